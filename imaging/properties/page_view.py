"""The pictures of one page under its lights with the derived pictures that several checks need, computed once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.contrast import band_passed, blurred, weber_contrast
from imaging.region import MM_PER_INCH

_LUMINANCE = np.array([[0.299, 0.587, 0.114]], dtype=np.float32)
_MEAN = np.full((1, 3), 1 / 3, dtype=np.float32)
_UV_SMOOTH_MM = 0.1


@dataclass(frozen=True, eq=False)
class PageView:
    """Registered images of a page: `images[light]` is uint8, H x W x 3 RGB or H x W, all of one size, at `ppi`."""

    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    ppi: float
    _derived: dict[tuple[str, Light], NDArray[np.float32]] = field(default_factory=dict, init=False, repr=False)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) in pixels."""
        image = next(iter(self.images.values()))
        return image.shape[0], image.shape[1]

    def px(self, length_mm: float) -> int:
        """Return `length_mm` in whole pixels, at least 1."""
        return max(1, round(length_mm * self.ppi / MM_PER_INCH))

    def grey(self, light: Light) -> NDArray[np.float32]:
        """Return the luminance under `light`, H x W, 0..255."""
        return self._once("grey", light, lambda: _luminance(self.images[light]))

    def colour(self, light: Light) -> NDArray[np.float32]:
        """Return the picture as H x W x 3, 0..255, smoothed by 0.1 mm (grey pictures have three equal channels)."""
        return self._once(
            "colour", light, lambda: blurred(_three_channels(self.images[light]), _UV_SMOOTH_MM, self.ppi)
        )

    def contrast(self, light: Light) -> NDArray[np.float32]:
        """Return the Weber contrast of the luminance (`imaging.properties.contrast`)."""
        return self._once("contrast", light, lambda: weber_contrast(self.grey(light), self.ppi))

    def glow(self, light: Light) -> NDArray[np.float32]:
        """Return the band-passed brightness (mean of the channels) in levels, for luminous print on dark paper."""
        return self._once("glow", light, lambda: band_passed(self.brightness(light), self.ppi))

    def brightness(self, light: Light) -> NDArray[np.float32]:
        """Return the mean of the channels, so that blue counts as much as green, H x W, 0..255."""
        return self._once("brightness", light, lambda: channel_mean(self.colour(light)))

    def _once(self, name: str, light: Light, compute: Callable[[], NDArray[np.float32]]) -> NDArray[np.float32]:
        key = (name, light)
        if key not in self._derived:
            self._derived[key] = compute()
        return self._derived[key]


def channel_mean(colour: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of the three channels of `colour` (H x W x 3)."""
    return np.asarray(cv2.transform(colour, _MEAN), dtype=np.float32)


def _luminance(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    if image.ndim == 2:
        return image.astype(np.float32)
    return np.asarray(cv2.transform(image.astype(np.float32), _LUMINANCE), dtype=np.float32)


def _three_channels(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
