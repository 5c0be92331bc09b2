"""A second opinion by tesseract, on lines that our own locator found and straightened."""

import os
import shutil
from collections.abc import Sequence

import cv2
import numpy as np
import pytesseract
from numpy.typing import NDArray

from mrz.errors import EngineUnavailable
from mrz.layout import find_layout
from mrz.locating import locate
from mrz.recognising import CHARACTERS
from mrz.text_line import TextLine
from mrz.zone import Reading, ZoneReading
from mrz.zone_lines import grouped

CAP_HEIGHT = 32
"""Height of the capitals in what tesseract gets, px; it does best from 30 to 40."""
BORDER = 24
CONFIGURATION = f"--psm 7 -c tessedit_char_whitelist={CHARACTERS} -c load_system_dawg=0 -c load_freq_dawg=0"
SHORTEST = 20
"""Characters from which a line counts."""


class TesseractEngine:
    """Reads the surest zone; says nothing about single characters' boxes or confidences."""

    name = "tesseract"

    def __init__(self) -> None:
        # Its threads wait for each other in a busy loop: on a loaded machine a line takes minutes, not 0.2 s.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        if shutil.which(pytesseract.pytesseract.tesseract_cmd) is None:
            raise EngineUnavailable(
                "engine tesseract",
                "the program tesseract is not installed",
                "Install tesseract-ocr or use the engine network",
            )

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read the surest zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < 8:
            return Reading()
        for group in grouped(locate(image))[:2]:
            read = [(line, text) for line in group if len(text := _text(image, line)) >= SHORTEST]
            if read:
                return Reading((_zone(read),))
        return Reading()


def _zone(read: Sequence[tuple[TextLine, str]]) -> ZoneReading:
    texts = tuple(text for _, text in read)
    corners = np.array(
        [_corner(read[0][0], 0, -1), _corner(read[0][0], 1, -1), _corner(read[-1][0], 1, 1), _corner(read[-1][0], 0, 1)]
    )
    whole = find_layout(texts) is not None
    return ZoneReading(texts if whole else None, corners, None if whole else texts)


def _corner(line: TextLine, end: int, side: int) -> NDArray[np.float64]:
    along = line.length + line.pitch / 2 if end else -line.pitch / 2
    return line.points(np.array(along), np.array(side / 2))


def _text(image: NDArray[np.uint8], line: TextLine) -> str:
    text = pytesseract.image_to_string(straightened(image, line), config=CONFIGURATION)
    return "".join(character for character in text.upper() if character in CHARACTERS)


def straightened(image: NDArray[np.uint8], line: TextLine) -> NDArray[np.uint8]:
    """`line` cut out of `image`, straight, capitals CAP_HEIGHT high, with a white border."""
    scale = line.cap_height / CAP_HEIGHT
    along = np.arange(-1.5 * line.pitch, line.length + 1.5 * line.pitch, scale)
    below = np.arange(-1.0, 1.0, 1 / CAP_HEIGHT)
    points = line.points(*np.meshgrid(along, below)).astype(np.float32)
    cut = cv2.remap(image, points, np.zeros(0, np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.copyMakeBorder(cut, BORDER, BORDER, BORDER, BORDER, cv2.BORDER_REPLICATE), np.uint8)
