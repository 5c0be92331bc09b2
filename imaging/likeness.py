"""How much of a page looks like a specimen it was laid on: the share of its tiles whose print agrees.

Local features may agree on what all documents share (captions, the letters of the machine readable zone); the print
of a tile agrees only where the design is the same. Each tile is compared by zero-mean normalised cross-correlation of
the band between fine noise and shading, with a small search for what registration and personalisation leave.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH

_COMPARED_PPI = 200.0  # fine lines of the background still show
_TILE_MM = 6.0
_SEARCH_MM = 0.5
_FINE_PX, _COARSE_PX = 0.7, 5.0
_AGREES = 0.35
_TEXTURE = 1.2  # grey levels of band contrast below which a specimen tile is blank
_LEAST_STATIC = 0.7  # share of a tile that must be static

Grey = NDArray[np.uint8]


def likeness(live: Grey, specimen: Grey, static: NDArray[np.bool_], ppi: float) -> float | None:
    """Return the share 0..1 of textured static tiles of `specimen` that `live` shows too, None where there are none.

    All three are H x W, registered pixel on pixel at `ppi`; `static` is false where holders differ.
    """
    scale = min(1.0, _COMPARED_PPI / ppi)
    bands = [_band(_scaled(image, scale)) for image in (live, specimen)]
    mask = cv2.resize(static.astype(np.uint8), bands[0].shape[::-1], interpolation=cv2.INTER_NEAREST)
    tile, search = (round(length * ppi * scale / MM_PER_INCH) for length in (_TILE_MM, _SEARCH_MM))
    agreements = [
        _agreement(bands[0], bands[1], top, left, tile, search)
        for top in range(search, mask.shape[0] - tile - search, tile)
        for left in range(search, mask.shape[1] - tile - search, tile)
        if mask[top : top + tile, left : left + tile].mean() >= _LEAST_STATIC
        and bands[1][top : top + tile, left : left + tile].std() >= _TEXTURE
    ]
    return float(np.mean([value >= _AGREES for value in agreements])) if agreements else None


def _scaled(image: Grey, scale: float) -> Grey:
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _band(image: Grey) -> NDArray[np.float32]:
    values = image.astype(np.float32)
    fine, coarse = (cv2.GaussianBlur(values, (0, 0), sigma) for sigma in (_FINE_PX, _COARSE_PX))
    return np.asarray(fine - coarse, dtype=np.float32)


def _agreement(
    live: NDArray[np.float32], specimen: NDArray[np.float32], top: int, left: int, tile: int, search: int
) -> float:
    """Return the best correlation of a specimen tile within the search range around its place in `live`."""
    wanted = specimen[top : top + tile, left : left + tile]
    area = live[top - search : top + tile + search, left - search : left + tile + search]
    return float(cv2.matchTemplate(area, wanted, cv2.TM_CCOEFF_NORMED).max())
