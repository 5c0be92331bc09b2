"""Can an area of a page be judged: glare, clipping, darkness and blur where a check looks, before it gives a verdict.

Maps of a page under one light are made once at a reduced size; each area is then a few look-ups. Where the specimen's
picture of that light is given, only what it does not show itself is a fault of the capture.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest, darkest
from imaging.glare import glare_mask
from imaging.light import Light
from imaging.region import MM_PER_INCH
from imaging.sharpness import edge_width_mm

_MAP_PPI = 100.0
_BURNT = 248
_DARK_LEVEL = {True: 3, False: 40}  # under UV, where dark paper is a finding and not a fault, and else
_BRIGHT_WITHIN_MM = 2.5  # paper or print within this distance tells how bright the lamp was
_UV_LIGHTS = (Light.UV, Light.UV313, Light.UV254)
_LEAST_EDGES = 60
_STRONGEST = 97.0  # percentile of the gradient: an area has fewer edges than a page

Image = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class AreaQuality:
    """How far an area can be judged under one light.

    Shares (0..1) of the area: `glare_share` outshone by a mirrored lamp or burnt out, `clipped_share` outside the
    capture, `dark_share` too dark to tell anything. `blur_ratio` is the width of its sharpest edges over that of the
    specimen's (1 as sharp, 2 twice as wide), None where either shows no clear edges.
    """

    glare_share: float
    clipped_share: float
    dark_share: float
    blur_ratio: float | None


@dataclass(frozen=True, eq=False)
class QualityMaps:
    """What `area_quality` looks up: the page and the specimen's (H x W), and three maps at 100 ppi."""

    grey: Image = field(repr=False)
    reference: Image | None = field(repr=False)
    ppi: float
    glare: Mask = field(repr=False)
    clipped: Mask = field(repr=False)
    dark: Mask = field(repr=False)


def quality_maps(
    image: Image, *, ppi: float, light: Light, reference: Image | None = None, in_view: Mask | None = None
) -> QualityMaps:
    """Return the maps of a page `image` (H x W or H x W x 3 RGB) at `ppi` under `light`.

    `reference` is the specimen's picture under that light, of the same height and width, on which the page lies.
    `in_view` (H x W) is false where the page lay outside the capture (`LiveDataSet.in_view`); all is in view without.
    """
    grey = _grey(image)
    own = None if reference is None else _grey(reference)
    clipped = np.zeros(_size(grey, ppi)[::-1], dtype=np.bool_) if in_view is None else ~_reduced(in_view, ppi)
    return QualityMaps(
        grey,
        own,
        ppi,
        _excess(_glare(image, ppi, light), None if reference is None else _glare(reference, ppi, light)),
        clipped,
        _excess(_dark(image, ppi, light), None if reference is None else _dark(reference, ppi, light)),
    )


def area_quality(maps: QualityMaps, box: tuple[slice, slice], mask: Mask | None = None) -> AreaQuality:
    """Return how far the area can be judged: `box` (rows, columns) of the page and `mask` of that box (None: all)."""
    where = np.ones(maps.grey[box].shape, dtype=np.bool_) if mask is None else mask
    page = np.zeros(maps.grey.shape, dtype=np.uint8)
    page[box] = where
    small = cv2.resize(page * np.uint8(255), maps.glare.shape[::-1], interpolation=cv2.INTER_AREA) > 127
    if not small.any():
        return AreaQuality(0.0, 0.0, 0.0, None)
    glare, clipped, dark = (float(found[small].mean()) for found in (maps.glare, maps.clipped, maps.dark))
    return AreaQuality(glare, clipped, dark, _blur_ratio(maps, box, where))


def _blur_ratio(maps: QualityMaps, box: tuple[slice, slice], where: Mask) -> float | None:
    if maps.reference is None:
        return None
    widths = [
        edge_width_mm(image[box], ppi=maps.ppi, where=where, strongest=_STRONGEST, least=_LEAST_EDGES)
        for image in (maps.grey, maps.reference)
    ]
    return widths[0] / widths[1] if widths[0] is not None and widths[1] else None


def _glare(image: Image, ppi: float, light: Light) -> Mask:
    """Return where the page is burnt out; print that shines is not glare, so under UV nothing else counts."""
    burnt = _reduced(darkest(image) >= _BURNT, ppi)
    return burnt if light in _UV_LIGHTS else burnt | _reduced(glare_mask(image, ppi=ppi), ppi)


def _dark(image: Image, ppi: float, light: Light) -> Mask:
    """Return where nothing within some millimetres is bright enough to tell light from dark."""
    small = cv2.resize(brightest(image), _size(image, ppi), interpolation=cv2.INTER_AREA)
    side = 2 * round(_BRIGHT_WITHIN_MM * _MAP_PPI / MM_PER_INCH) + 1
    around = cv2.dilate(small, np.ones((side, side), np.uint8))
    return np.asarray(around <= _DARK_LEVEL[light in _UV_LIGHTS])


def _excess(found: Mask, usual: Mask | None) -> Mask:
    """Return what is found and not usual there, with half a millimetre for the tolerance of print."""
    if usual is None:
        return found
    return np.asarray(found & (cv2.dilate(usual.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0))


def _reduced(mask: Mask, ppi: float) -> Mask:
    share = cv2.resize(mask.astype(np.uint8) * np.uint8(255), _size(mask, ppi), interpolation=cv2.INTER_AREA)
    return np.asarray(share > 127)


def _size(image: NDArray[np.generic], ppi: float) -> tuple[int, int]:
    scale = min(1.0, _MAP_PPI / ppi)
    return max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))


def _grey(image: Image) -> Image:
    return image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
