"""Lines of text as coverage masks, in OCR-B and in other faces, with the distortions of printing."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

FONTS = Path("/usr/share/fonts")
OCR_B = (FONTS / "opentype/ocr-b/OCRB.otf",)
OTHER_MONOSPACED = tuple(
    FONTS / name
    for name in (
        "truetype/dejavu/DejaVuSansMono.ttf",
        "truetype/dejavu/DejaVuSansMono-Bold.ttf",
        "opentype/urw-base35/NimbusMonoPS-Bold.otf",
        "opentype/urw-base35/NimbusMonoPS-Regular.otf",
        "truetype/noto/NotoSansMono-Regular.ttf",
    )
)
PROPORTIONAL = tuple(
    FONTS / name
    for name in (
        "truetype/dejavu/DejaVuSans.ttf",
        "truetype/dejavu/DejaVuSans-Bold.ttf",
        "truetype/dejavu/DejaVuSansCondensed.ttf",
        "truetype/dejavu/DejaVuSerif.ttf",
        "opentype/urw-base35/NimbusSans-Regular.otf",
        "opentype/urw-base35/NimbusSans-Bold.otf",
        "opentype/urw-base35/NimbusSansNarrow-Bold.otf",
        "opentype/urw-base35/NimbusRoman-Regular.otf",
    )
)
EM_PX = 56
"""Size at which glyphs are drawn before they are scaled to the page."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font with the share of its advance and cap height in the em."""

    path: Path
    cap_px: float
    advance_px: float


@dataclass(frozen=True, eq=False, slots=True)
class LineMask:
    """Coverage 0..1 of one line (H x W float32), x of the characters' centres, y of the middle of the capitals, px."""

    coverage: NDArray[np.float32]
    centres_px: NDArray[np.float64]
    middle_px: float


@lru_cache(maxsize=64)
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size)


@lru_cache(maxsize=64)
def face(path: Path) -> Face:
    """Measures of the font at `path` drawn at EM_PX."""
    font = _font(path, EM_PX)
    _, top, _, bottom = font.getbbox("H")
    return Face(path, float(bottom - top), float(font.getlength("N")))


@lru_cache(maxsize=4096)
def _glyph(path: Path, character: str) -> NDArray[np.uint8]:
    """The glyph centred in a cell EM_PX wide and 2 EM_PX high, middle of the capitals at EM_PX."""
    font = _font(path, EM_PX)
    cell = Image.new("L", (EM_PX, 2 * EM_PX), 0)
    _, top, _, bottom = font.getbbox("H")
    x = (EM_PX - font.getlength(character)) / 2
    ImageDraw.Draw(cell).text((x, EM_PX - (top + bottom) / 2), character, font=font, fill=255)
    return np.asarray(cell)


@dataclass(frozen=True, slots=True)
class Forms:
    """How printers' OCR-B differ: height of letters against digits, and which glyphs stand for O and for zero."""

    letters: float = 1.0
    o: str = "O"
    zero: str = "0"
    o_width: float = 1.0

    def glyph(self, character: str) -> tuple[str, float, float]:
        """The glyph drawn for `character` and the factors of its width and height."""
        if character == "O":
            return self.o, self.o_width, self.letters
        if character == "0":
            return self.zero, 1.0, 1.0
        return character, 1.0, self.letters if character.isalpha() else 1.0


def forms(rng: np.random.Generator) -> Forms:
    """Forms of one printer; O and zero look alike often enough that nothing is learnt from one face's difference."""
    alike = rng.random()
    o, zero = ("0", "0") if alike < 0.3 else ("O", "O") if alike < 0.5 else ("O", "0")
    return Forms(float(rng.uniform(0.9, 1.02)), o, zero, float(rng.uniform(0.95, 1.2)))


def pitched_line(
    text: str,
    path: Path,
    *,
    pitch_px: float,
    cap_px: float,
    glyph_width: float,
    rng: np.random.Generator,
    jitter: float,
    shapes: Forms,
) -> LineMask:
    """`text` on a fixed pitch; `glyph_width` scales the glyphs against the face's own width, `jitter` is in pitches."""
    measured = face(path)
    scale_y = cap_px / measured.cap_px
    scale_x = min(scale_y * glyph_width, 1.02 * pitch_px / measured.advance_px)
    height = int(np.ceil(2.2 * cap_px))
    centres = (np.arange(len(text)) + 1.0) * pitch_px + rng.normal(0, jitter * pitch_px, len(text))
    shifts_y = rng.normal(0, 0.5 * jitter * cap_px, len(text))
    coverage = np.zeros((height, int(np.ceil((len(text) + 1) * pitch_px))), np.float32)
    for character, x, dy in zip(text, centres, shifts_y, strict=True):
        if character != " ":
            drawn, wide, high = shapes.glyph(character)
            _paste(coverage, _glyph(path, drawn), scale_x * wide, scale_y * high, x, height / 2 + dy)
    return LineMask(coverage, centres, height / 2)


def _paste(canvas: NDArray[np.float32], glyph: NDArray[np.uint8], sx: float, sy: float, x: float, y: float) -> None:
    half_w, half_h = int(np.ceil(EM_PX * sx / 2)) + 1, int(np.ceil(EM_PX * sy)) + 1
    left, top = int(np.floor(x)) - half_w, int(np.floor(y)) - half_h
    matrix = np.array([[sx, 0, x - left - (EM_PX / 2) * sx], [0, sy, y - top - EM_PX * sy]])
    size = (2 * half_w, 2 * half_h)
    source = cv2.GaussianBlur(glyph, (0, 0), 0.4 / sx) if sx < 0.6 else glyph
    patch = cv2.warpAffine(source, matrix, size, flags=cv2.INTER_LINEAR).astype(np.float32) / 255
    x0, y0, x1, y1 = (
        max(left, 0),
        max(top, 0),
        min(left + size[0], canvas.shape[1]),
        min(top + size[1], canvas.shape[0]),
    )
    if x1 > x0 and y1 > y0:
        part = canvas[y0:y1, x0:x1]
        np.maximum(part, patch[y0 - top : y1 - top, x0 - left : x1 - left], out=part)


def plain_line(text: str, path: Path, cap_px: float) -> NDArray[np.float32]:
    """`text` in the font's own spacing as coverage 0..1."""
    size = max(6, round(cap_px * EM_PX / face(path).cap_px))
    font = _font(path, size)
    left, top, right, bottom = font.getbbox(text)
    image = Image.new("L", (max(1, int(right - left) + 2), max(1, int(bottom - top) + 2)), 0)
    ImageDraw.Draw(image).text((1 - left, 1 - top), text, font=font, fill=255)
    return np.asarray(np.asarray(image, np.float32) / 255, np.float32)


def printed(coverage: NDArray[np.float32], cap_px: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """The mask as a printer leaves it: strokes thicker or thinner, rounded, broken, spread, uneven."""
    spread = cap_px * rng.uniform(0.02, 0.07)
    soft = cv2.GaussianBlur(coverage, (0, 0), max(0.35, spread))
    threshold = rng.uniform(0.28, 0.62)
    gain = rng.uniform(2.0, 6.0)
    mask = np.clip((soft - threshold) * gain + 0.5, 0, 1)
    if rng.random() < 0.25:
        mask = _broken(mask, cap_px, rng)
    return np.asarray(mask, np.float32)


def _broken(mask: NDArray[np.float32], cap_px: float, rng: np.random.Generator) -> NDArray[np.float32]:
    cells = (max(2, int(mask.shape[1] / cap_px * 5)), max(2, int(mask.shape[0] / cap_px * 5)))
    noise = rng.random((cells[1], cells[0]), np.float32)
    noise = np.asarray(cv2.resize(noise, (mask.shape[1], mask.shape[0])), np.float32)
    return np.asarray(mask * np.clip(0.4 + (noise - rng.uniform(0.0, 0.3)) * 4, 0, 1), np.float32)
