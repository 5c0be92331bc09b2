"""Contrast of dark strokes (text, MRZ) under another light than the one they are located in.

The strokes are located where they are surely visible (VI) and measured there under the questioned light, glyph by
glyph: the ratio of both contrasts tells what the ink absorbs whatever the reader's exposure, gain and sharpness. It is
the print contrast signal (PCS) of Doc 9303-3 4.10-4.11 without needing reflectances, as a ratio to VI.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.properties.contrast import blurred
from imaging.region import MM_PER_INCH

_PAPER_WINDOW_MM = 3.0
_FINE_MM = 0.06
# Strokes of OCR-B size 1 are 0.35 mm wide, 1.4 mm apart at least and no glyph is smaller than a third of a mm2.
_LEAST_STROKE_CONTRAST = 0.25
_GLYPH_MM = (0.5, 4.0)
_LEAST_GLYPH_MM2 = 0.2
_SEARCH_MM = 0.25
_EDGE_SHARE, _PAPER_SHARE = 0.4, 0.15
_BENT_PX = 2
_SAME_ROW = 0.4  # of the glyphs' height
_THIN = 3  # of many pixels every third gives the same median


@dataclass(frozen=True, eq=False)
class StrokeContrast:
    """Contrast of the glyphs of an area, 0..1 (1: black on white), under the light they were located in and another.

    `glyphs` is N x 2 (located, questioned); `boxes_px` is N x 4 (left, top, width, height) in the area's pixels.
    `snr` is the questioned contrast of all strokes together over the noise of the paper around them.
    """

    glyphs: NDArray[np.float32]
    boxes_px: NDArray[np.int32]
    snr: float

    @property
    def count(self) -> int:
        """How many glyphs were found."""
        return len(self.glyphs)

    @property
    def located(self) -> float:
        """Median contrast in the light the strokes were located in; 0 where there are none."""
        return float(np.median(self.glyphs[:, 0])) if self.count else 0.0

    @property
    def questioned(self) -> float:
        """Median contrast under the questioned light; 0 where there are no strokes."""
        return float(np.median(self.glyphs[:, 1])) if self.count else 0.0

    @property
    def ratio(self) -> float:
        """Questioned over located contrast: about 1 where the ink absorbs alike, 0 where it vanishes."""
        return self.questioned / self.located if self.located > 0 else 0.0

    def darkness(self) -> float:
        """Return how dark the print of the area is where it was located: of three glyphs one is as dark or darker."""
        return float(np.percentile(self.glyphs[:, 0], 67)) if self.count else 0.0

    def as_dark_as(self, contrast: float) -> "StrokeContrast":
        """Return the glyphs of at least this contrast where they were located."""
        dark = self.glyphs[:, 0] >= contrast
        return StrokeContrast(self.glyphs[dark], self.boxes_px[dark], self.snr)

    def in_rows(self, others: int) -> NDArray[np.bool_]:
        """Return which glyphs stand in a row with at least so many others; pieces of background lines seldom do."""
        middle = self.boxes_px[:, 1] + self.boxes_px[:, 3] / 2
        reach = _SAME_ROW * float(np.median(self.boxes_px[:, 3])) if self.count else 0.0
        beside = np.abs(middle[:, None] - middle[None, :]) <= reach
        return np.asarray(beside.sum(axis=1) > others)

    def ratios(self) -> NDArray[np.float32]:
        """Return the ratio of every glyph."""
        return np.asarray(self.glyphs[:, 1] / np.maximum(self.glyphs[:, 0], 1e-3), dtype=np.float32)


def stroke_contrast(
    locating: NDArray[Any], questioned: NDArray[Any], ppi: float, where: NDArray[np.bool_] | None = None
) -> StrokeContrast:
    """Measure the glyphs that are dark in `locating` under `questioned` (registered to 0.25 mm, levels 0..255).

    Either picture is H x W or H x W x 3; in colour only what is dark in every channel is text, so that coloured
    background lines are told from it. Only glyphs whose centre lies on the mask `where` count, if it is given.
    """
    dark, faint = paper_contrast(locating, ppi), paper_contrast(questioned, ppi)
    level = max(_LEAST_STROKE_CONTRAST, 0.5 * float(np.percentile(dark[::_THIN, ::_THIN], 99)))
    strokes = dark > level
    boxes, labels = _glyphs(strokes, ppi)
    if where is not None:
        boxes = [(index, box) for index, box in boxes if where[box[1] + box[3] // 2, box[0] + box[2] // 2]]
    if len(boxes) == 0:
        return StrokeContrast(np.zeros((0, 2), np.float32), np.zeros((0, 4), np.int32), 0.0)
    faint = _shifted_onto(faint, dark, strokes, ppi)
    values = _contrasts(labels, boxes, dark, faint)
    places = np.array([box for _, box in boxes], np.int32)
    typical = _typical(values[:, 0], places)
    noise = _noise(faint, cv2.dilate(strokes.astype(np.uint8), np.ones((9, 9), np.uint8)) == 0)
    return StrokeContrast(values[typical], places[typical], float(np.median(values[typical, 1]) / noise))


def _typical(located: NDArray[np.float32], places: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell glyphs from pieces of background lines and specks: as high and as dark as most of the text."""
    heights = places[:, 3]
    high = heights >= 0.5 * np.percentile(heights, 60)
    return np.asarray(high & (located >= 0.75 * np.median(located[high])))


def paper_contrast(picture: NDArray[Any], ppi: float) -> NDArray[np.float32]:
    """Return 1 - I / paper, the paper being the bright local surroundings (a closing by 3 mm), slightly smoothed.

    Of a colour picture it is the least contrast of the channels, so only what is dark in all of them counts.
    """
    step = max(1, round(0.4 * ppi / MM_PER_INCH))
    smooth = blurred(picture, _FINE_MM, ppi)
    height, width = smooth.shape[:2]
    small = cv2.resize(smooth, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA)
    window = max(3, round(_PAPER_WINDOW_MM * ppi / MM_PER_INCH / step) | 1)
    paper = cv2.blur(cv2.dilate(small, np.ones((window, window), np.uint8)), (window, window))
    np.maximum(paper, 1.0, out=paper)
    paper = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    bright: NDArray[np.float32] = np.asarray(cv2.divide(smooth, paper, dst=smooth))
    return np.asarray(1 - brightest(bright), dtype=np.float32)


def _glyphs(
    strokes: NDArray[np.bool_], ppi: float
) -> tuple[list[tuple[int, tuple[int, int, int, int]]], NDArray[np.int32]]:
    scale = ppi / MM_PER_INCH
    count, labels, stats, _ = cv2.connectedComponentsWithStats(strokes.astype(np.uint8), connectivity=8)
    found = []
    for index in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[index])
        longest = max(width, height) / scale
        if _GLYPH_MM[0] <= longest <= _GLYPH_MM[1] and area / scale**2 >= _LEAST_GLYPH_MM2:
            found.append((index, (left, top, width, height)))
    return found, np.asarray(labels, dtype=np.int32)


def _contrasts(
    labels: NDArray[np.int32],
    boxes: list[tuple[int, tuple[int, int, int, int]]],
    dark: NDArray[np.float32],
    faint: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Return N x 2: the contrast of every glyph's core in both pictures, the questioned one over its paper's.

    The core is the darker three fifths (edges mix with paper); bent pages are allowed for by taking the best of nine
    places two pixels apart.
    """
    numbers = np.full(int(labels.max()) + 1, -1, np.int32)
    numbers[[index for index, _ in boxes]] = np.arange(len(boxes))
    rows, columns = np.nonzero(numbers[labels] >= 0)
    owners = numbers[labels[rows, columns]]
    order = np.lexsort((dark[rows, columns], owners))
    rows, columns, owners = rows[order], columns[order], owners[order]
    counts = np.bincount(owners, minlength=len(boxes))
    rank = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
    core = rank >= _EDGE_SHARE * counts[owners]
    rows, columns, owners = rows[core], columns[core], owners[core]
    number = np.bincount(owners, minlength=len(boxes))
    located = np.bincount(owners, dark[rows, columns], len(boxes)) / number
    bordered = cv2.copyMakeBorder(faint, _BENT_PX, _BENT_PX, _BENT_PX, _BENT_PX, cv2.BORDER_REFLECT)
    offsets = (0, _BENT_PX, 2 * _BENT_PX)
    places = [np.bincount(owners, bordered[rows + dy, columns + dx], len(boxes)) for dy in offsets for dx in offsets]
    questioned = np.max(places, axis=0) / number
    paper = [_paper_of(faint, box) for _, box in boxes]
    return np.stack([located, questioned - np.array(paper)], axis=1).astype(np.float32)


def _paper_of(faint: NDArray[np.float32], box: tuple[int, int, int, int]) -> float:
    """Return the contrast that 15 % of a glyph's surroundings stay below."""
    left, top, width, height = box
    around = faint[max(top - 2, 0) : top + height + 2, max(left - 2, 0) : left + width + 2].ravel()
    place = round(_PAPER_SHARE * (around.size - 1))
    return float(np.partition(around, place)[place])


def _shifted_onto(
    faint: NDArray[np.float32], dark: NDArray[np.float32], strokes: NDArray[np.bool_], ppi: float
) -> NDArray[np.float32]:
    """Shift `faint` by the few pixels that bring most contrast onto the strokes."""
    reach = max(1, round(_SEARCH_MM * ppi / MM_PER_INCH))
    bordered = cv2.copyMakeBorder(faint, reach, reach, reach, reach, cv2.BORDER_REFLECT)
    template = np.where(strokes, dark, 0).astype(np.float32)
    likeness = cv2.matchTemplate(bordered, template - template.mean(), cv2.TM_CCORR)
    row, column = np.unravel_index(int(np.argmax(likeness)), likeness.shape)
    height, width = faint.shape
    return np.asarray(bordered[row : row + height, column : column + width], dtype=np.float32)


def _noise(faint: NDArray[np.float32], paper: NDArray[np.bool_]) -> float:
    values = faint[paper][::_THIN]
    if values.size < 100:
        return 0.02
    return max(0.005, float(1.4826 * np.median(np.abs(values - np.median(values)))))
