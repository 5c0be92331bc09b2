"""Text as coverage masks, from the typefaces that travel with the package."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from device_drivers.simulator.sheet import Plane

FONTS = Path(__file__).parent / "fonts"
OVERSAMPLING = 3
OCR_B_PITCH_EM = 0.723  # advance of the bundled OCR-B in em
MRZ_PITCH_MM = 2.54


@dataclass(frozen=True, slots=True)
class Typeface:
    """A bundled font, its letters drawn `stretch` times as wide."""

    file: str
    stretch: float = 1.0
    spacing_em: float = 0.0


SANS = Typeface("DejaVuSansCondensed.ttf")
SANS_BOLD = Typeface("DejaVuSansCondensed-Bold.ttf")
SERIF = Typeface("DejaVuSerif.ttf", 0.88)
SERIF_BOLD = Typeface("DejaVuSerif-Bold.ttf", 0.85)
MONO = Typeface("DejaVuSansMono.ttf", 0.92)
HUMANIST = Typeface("NotoSans-Regular.ttf", 0.95)
HUMANIST_BOLD = Typeface("NotoSans-Bold.ttf", 0.93)
OCR_B = Typeface("OCRB.otf")


@lru_cache(maxsize=48)  # a font is large, and every model has sizes of its own
def _font(file: str, size_px: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / file), size_px, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=512)
def cap_height_em(file: str) -> float:
    """Return the height of a capital H in em."""
    _left, top, _right, bottom = _font(file, 1000.0).getbbox("H", anchor="ls")
    return (bottom - top) / 1000.0


def width_mm(text: str, face: Typeface, cap_mm: float) -> float:
    """Return the printed width of `text` with capitals `cap_mm` high."""
    em_mm = cap_mm / cap_height_em(face.file)
    advance = _font(face.file, 1000.0).getlength(text) / 1000.0
    return (advance * face.stretch + face.spacing_em * max(0, len(text) - 1)) * em_mm


@lru_cache(maxsize=256)
def text_mask(text: str, face: Typeface, cap_mm: float, scale: float) -> tuple[Plane, tuple[float, float]]:
    """Return the coverage of `text` and the position (x, y) in pixels of its baseline start inside it.

    `scale` is in pixels per mm. The mask is shared: do not write to it.
    """
    fine = scale * OVERSAMPLING
    size = cap_mm / cap_height_em(face.file) * fine
    font = _font(face.file, round(size, 2))
    margin = OVERSAMPLING * 3
    width = int(width_mm(text, face, cap_mm) / face.stretch * fine + size * 0.5) + 2 * margin
    image = Image.new("L", (width, int(size * 1.5) + 2 * margin))
    baseline = margin + int(size * 1.05)
    _draw_spaced(ImageDraw.Draw(image), text, (margin, baseline), font, face.spacing_em * size / face.stretch)
    columns = max(1, round(image.width * face.stretch / OVERSAMPLING))
    rows = max(1, image.height // OVERSAMPLING)
    mask = cv2.resize(np.asarray(image, np.float32) / 255, (columns, rows), interpolation=cv2.INTER_AREA)
    coverage = np.asarray(mask, np.float32)
    coverage.flags.writeable = False
    return coverage, (margin * columns / image.width, baseline * rows / image.height)


def _draw_spaced(
    draw: ImageDraw.ImageDraw, text: str, at: tuple[float, float], font: ImageFont.FreeTypeFont, spacing: float
) -> None:
    if not spacing:
        draw.text(at, text, fill=255, font=font, anchor="ls")
        return
    x, y = at
    for character in text:
        draw.text((x, y), character, fill=255, font=font, anchor="ls")
        x += font.getlength(character) + spacing


def shifted(mask: NDArray[np.float32], dx: float, dy: float) -> Plane:
    """Return the mask moved by a fraction of a pixel (0..1 each), one pixel larger."""
    padded = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), np.float32)
    padded[:-1, :-1] = mask
    if dx:
        padded[:, 1:] = padded[:, 1:] * (1 - dx) + padded[:, :-1] * dx
        padded[:, 0] *= 1 - dx
    if dy:
        padded[1:] = padded[1:] * (1 - dy) + padded[:-1] * dy
        padded[0] *= 1 - dy
    return np.asarray(padded, np.float32)
