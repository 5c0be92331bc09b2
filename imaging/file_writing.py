"""Writing an image file with its resolution, so that a reader never sees half of it."""

import io
import os
import tempfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imaging.errors import UnreadableImage
from imaging.resolution_boxes import jp2_with_resolution, png_with_resolution

_FORMATS = {
    ".png": "PNG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".jp2": "JPEG2000",
    ".bmp": "BMP",
}
_DEEP_FORMATS = ("PNG", "TIFF", "JPEG2000")
_PIXELS_PER_INCH = 2  # TIFF ResolutionUnit


def write_image(path: Path, pixels: NDArray[Any], *, ppi: float | None = None, quality: int = 95) -> None:
    """Write `pixels` (H x W or H x W x 3 RGB, uint8 or uint16) in the format of the name's extension.

    The file appears whole or not at all (written beside it and renamed). PNG, TIFF, BMP and JPEG 2000 are lossless, the
    first two and the last keep 16 bits; `quality` is for JPEG. Raises UnreadableImage for another extension or 16 bits
    in a format without them, OSError where the disk refuses.
    """
    kind = _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise UnreadableImage(str(path), "the extension names no known format", f"Use {', '.join(_FORMATS)}.")
    if pixels.dtype == np.uint16 and kind not in _DEEP_FORMATS:
        raise UnreadableImage(str(path), f"{kind} has no 16 bits", "Use PNG or TIFF.")
    deep_colour = pixels.dtype == np.uint16 and pixels.ndim == 3
    data = _deep_bytes(pixels, kind, ppi) if deep_colour else _shallow_bytes(pixels, kind, ppi, quality)
    if ppi and kind == "JPEG2000":
        data = jp2_with_resolution(data, ppi)
    _replace(path, data)


def _shallow_bytes(pixels: NDArray[Any], kind: str, ppi: float | None, quality: int) -> bytes:
    options: dict[str, Any] = {"dpi": (ppi, ppi)} if ppi else {}
    if kind == "PNG":
        options |= {"compress_level": 1}  # sensor noise does not get smaller at 6, but takes four times as long
    if kind == "JPEG":
        options |= {"quality": quality, "subsampling": 0}
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(stream, kind, **options)
    return stream.getvalue()


def _deep_bytes(pixels: NDArray[Any], kind: str, ppi: float | None) -> bytes:
    """Encode 16-bit colour, which Pillow cannot write."""
    extension = {"PNG": ".png", "TIFF": ".tiff", "JPEG2000": ".jp2"}[kind]
    options: list[int] = []
    if kind == "TIFF" and ppi:
        options = [cv2.IMWRITE_TIFF_RESUNIT, _PIXELS_PER_INCH]
        options += [cv2.IMWRITE_TIFF_XDPI, round(ppi), cv2.IMWRITE_TIFF_YDPI, round(ppi)]
    if kind == "JPEG2000":
        options = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 1000]
    _, encoded = cv2.imencode(extension, np.ascontiguousarray(pixels[..., ::-1]), options)
    data = encoded.tobytes()
    return png_with_resolution(data, ppi) if kind == "PNG" and ppi else data


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
