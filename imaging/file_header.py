"""What an image file says about itself before a single pixel is decoded."""

import struct
from dataclasses import dataclass
from pathlib import Path

from PIL import BmpImagePlugin, Image, ImageFile, Jpeg2KImagePlugin, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

from imaging.errors import UnreadableImage

MAX_PIXELS = 200_000_000
DECODE_ERRORS = (OSError, SyntaxError, ValueError, KeyError, IndexError, TypeError, EOFError, struct.error)
FORMATS = "PNG, TIFF, JPEG, JPEG 2000 or BMP"

# Only these five decoders ever see a foreign file, whatever else Pillow was built with.
_SIGNATURES: tuple[tuple[bytes, type[ImageFile.ImageFile]], ...] = (
    (b"\x89PNG\r\n\x1a\n", PngImagePlugin.PngImageFile),
    (b"\xff\xd8\xff", JpegImagePlugin.JpegImageFile),
    (b"II*\x00", TiffImagePlugin.TiffImageFile),
    (b"MM\x00*", TiffImagePlugin.TiffImageFile),
    (b"II+\x00", TiffImagePlugin.TiffImageFile),
    (b"MM\x00+", TiffImagePlugin.TiffImageFile),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", Jpeg2KImagePlugin.Jpeg2KImageFile),
    (b"\xff\x4f\xff\x51", Jpeg2KImagePlugin.Jpeg2KImageFile),
    (b"BM", BmpImagePlugin.BmpImageFile),
)
_ORIENTATION_TAG = 0x0112
_JPEG_DENSITY_UNITS = (1, 2)


@dataclass(frozen=True, slots=True)
class FileHeader:
    """Size, resolution and layout of an image file.

    `ppi` is None where the file states no length unit. `orientation` is the EXIF/TIFF tag (1 to 8, 1 = as stored);
    nothing in this package turns pixels by it, because corners are reported in the file as stored.
    """

    format: str
    size_px: tuple[int, int]
    ppi: float | None
    frames: int
    bits: int
    orientation: int = 1


def open_image(path: Path, *, max_pixels: int = MAX_PIXELS) -> ImageFile.ImageFile:
    """Open `path` with the decoder its first bytes ask for and check its size; no pixel is decoded.

    Raises UnreadableImage where the file is missing, empty, of another kind, damaged in its header or too large.
    """
    plugin = _plugin(path, _first_bytes(path))
    try:
        # The classes are called directly: Image.open would add a global pixel limit of its own.
        image = plugin(path)
    except DECODE_ERRORS as error:
        raise UnreadableImage(str(path), "its header is damaged", "Export or capture it again.") from error
    try:
        check_size(path, image.size, max_pixels)
    except UnreadableImage:
        image.close()
        raise
    return image


def read_header(path: Path, *, max_pixels: int = MAX_PIXELS) -> FileHeader:
    """Return what the file at `path` says about itself; raises UnreadableImage like `open_image`."""
    with open_image(path, max_pixels=max_pixels) as image:
        return header_of(image)


def header_of(image: ImageFile.ImageFile) -> FileHeader:
    """Return the header of an opened file."""
    return FileHeader(
        format=image.format or "",
        size_px=image.size,
        ppi=_ppi(image),
        frames=int(getattr(image, "n_frames", 1)),
        bits=_bits(image),
        orientation=_orientation(image),
    )


def check_size(path: Path, size_px: tuple[int, int], max_pixels: int) -> None:
    """Raise UnreadableImage where a picture of `size_px` holds no pixel or more than `max_pixels`."""
    width, height = size_px
    if width < 1 or height < 1:
        raise UnreadableImage(str(path), "its header is damaged", "Export or capture it again.")
    if width * height > max_pixels:
        raise UnreadableImage(
            str(path),
            f"{width} x {height} pixels are more than the {max_pixels / 1e6:.0f} megapixels allowed",
            "Crop it to the document or reduce its resolution.",
        )


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(16)
    except OSError as error:
        cause = error.strerror or "cannot be opened"
        raise UnreadableImage(str(path), cause.lower(), "Check the path and the permissions.") from error


def _plugin(path: Path, start: bytes) -> type[ImageFile.ImageFile]:
    if not start:
        raise UnreadableImage(str(path), "the file is empty", "Export or capture it again.")
    for signature, plugin in _SIGNATURES:
        if start.startswith(signature):
            return plugin
    raise UnreadableImage(str(path), "the file is not an image of a known kind", f"Use {FORMATS}.")


def _ppi(image: ImageFile.ImageFile) -> float | None:
    if image.format in ("JPEG", "MPO") and not _states_density(image):
        return None
    if isinstance(image, TiffImagePlugin.TiffImageFile) and image.tag_v2.get(TiffImagePlugin.RESOLUTION_UNIT, 2) == 1:
        return None
    try:
        across, down = (float(value) for value in image.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    ppi = (across + down) / 2
    # pHYs and BMP count whole pixels per metre: 400 ppi comes back as 399.9992.
    return round(ppi, 1) if ppi > 1 else None


def _states_density(image: ImageFile.ImageFile) -> bool:
    """Say whether a JPEG really states a density: Pillow answers 72 ppi where its EXIF block states none."""
    if image.info.get("jfif_unit") in _JPEG_DENSITY_UNITS:
        return True
    return TiffImagePlugin.X_RESOLUTION in _exif(image)


def _bits(image: ImageFile.ImageFile) -> int:
    """Return the bits of a channel as stored; Pillow's mode does not tell for 16-bit colour."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return int(max(image.tag_v2.get(TiffImagePlugin.BITSPERSAMPLE, (1,))))
    if image.mode.startswith("I"):
        return 16
    if image.format == "PNG":
        return 16 if any("16" in str(tile[3]) for tile in image.tile) else 8
    if image.format == "JPEG2000":
        return _jpeg2000_bits(image)
    return 8


def _jpeg2000_bits(image: ImageFile.ImageFile) -> int:
    """Read Ssiz of the first component from the SIZ marker (ISO/IEC 15444-1 A.5.1)."""
    file = image.fp
    if file is None:
        return 8
    position = file.tell()
    file.seek(0)
    start = file.read(65536)
    file.seek(position)
    marker = start.find(b"\xff\x4f\xff\x51")
    depth = start[marker + 42 : marker + 43] if marker >= 0 else b""
    return (depth[0] & 0x7F) + 1 if depth else 8


def _orientation(image: ImageFile.ImageFile) -> int:
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        value = image.tag_v2.get(_ORIENTATION_TAG, 1)
    else:
        value = _exif(image).get(_ORIENTATION_TAG, 1)
    return int(value) if value in range(1, 9) else 1


def _exif(image: ImageFile.ImageFile) -> Image.Exif:
    # Not image.getexif(): for a PNG that decodes the pixels.
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif", b""))
    except (OSError, SyntaxError, ValueError, KeyError, TypeError, struct.error):
        return Image.Exif()  # a broken side note does not spoil the picture
    return exif
