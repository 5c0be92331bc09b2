"""The pictures of one page under its lights with the derived pictures that several checks need, computed once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.contrast import band_passed, weber_contrast
from imaging.properties.once import Once
from imaging.properties.stroke_contrast import paper_contrast
from imaging.region import MM_PER_INCH

T = TypeVar("T")

_LUMINANCE = np.array([[0.299, 0.587, 0.114]], dtype=np.float32)
_MEAN = np.full((1, 3), 1 / 3, dtype=np.float32)
_UV_SMOOTH_MM = 0.1
_STRIP_PX = 64


@dataclass(frozen=True, eq=False)
class PageView:
    """Registered images of a page: `images[light]` is uint8, H x W x 3 RGB or H x W, all of one size, at `ppi`."""

    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    ppi: float
    _known: Once = field(default_factory=Once, init=False, repr=False)

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

    def colour(self, light: Light) -> NDArray[np.uint8]:
        """Return the picture as H x W x 3, smoothed by 0.1 mm (grey pictures have three equal channels).

        In bytes: in floats it would be the largest picture of all, and who asks needs a part of it.
        """
        return self._known.get(("colour", light), lambda: self._smoothed(light))

    def contrast(self, light: Light) -> NDArray[np.float32]:
        """Return the Weber contrast of the luminance (`imaging.properties.contrast`)."""
        return self._once("contrast", light, lambda: weber_contrast(self.grey(light), self.ppi))

    def glow(self, light: Light) -> NDArray[np.float32]:
        """Return the band-passed brightness (mean of the channels) in levels, for luminous print on dark paper."""
        return self._once("glow", light, lambda: band_passed(self.brightness(light), self.ppi))

    def brightness(self, light: Light) -> NDArray[np.float32]:
        """Return the mean of the channels, so that blue counts as much as green, H x W, 0..255."""
        return self._once("brightness", light, lambda: channel_mean(self.colour(light)))

    def reduced(self, light: Light, step: int) -> NDArray[np.float32]:
        """Return the luminance averaged over `step` x `step` pixels: what need not be seen at full resolution."""
        return self._once(f"reduced {step}", light, lambda: averaged(self.grey(light), step))

    def soft_contrast(self, light: Light, step: int, fine_mm: float, coarse_mm: float) -> NDArray[np.float32]:
        """Return the Weber contrast of the reduced luminance in the band from `fine_mm` to `coarse_mm`."""
        name = f"soft {step} {fine_mm} {coarse_mm}"
        reduced = self.reduced(light, step)
        return self._once(
            name, light, lambda: weber_contrast(reduced, self.ppi / step, fine_mm=fine_mm, coarse_mm=coarse_mm)
        )

    def reduced_colour(self, light: Light, step: int) -> NDArray[np.float32]:
        """Return the smoothed picture as H x W x 3, averaged over `step` x `step` pixels."""
        return self._once(f"reduced colour {step}", light, lambda: averaged(self.colour(light), step))

    def dark_print(self, light: Light, step: int) -> NDArray[np.float32]:
        """Return the contrast with the paper around (0..1) of what is dark in every channel, as black text is."""
        return self._once(f"dark {step}", light, lambda: self._dark(light, step))

    def once(self, name: str, compute: Callable[[], T]) -> T:
        """Return what `compute` gives, computed at the first call under `name`: what is measured of this page."""
        return self._known.get(name, compute)

    def with_images(self, images: Mapping[Light, NDArray[np.uint8]]) -> "PageView":
        """Return the page with other images; what was derived from those that are the same is carried over."""
        same = {light for light, image in images.items() if image is self.images.get(light)}
        view = PageView(images, self.ppi)
        view._known.carry(self._known, lambda name: isinstance(name, tuple) and name[1] in same)
        return view

    def forget(self) -> None:
        """Forget what was derived; it is computed anew when it is asked for."""
        self._known.forget()

    def _smoothed(self, light: Light) -> NDArray[np.uint8]:
        image = np.ascontiguousarray(_three_channels(self.images[light]))
        # In bytes this takes a third of the time; half a level is little beside a reader's noise.
        return np.asarray(cv2.GaussianBlur(image, (0, 0), _UV_SMOOTH_MM * self.ppi / MM_PER_INCH), dtype=np.uint8)

    def _dark(self, light: Light, step: int) -> NDArray[np.float32]:
        image = self.images[light]
        size = (image.shape[1] // step, image.shape[0] // step)
        small = cv2.resize(_whole_steps(image, step), size, interpolation=cv2.INTER_AREA)
        brightest = small if small.ndim == 2 else cv2.max(cv2.max(small[..., 0], small[..., 1]), small[..., 2])
        return paper_contrast(brightest, self.ppi / step)

    def _once(self, name: str, light: Light, compute: Callable[[], NDArray[np.float32]]) -> NDArray[np.float32]:
        return self._known.get((name, light), compute)


def averaged(picture: NDArray[Any], step: int) -> NDArray[np.float32]:
    """Return `picture` (H x W ...) averaged over `step` x `step` pixels; what is left at the far edges is dropped."""
    whole = _whole_steps(picture, step)
    rows, columns = whole.shape[0] // step, whole.shape[1] // step
    result = np.empty((rows, columns, *whole.shape[2:]), dtype=np.float32)
    for top in range(0, rows, _STRIP_PX // step):
        strip = slice(top, min(top + _STRIP_PX // step, rows))
        part = np.asarray(whole[strip.start * step : strip.stop * step], np.float32)
        result[strip] = cv2.resize(part, (columns, strip.stop - strip.start), interpolation=cv2.INTER_AREA)
    return result


def _whole_steps(picture: NDArray[Any], step: int) -> NDArray[Any]:
    return picture[: picture.shape[0] // step * step, : picture.shape[1] // step * step]


def channel_mean(colour: NDArray[Any]) -> NDArray[np.float32]:
    """Return the mean of the three channels of `colour` (H x W x 3)."""
    return _weighed(colour, _MEAN)


def _luminance(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    if image.ndim == 2:
        return image.astype(np.float32)
    return _weighed(image, _LUMINANCE)


def _weighed(colour: NDArray[Any], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the weighed sum of the channels; strip by strip, as a page of floats in three channels fills no cache."""
    result = np.empty(colour.shape[:2], dtype=np.float32)
    for top in range(0, len(colour), _STRIP_PX):
        strip = slice(top, top + _STRIP_PX)
        cv2.transform(np.ascontiguousarray(colour[strip], np.float32), weights, dst=result[strip])
    return result


def _three_channels(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return image if image.ndim == 3 else np.repeat(image[..., None], 3, axis=2)
