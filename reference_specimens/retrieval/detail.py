"""What is kept of a specimen on disk for telling it apart: local features, and small pictures under every light.

Kept as `retrieval.npz` beside the calibration, so that a candidate is tried without decoding its captures.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.features import Features, features
from imaging.light import Light
from imaging.live_data_set import grey
from imaging.print_band import COARSE, FINE, band, resized_mask
from imaging.region import MM_PER_INCH
from imaging.tile_offsets import Pattern, pattern
from reference_specimens.retrieval.static_print import static_print
from reference_specimens.retrieval.voters import chosen, spread_out
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_images import RETRIEVAL_NAME

ALGORITHM = "retrieval-2"
PICTURE_PPI = 200.0  # fine lines of the background still show
_VOTERS = 400
_TILE_PX = 16
_QUALITY = 92
_PICTURE = "picture "

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Detail:
    """`features` are those of the VI image at 400 ppi, `voting` which of them vote (static print, spread out).

    `encoded` are small pictures by light, JPEG.
    """

    features: Features = field(repr=False)
    voting: NDArray[np.intp] = field(repr=False)
    size_mm: tuple[float, float]
    encoded: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    mask: NDArray[np.uint8] = field(repr=False)

    @property
    def lights(self) -> tuple[Light, ...]:
        """The lights there are pictures of."""
        return tuple(self.encoded)

    @cached_property
    def voters(self) -> Features:
        """The features that vote."""
        return chosen(self.features, self.voting)

    @cached_property
    def static(self) -> NDArray[np.bool_]:
        """Where print is static, at the size of the pictures."""
        return _decoded(self.mask) > 0

    @cached_property
    def coarse(self) -> Pattern:
        """The print of VI at COARSE, ready to be compared with a page's."""
        small = grey(self.picture(Light.VI))
        size = (round(small.shape[1] * COARSE / FINE), round(small.shape[0] * COARSE / FINE))
        shown = band(np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_AREA), dtype=np.uint8))
        return pattern(shown, resized_mask(self.static, shown), _TILE_PX)

    def picture(self, light: Light) -> Image:
        """Return the picture under `light` at PICTURE_PPI (RGB, or grey where captured so)."""
        if light not in self._pictures:
            decoded = _decoded(self.encoded[light])
            shown = decoded if decoded.ndim == 2 else cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB)
            self._pictures[light] = np.asarray(shown, dtype=np.uint8)
        return self._pictures[light]

    @cached_property
    def _pictures(self) -> dict[Light, Image]:
        return {}


def detail(specimen: Specimen, images: Mapping[Light, Image]) -> Detail:
    """Make what is kept of `specimen` from its `images` at 400 ppi (all of one size)."""
    found = features(images[Light.VI])
    static = static_print(specimen, images[Light.VI].shape)
    columns, rows = np.clip(np.rint(found.points).astype(int), 0, np.array(static.shape[::-1]) - 1).T
    voting = spread_out(found, _VOTERS, static[rows, columns])
    size = small_size(specimen.size_mm)
    mask = cv2.resize(static.astype(np.uint8) * 255, size, interpolation=cv2.INTER_NEAREST)
    encoded = {light: _jpeg(reduced(image, size)) for light, image in images.items()}
    return Detail(found, voting, specimen.size_mm, encoded, cv2.imencode(".png", mask)[1])


def small_size(size_mm: tuple[float, float]) -> tuple[int, int]:
    """Return (width, height) of the small picture of a page."""
    width, height = (max(8, round(length * PICTURE_PPI / MM_PER_INCH)) for length in size_mm)
    return width, height


def reduced(image: Image, size: tuple[int, int]) -> Image:
    """Return `image` averaged to `size` (width, height)."""
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _jpeg(image: Image) -> Image:
    shown = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    return np.asarray(cv2.imencode(".jpg", shown, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1], dtype=np.uint8)


def _decoded(encoded: Image) -> Image:
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_UNCHANGED), dtype=np.uint8)


def write_detail(folder: Path, kept: Detail) -> None:
    """Write `retrieval.npz` into `folder`, whole or not at all; raises OSError."""
    arrays: dict[str, Any] = {f"{_PICTURE}{light}": encoded for light, encoded in kept.encoded.items()}
    arrays |= kept.features.as_arrays() | {"voting": kept.voting, "mask": kept.mask, "size_mm": np.array(kept.size_mm)}
    with (folder / f"{RETRIEVAL_NAME}.new").open("wb") as file:
        np.savez(file, algorithm=np.array(ALGORITHM), **arrays)
    (folder / f"{RETRIEVAL_NAME}.new").replace(folder / RETRIEVAL_NAME)


def read_detail(folder: Path) -> Detail | None:
    """Return what `write_detail` wrote; None where there is nothing or it is another algorithm's. Raises OSError."""
    path = folder / RETRIEVAL_NAME
    if not path.exists():
        return None
    with np.load(path) as arrays:
        if str(arrays["algorithm"]) != ALGORITHM:
            return None
        encoded = {Light(name.removeprefix(_PICTURE)): arrays[name] for name in arrays if name.startswith(_PICTURE)}
        width, height = (float(value) for value in arrays["size_mm"])
        return Detail(Features.from_arrays(arrays), arrays["voting"], (width, height), encoded, arrays["mask"])
