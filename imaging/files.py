"""Reading captures from image files and writing images with their resolution.

PNG, TIFF (8 and 16 bit, several pages), JPEG, JPEG 2000 and BMP. Pixels come back exactly as stored: an EXIF
orientation is *not* applied (see `imaging.file_header.FileHeader.orientation`), alpha is dropped, palette and CMYK
become RGB, 16 bits stay 16 bits.
"""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from imaging.capture import Capture
from imaging.errors import UnreadableImage
from imaging.file_header import DECODE_ERRORS, MAX_PIXELS, check_size, header_of, open_image
from imaging.file_writing import write_image
from imaging.light import Light

__all__ = ["MAX_PIXELS", "UnreadableImage", "read_capture", "read_frames", "write_image"]

_STRIP_PX = 256
_DAMAGED = "Export or capture it again."


def read_capture(path: Path, light: Light, *, ppi: float | None = None, max_pixels: int = MAX_PIXELS) -> Capture:
    """Read the first picture of the file at `path` as a capture under `light`.

    `ppi` overrides the header's. Raises UnreadableImage; a truncated file is an error, never a half-grey picture.
    """
    with open_image(path, max_pixels=max_pixels) as image:
        return Capture(light, _pixels(path, image, 0), ppi or header_of(image).ppi, str(path))


def read_frames(
    path: Path, lights: tuple[Light, ...], *, ppi: float | None = None, max_pixels: int = MAX_PIXELS
) -> tuple[Capture, ...]:
    """Read a file of several pages (TIFF), one page for each of `lights` in their order.

    Raises UnreadableImage, also where the file has fewer pages than lights.
    """
    with open_image(path, max_pixels=max_pixels) as image:
        frames = header_of(image).frames
        if frames < len(lights):
            raise UnreadableImage(str(path), f"{frames} pages for {len(lights)} lights", "Use one page for each light.")
        return tuple(_frame(path, image, index, light, ppi, max_pixels) for index, light in enumerate(lights))


def _frame(
    path: Path, image: ImageFile.ImageFile, index: int, light: Light, ppi: float | None, max_pixels: int
) -> Capture:
    try:
        image.seek(index)
    except DECODE_ERRORS as error:
        raise UnreadableImage(str(path), f"page {index + 1} is damaged", _DAMAGED) from error
    check_size(path, image.size, max_pixels)
    return Capture(light, _pixels(path, image, index), ppi or header_of(image).ppi, f"{path}[{index}]")


def _pixels(path: Path, image: ImageFile.ImageFile, index: int) -> NDArray[Any]:
    deep = header_of(image).bits == 16 and len(image.getbands()) > 1
    try:
        # Pillow refuses truncated data where OpenCV would fill up with grey, so it always decodes first.
        image.load()
        pixels = _deep_pixels(path, index) if deep else _shallow_pixels(image)
    except (*DECODE_ERRORS, MemoryError, cv2.error) as error:
        raise UnreadableImage(str(path), "the picture is truncated or damaged", _DAMAGED) from error
    if pixels is None:
        raise UnreadableImage(str(path), f"pixels of kind {image.mode} are not supported", "Save it as 8 or 16 bit.")
    return pixels


def _shallow_pixels(image: Image.Image) -> NDArray[Any] | None:
    if image.mode.startswith("I"):
        return np.asarray(np.clip(np.asarray(image), 0, 65535), dtype=np.uint16)
    if image.mode in ("F", "LAB", "HSV"):
        return None
    grey = image.mode in ("1", "L", "LA", "La") or (image.mode == "P" and _is_grey_palette(image))
    return _in_strips(image, "L" if grey else "RGB")


def _in_strips(image: Image.Image, mode: str) -> NDArray[np.uint8]:
    """Return the pixels in `mode`; strip by strip, as Pillow would make three more copies of a whole picture."""
    width, height = image.size
    pixels = np.empty((height, width) if mode == "L" else (height, width, 3), dtype=np.uint8)
    for top in range(0, height, _STRIP_PX):
        strip = image.crop((0, top, width, min(top + _STRIP_PX, height)))
        pixels[top : top + _STRIP_PX] = np.asarray(strip if strip.mode == mode else strip.convert(mode))
    return pixels


def _is_grey_palette(image: Image.Image) -> bool:
    colours = np.asarray(image.getpalette("RGB") or [], dtype=np.uint8).reshape(-1, 3)
    return bool((colours == colours[:, :1]).all())


def _deep_pixels(path: Path, index: int) -> NDArray[Any] | None:
    """Decode 16-bit colour, which Pillow would reduce to 8 bits."""
    data = np.fromfile(path, dtype=np.uint8)
    read, images = cv2.imdecodemulti(data, cv2.IMREAD_UNCHANGED, range=(index, index + 1))
    if not read or not images:
        return None
    pixels: NDArray[Any] = images[0]
    if pixels.ndim == 2:
        return pixels
    channels = pixels[..., 2::-1] if pixels.shape[2] >= 3 else pixels[..., :1].repeat(3, axis=2)
    return np.ascontiguousarray(channels)
