"""Scenes with machine readable zones whose every character's place is known."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.text_line import TextLine
from mrz.training import backgrounds, faces, sensor, texts

Picture = NDArray[np.uint8]
PAGE_PITCH = 20.0
"""Pitch of the characters on the page that is drawn before it is photographed, px."""


@dataclass(frozen=True, eq=False, slots=True)
class PlacedLine:
    """A printed line: its text and the centres (N x 2) and cap heights (N) of its characters, px."""

    text: str
    centres: NDArray[np.float64]
    cap_heights: NDArray[np.float64]

    def seen(self, matrix: NDArray[np.float64]) -> "PlacedLine":
        """The line after the homography `matrix`, for lines that run along x."""
        half = self.cap_heights[:, None] / 2 * np.array([0.0, 1.0])
        centres, feet, heads = (
            _mapped(matrix, points) for points in (self.centres, self.centres + half, self.centres - half)
        )
        return PlacedLine(self.text, centres, np.hypot(*(feet - heads).T))

    @property
    def geometry(self) -> TextLine:
        """The line that a perfect locator would report."""
        start, end = self.centres[0], self.centres[-1]
        pitch = float(np.hypot(*(end - start))) / max(1, len(self.text) - 1)
        return TextLine(start, end, (float(self.cap_heights[0]), float(self.cap_heights[-1])), pitch)


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """A picture (H x W x 3) and the lines of the zones in it."""

    picture: Picture
    lines: tuple[PlacedLine, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """How one zone is printed: face, cap height and line distance in pitches, glyph width, jitter, ink."""

    path: Path
    cap: float
    spacing: float
    glyph_width: float
    jitter: float
    ink: tuple[float, float, float]
    opacity: float
    shapes: faces.Forms


def style(rng: np.random.Generator) -> Style:
    """A way of printing: mostly OCR-B in black, sometimes another face, another form, a pale or coloured ink."""
    kind = rng.random()
    library = faces.OCR_B if kind < 0.79 else faces.OTHER_MONOSPACED if kind < 0.93 else faces.PROPORTIONAL
    ink = np.full(3, rng.uniform(0, 70))
    if rng.random() < 0.15:
        ink = rng.uniform(0, 110, 3)
    return Style(
        library[rng.integers(0, len(library))],
        cap=float(np.clip(rng.normal(0.98, 0.09), 0.7, 1.3)),
        spacing=float(rng.uniform(1.45, 2.75)),
        glyph_width=float(rng.uniform(0.82, 1.1)),
        jitter=float(rng.choice((0.0, 0.01, 0.03))),
        ink=(float(ink[0]), float(ink[1]), float(ink[2])),
        opacity=float(rng.uniform(0.55, 1.0) if rng.random() < 0.5 else 1.0),
        shapes=faces.forms(rng),
    )


def band(rng: np.random.Generator) -> Scene:
    """A zone with its close surroundings, photographed with characters of 5 to 45 px."""
    text = texts.zone_lines(rng)
    manner = style(rng)
    side = PAGE_PITCH * rng.uniform(1.5, 4.0)
    width = int(len(text[0]) * PAGE_PITCH + 2 * side)
    top = rng.uniform(1.2, 3.0) * PAGE_PITCH
    height = int(2 * top + (len(text) - 1) * manner.spacing * PAGE_PITCH)
    page = backgrounds.paper(rng, height, width)
    if rng.random() < 0.15:
        _frame(rng, page)
    if rng.random() < 0.3:
        _behind(rng, page)
    lines = print_zone(rng, page, text, manner, (side, top))
    if rng.random() < 0.4:
        _other_text(rng, page, top * 0.4)
    if rng.random() < 0.35:
        overprint(rng, page)
    return _photograph(rng, page, lines, _target_pitch(rng) / PAGE_PITCH)


def _target_pitch(rng: np.random.Generator) -> float:
    low, high = ((5.0, 8.0), (7.0, 16.0), (14.0, 45.0))[rng.choice(3, p=(0.3, 0.42, 0.28))]
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def print_zone(
    rng: np.random.Generator,
    page: Picture,
    text: tuple[str, ...],
    manner: Style,
    corner: tuple[float, float],
    pitch: float = PAGE_PITCH,
) -> tuple[PlacedLine, ...]:
    """Print `text` on `page` from `corner` (x of the first cell, y of the first line's middle), px."""
    placed = []
    for row, line in enumerate(text):
        mask = faces.pitched_line(
            line,
            manner.path,
            pitch_px=pitch,
            cap_px=manner.cap * pitch,
            glyph_width=manner.glyph_width,
            rng=rng,
            jitter=manner.jitter,
            shapes=manner.shapes,
        )
        coverage = faces.printed(mask.coverage, manner.cap * pitch, rng)
        left, y = round(corner[0] - pitch / 2), corner[1] + row * manner.spacing * pitch
        top = round(y - mask.middle_px)
        blend(page, coverage * manner.opacity, (left, top), manner.ink)
        centres = np.stack([mask.centres_px + left, np.full(len(line), top + mask.middle_px)], axis=1) - 0.5
        placed.append(PlacedLine(line, centres, np.full(len(line), manner.cap * pitch)))
    return tuple(placed)


def blend(page: Picture, coverage: NDArray[np.float32], corner: tuple[int, int], ink: tuple[float, ...]) -> None:
    """Lay `ink` over `page` where `coverage` (0..1) says, its top left at `corner`; what lies outside is cut off."""
    left, top = corner
    height, width = page.shape[:2]
    x0, y0, x1, y1 = (
        max(left, 0),
        max(top, 0),
        min(left + coverage.shape[1], width),
        min(top + coverage.shape[0], height),
    )
    if x1 <= x0 or y1 <= y0:
        return
    part = page[y0:y1, x0:x1].astype(np.float32)
    alpha = coverage[y0 - top : y1 - top, x0 - left : x1 - left, None]
    page[y0:y1, x0:x1] = np.clip(part + (np.asarray(ink, np.float32) - part) * alpha, 0, 255).astype(np.uint8)


def overprint(rng: np.random.Generator, page: Picture) -> None:
    """Stamps, words, arrows, boxes and veils in colour over what is printed."""
    colour = rng.uniform(0, 255, 3)
    colour[rng.integers(0, 3)] = rng.uniform(150, 255)
    kind = rng.random()
    layer = np.zeros(page.shape[:2], np.float32)
    if kind < 0.4:
        _word(rng, layer)
    elif kind < 0.8:
        _strokes(rng, layer)
    else:
        _veil(rng, layer)
    opacity = rng.uniform(0.15, 0.75)
    blend(page, layer * np.float32(opacity), (0, 0), tuple(colour))


def _word(rng: np.random.Generator, layer: NDArray[np.float32]) -> None:
    height, width = layer.shape
    path = faces.PROPORTIONAL[rng.integers(0, len(faces.PROPORTIONAL))]
    word = faces.plain_line(
        str(rng.choice(("SPECIMEN", "SAMPLE", "VOID", "COPY", "MUSTER"))), path, rng.uniform(0.4, 1.2) * height
    )
    angle, scale = rng.uniform(-40, 40), rng.uniform(0.5, 1.0)
    matrix = cv2.getRotationMatrix2D((word.shape[1] / 2, word.shape[0] / 2), angle, scale)
    matrix[:, 2] += (rng.uniform(0, width) - word.shape[1] / 2, rng.uniform(0, height) - word.shape[0] / 2)
    if rng.random() < 0.5:
        word = np.abs(word - cv2.erode(word, np.ones((5, 5), np.uint8)))
    layer[:] = cv2.warpAffine(word, matrix, (width, height))


def _strokes(rng: np.random.Generator, layer: NDArray[np.float32]) -> None:
    height, width = layer.shape
    for _ in range(int(rng.integers(1, 5))):
        a, b = ((int(rng.uniform(0, width)), int(rng.uniform(0, height))) for _ in range(2))
        thickness = int(rng.integers(1, 4))
        if rng.random() < 0.3:
            cv2.rectangle(layer, a, b, 1.0, thickness, cv2.LINE_AA)
        else:
            cv2.line(layer, a, b, 1.0, thickness, cv2.LINE_AA)


def _veil(rng: np.random.Generator, layer: NDArray[np.float32]) -> None:
    height, width = layer.shape
    a, b = ((int(rng.uniform(0, width)), int(rng.uniform(0, height))) for _ in range(2))
    cv2.rectangle(layer, a, b, 1.0, -1)


def _frame(rng: np.random.Generator, page: Picture) -> None:
    height, width = page.shape[:2]
    shade = rng.uniform(0, 130, 3).tolist()
    inset = int(rng.uniform(0, PAGE_PITCH))
    cv2.rectangle(
        page,
        (inset, -9),
        (width - inset, height - int(rng.uniform(0, PAGE_PITCH))),
        shade,
        int(rng.integers(1, 4)),
        cv2.LINE_AA,
    )


def _behind(rng: np.random.Generator, page: Picture) -> None:
    """Large pale letters or rows of microtext under the zone."""
    height, width = page.shape[:2]
    path = faces.PROPORTIONAL[rng.integers(0, len(faces.PROPORTIONAL))]
    big = rng.random() < 0.5
    cap = rng.uniform(0.3, 0.8) * height if big else rng.uniform(3, 7)
    rows = 1 if big else int(height / cap / 1.8)
    line = faces.plain_line(texts.words(rng, 2 if big else 40), path, cap)
    tint = tuple(np.clip(page[height // 2, width // 2] - rng.uniform(10, 70, 3), 0, 255))
    for row in range(rows):
        corner = (int(rng.uniform(-0.5, 0.1) * line.shape[1]), int((row + 0.2) * height / rows))
        blend(page, line * np.float32(rng.uniform(0.4, 1)), corner, tint)


def _other_text(rng: np.random.Generator, page: Picture, above: float) -> None:
    path = faces.PROPORTIONAL[rng.integers(0, len(faces.PROPORTIONAL))]
    cap = rng.uniform(0.4, 0.9) * PAGE_PITCH
    line = faces.plain_line(texts.words(rng, int(rng.integers(2, 10))), path, cap)
    y = int(above - cap) if rng.random() < 0.6 else int(page.shape[0] - above)
    blend(page, line, (int(rng.uniform(-0.1, 0.5) * page.shape[1]), y), (20.0, 20.0, 20.0))


def _photograph(rng: np.random.Generator, page: Picture, lines: tuple[PlacedLine, ...], scale: float) -> Scene:
    height, width = page.shape[:2]
    turn = rng.uniform(0, 360) if rng.random() < 0.15 else rng.normal(0, 2.0)
    lean = 0.06 if rng.random() < 0.3 else 0.008
    matrix, size = view(rng, (width, height), scale, turn, lean)
    picture = sensor.photographed(page, matrix, size, scale, rng)
    return Scene(picture, tuple(line.seen(matrix) for line in lines))


def view(
    rng: np.random.Generator, page: tuple[int, int], scale: float, turn_deg: float, lean: float
) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """A homography that scales, turns and tilts a page (width, height), and the size of the picture that holds it."""
    width, height = page
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    c, s = np.cos(np.radians(turn_deg)), np.sin(np.radians(turn_deg))
    stretch = np.array([rng.normal(1, 0.03), 1.0])
    seen = (
        (corners * stretch + rng.uniform(-lean, lean, (4, 2)) * np.array([width, height]))
        @ np.array([[c, s], [-s, c]])
        * scale
    )
    seen -= seen.min(axis=0)
    size = np.maximum(np.ceil(seen.max(axis=0)), 8).astype(int)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), seen.astype(np.float32))
    return np.asarray(matrix, np.float64), (int(size[0]), int(size[1]))


def _mapped(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    seen = np.c_[points, np.ones(len(points))] @ matrix.T
    return np.asarray(seen[:, :2] / seen[:, 2:])
