"""Text as coverage planes, from the fonts of the system."""

from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.benchmarks.foreign_set.canvas import PX_PER_MM, Canvas, Plane

FOLDER = Path("/usr/share/fonts")
OCR_B = "opentype/ocr-b/OCRB.otf"
URW, DEJAVU, NOTO = "opentype/urw-base35/", "truetype/dejavu/", "truetype/noto/"
FACES = (
    (URW + "NimbusSans-Bold.otf", URW + "NimbusSans-Regular.otf"),
    (URW + "URWGothic-Demi.otf", URW + "URWGothic-Book.otf"),
    (URW + "P052-Bold.otf", URW + "P052-Italic.otf"),
    (URW + "C059-Bold.otf", URW + "C059-Roman.otf"),
    (DEJAVU + "DejaVuSansCondensed.ttf", DEJAVU + "DejaVuSansCondensed-Oblique.ttf"),
    (NOTO + "NotoSansDisplay-Bold.ttf", NOTO + "NotoSansDisplay-Regular.ttf"),
    (NOTO + "NotoSerif-Bold.ttf", NOTO + "NotoSerif-Italic.ttf"),
    (URW + "NimbusSansNarrow-Bold.otf", URW + "NimbusSansNarrow-Regular.otf"),
    (URW + "NimbusMonoPS-Bold.otf", URW + "URWBookman-Light.otf"),
)


@lru_cache(maxsize=64)
def _font(name: str, size_px: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FOLDER / name), size_px)


class Sheet:
    """A plane that takes lines of text; positions in mm, `y_mm` is the base line."""

    def __init__(self, canvas: Canvas) -> None:
        self._image = Image.new("L", (canvas.shape[1], canvas.shape[0]), 0)
        self._draw = ImageDraw.Draw(self._image)

    def write(self, text: str, x_mm: float, y_mm: float, cap_mm: float, face: str) -> float:
        """Returns the width of the text in mm."""
        font = _font(face, cap_mm * PX_PER_MM / 0.71)
        self._draw.text((x_mm * PX_PER_MM, y_mm * PX_PER_MM), text, fill=255, font=font, anchor="ls")
        return float(font.getlength(text)) / PX_PER_MM

    def write_spaced(self, text: str, x_mm: float, y_mm: float, pitch_mm: float, face: str) -> None:
        """Characters centred in cells of a fixed pitch (Doc 9303-3: 2.54 mm for OCR-B)."""
        font = _font(face, _ocr_size_px(pitch_mm, face))
        for k, character in enumerate(text):
            place = ((x_mm + (k + 0.5) * pitch_mm) * PX_PER_MM, y_mm * PX_PER_MM)
            self._draw.text(place, character, fill=255, font=font, anchor="ms")

    def coverage(self) -> Plane:
        return np.asarray(self._image, np.float32) / 255


@lru_cache(maxsize=8)
def _ocr_size_px(pitch_mm: float, face: str) -> float:
    return 100 * pitch_mm * PX_PER_MM / float(_font(face, 100.0).getlength("0"))
