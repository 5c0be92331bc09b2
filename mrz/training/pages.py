"""Samples for the locator: whole documents among other things, and maps of where the lines of their zones lie."""

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.text_line import TextLine
from mrz.training import backgrounds, captures, faces, scenes, sensor, texts

VERSION = 4
"""Raise when the samples change, so that old files are not taken for new ones."""
SCENE = 640
"""Width and height of a scene, px."""
SIDE = 320
"""Width and height of a sample, px: a quarter of a scene."""
CELL = 4
"""Pixels per cell of the maps."""
UNIT_PX = 8.0
"""Cap heights and pitches are given as log2 of their share of this."""
CAPTURED = 0.2
"""Share of scenes that are captures, where there are any."""
ENLARGED = 0.25
"""Share of scenes that are files of fewer pixels than the locator looks at."""
PAGE_PITCHES = {44: (49.2, 34.6), 36: (41.3, 29.1), 30: (33.7, 21.3)}
"""Page width and height in pitches of 2.54 mm by length of the lines (Doc 9303-4, -5, -6)."""

Picture = NDArray[np.uint8]
Maps = NDArray[np.float16]


def samples(rng: np.random.Generator) -> list[tuple[Picture, Maps]]:
    """Quarters of one scene: grey SIDE x SIDE and maps 7 x SIDE/4 x SIDE/4.

    The maps are line, direction x, direction y, cap height, offset, pitch and the weight of each cell. Quarters
    without a line are mostly left out.
    """
    picture, lines = _scene(rng)
    picture = sensor.stored(picture, rng)
    if rng.random() < ENLARGED:
        picture = _enlarged(picture, rng)
    grey, maps = _grey(picture, rng), _maps(lines)
    quarters = []
    for top in range(0, SCENE, SIDE):
        for left in range(0, SCENE, SIDE):
            part = maps[:, top // CELL : (top + SIDE) // CELL, left // CELL : (left + SIDE) // CELL]
            if part[0].any() or rng.random() < 0.3:
                quarters.append((np.ascontiguousarray(grey[top : top + SIDE, left : left + SIDE]), part.copy()))
    return quarters


def _enlarged(picture: Picture, rng: np.random.Generator) -> Picture:
    """The picture as a small file looks after it was brought to the locator's size."""
    factor = rng.uniform(0.45, 0.85)
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (SCENE, SCENE), interpolation=cv2.INTER_LINEAR), np.uint8)


def _scene(rng: np.random.Generator) -> tuple[Picture, list[TextLine]]:
    if captures.available() and rng.random() < CAPTURED:
        scene = captures.page(rng, SCENE)
        return scene.picture, [line.geometry for line in scene.lines]
    picture = backgrounds.clutter(rng, SCENE, SCENE) if rng.random() < 0.8 else backgrounds.paper(rng, SCENE, SCENE)
    bare = rng.random() < 0.1
    if bare or rng.random() < 0.3:
        _scatter_text(rng, picture, int(rng.integers(5, 50)), rng.uniform(4, 22))
    return (picture, []) if bare else _with_document(rng, picture)


def _grey(picture: Picture, rng: np.random.Generator) -> Picture:
    if rng.random() < 0.6:
        return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    return np.asarray(picture[..., int(rng.integers(0, 3))])


def _with_document(rng: np.random.Generator, picture: Picture) -> tuple[Picture, list[TextLine]]:
    pitch = float(np.exp(rng.uniform(np.log(4.8), np.log(20.0))))
    drawn = max(pitch, 9.0)
    page, printed = _page(rng, drawn)
    turn = rng.uniform(0, 360) if rng.random() < 0.5 else float(rng.choice((0, 0, 0, 90, 180, 270))) + rng.normal(0, 3)
    lean = rng.uniform(0.02, 0.1) if rng.random() < 0.35 else 0.004
    height, width = page.shape[:2]
    matrix, size = scenes.view(rng, (width, height), pitch / drawn, turn, lean)
    room = np.array((SCENE, SCENE)) - size
    shift = rng.uniform(np.minimum(room, 0), np.maximum(room, 1))
    shift += rng.normal(0, 0.1 * SCENE, 2) if rng.random() < 0.3 else 0
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]]) @ matrix
    seen = _laid(page, matrix, pitch / drawn, picture, rng)
    return seen, [line.seen(matrix).geometry for line in printed]


def _laid(
    page: Picture, matrix: NDArray[np.float64], scale: float, picture: Picture, rng: np.random.Generator
) -> Picture:
    if scale < 0.9 and rng.random() < 0.8:
        page = np.asarray(cv2.GaussianBlur(page, (0, 0), 0.4 / scale), np.uint8)
    return np.asarray(
        cv2.warpPerspective(
            page, matrix, (SCENE, SCENE), dst=picture.copy(), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
        ),
        np.uint8,
    )


def _page(rng: np.random.Generator, pitch: float) -> tuple[Picture, tuple[scenes.PlacedLine, ...]]:
    """One side of a document with portrait, text and, mostly, a zone: at the foot as a rule, anywhere at times."""
    text = texts.zone_lines(rng)
    wide, high = PAGE_PITCHES[len(text[0])]
    width, height = int(wide * pitch * rng.uniform(0.97, 1.06)), int(high * pitch * rng.uniform(0.9, 1.15))
    page = backgrounds.paper(rng, height, width)
    manner = scenes.style(rng)
    zone = (len(text) - 1) * manner.spacing * pitch
    left = pitch * rng.uniform(1.2, 3.2)
    y = (
        height - pitch * rng.uniform(1.2, 4.0) - zone
        if rng.random() < 0.8
        else rng.uniform(pitch, height - zone - pitch)
    )
    _viz(rng, page, pitch, y)
    if rng.random() < 0.12:
        return page, ()
    lines = scenes.print_zone(rng, page, text, manner, (left, y), pitch)
    if rng.random() < 0.3:
        scenes.overprint(rng, page)
    return page, lines


def _viz(rng: np.random.Generator, page: Picture, pitch: float, until: float) -> None:
    height, width = page.shape[:2]
    if rng.random() < 0.7:
        box_h, box_w = int(height * rng.uniform(0.3, 0.5)), int(width * rng.uniform(0.18, 0.3))
        x, y = int(width * rng.choice((0.04, 0.7)) + 2), int(height * rng.uniform(0.1, 0.25))
        part = page[y : y + box_h, x : x + box_w]
        part[:] = backgrounds.portrait(rng, part.shape[0], part.shape[1])
    top = page[: int(max(8, until - 1.2 * pitch))]
    _scatter_text(rng, top, int(rng.integers(3, 25)), pitch)
    if rng.random() < 0.15:
        _scatter_text(rng, page, 3, pitch)


def _scatter_text(rng: np.random.Generator, page: Picture, count: int, pitch: float) -> None:
    """Texts in many faces, OCR-B among them, single or as paragraphs."""
    height, width = page.shape[:2]
    library = faces.PROPORTIONAL + faces.OTHER_MONOSPACED + faces.OCR_B
    path = library[rng.integers(0, len(library))]
    paragraph, x, y = rng.random() < 0.3, rng.uniform(0, 0.6) * width, rng.uniform(0, 0.3) * height
    ink = tuple(np.full(3, rng.uniform(0, 110)))
    cap = pitch * rng.uniform(0.35, 1.1)
    for row in range(count):
        if not paragraph:
            path, cap = library[rng.integers(0, len(library))], pitch * rng.uniform(0.35, 1.2)
            x, y = rng.uniform(-0.1, 0.8) * width, rng.uniform(0, 1) * height
        line = faces.plain_line(texts.words(rng, int(rng.integers(1, 9 if paragraph else 4))), path, cap)
        scenes.blend(page, line, (int(x), int(y + row * 1.9 * cap * paragraph)), ink)


def _maps(lines: list[TextLine]) -> Maps:
    cells = SCENE // CELL
    maps = np.zeros((7, cells, cells), np.float32)
    maps[6] = 1
    y, x = np.mgrid[0:cells, 0:cells] * float(CELL) + (CELL - 1) / 2
    for line in lines:
        _draw(maps, line, x, y)
    return maps.astype(np.float16)


def _draw(maps: NDArray[np.float32], line: TextLine, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
    along = (x - line.start[0]) * line.direction[0] + (y - line.start[1]) * line.direction[1]
    across = (x - line.start[0]) * line.foot[0] + (y - line.start[1]) * line.foot[1]
    share = np.clip(along / max(line.length, 1.0), 0, 1)
    cap = line.cap_heights[0] + (line.cap_heights[1] - line.cap_heights[0]) * share
    inside = (along > -0.5 * line.pitch) & (along < line.length + 0.5 * line.pitch)
    core = inside & (np.abs(across) < np.maximum(0.35 * cap, 2.1))
    near = (along > -1.2 * line.pitch) & (along < line.length + 1.2 * line.pitch) & (np.abs(across) < 0.85 * cap)
    maps[6][near & (maps[0] == 0)] = 0
    maps[6][core] = 1
    maps[0][core] = 1
    values = (line.direction[0], line.direction[1], np.log2(cap / UNIT_PX), across / cap, np.log2(line.pitch / UNIT_PX))
    for channel, value in enumerate(values, 1):
        maps[channel][core] = value[core] if isinstance(value, np.ndarray) else value
