"""Zones printed on plain and patterned paper for the tests, with the place of every character."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
LINE_PITCH = {2: 2.5, 3: 1.665, 1: 2.5}
"""Distance of the lines in pitches by their number (Doc 9303-4, -5)."""


@dataclass(frozen=True, eq=False)
class Printed:
    """A page (H x W x 3) and, per line, the centres (K x 2) of its characters, px."""

    image: NDArray[np.uint8]
    centres: tuple[NDArray[np.float64], ...]

    def seen(self, matrix: NDArray[np.float64], size: tuple[int, int], surround: int = 30) -> "Printed":
        """The page through the homography `matrix` in a picture of `size` (width, height)."""
        image = cv2.warpPerspective(self.image, matrix, size, flags=cv2.INTER_AREA, borderValue=(surround,) * 3)
        return Printed(np.asarray(image, np.uint8), tuple(_mapped(matrix, line) for line in self.centres))

    def turned(self, degrees: float) -> "Printed":
        """The page turned about its middle in a picture that holds it whole."""
        height, width = self.image.shape[:2]
        side = int(np.hypot(height, width)) + 8
        matrix = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), (0, 0, 1)])
        matrix[:2, 2] += (side / 2 - width / 2, side / 2 - height / 2)
        return self.seen(matrix, (side, side))


def printed(lines: tuple[str, ...], *, pitch_px: float = 20.0, patterned: bool = False, seed: int = 1) -> Printed:
    """A page with `lines` at its foot, as on a document; skips the test where OCR-B is not installed."""
    if not OCR_B.exists():
        pytest.skip("the font OCR-B (Debian fonts-ocr-b) is not installed")
    width, height = int((len(lines[0]) + 5) * pitch_px), int(24 * pitch_px)
    page = (
        _paper(width, height, np.random.default_rng(seed)) if patterned else np.full((height, width, 3), 235, np.uint8)
    )
    picture = Image.fromarray(page)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(OCR_B), round(pitch_px * 1.32))
    _heading(draw, font, pitch_px)
    centres = []
    for row, line in enumerate(lines):
        y = height - pitch_px * (1.8 + LINE_PITCH[len(lines)] * (len(lines) - 1 - row))
        x = (np.arange(len(line)) + 2.8) * pitch_px
        for character, at in zip(line, x, strict=True):
            draw.text((at, y), character, font=font, fill=(25, 22, 28), anchor="mm")
        centres.append(np.stack([x, np.full(len(line), y)], axis=1) - 0.5)
    return Printed(np.asarray(picture), tuple(centres))


def _heading(draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, pitch_px: float) -> None:
    for row, text in enumerate(("UTOPIA", "ERIKSSON", "ANNA MARIA", "12 AUG 1974")):
        draw.text((12 * pitch_px, (2 + 2.2 * row) * pitch_px), text, font=font, fill=(40, 40, 60))


def _paper(width: int, height: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    page = np.full((height, width, 3), 226, np.float32)
    for colour in ((40, 10, 10), (5, 30, 12), (10, 14, 36)):
        period, swing = rng.uniform(9, 17), rng.uniform(6, 18)
        wave = np.sin((y + swing * np.sin(x / rng.uniform(20, 60))) * 6.2832 / period)
        page -= np.maximum(wave, 0)[..., None] * np.array(colour)
    return np.clip(page, 0, 255).astype(np.uint8)


def _mapped(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    seen = np.c_[points, np.ones(len(points))] @ matrix.T
    return np.asarray(seen[:, :2] / seen[:, 2:])
