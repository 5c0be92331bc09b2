"""Samples for the recogniser: strips cut as the product cuts them, and what stands in each of their columns."""

import numpy as np
from numpy.typing import NDArray

from mrz import rectifying
from mrz.text_line import TextLine
from mrz.training import captures, scenes, texts

VERSION = 4
"""Raise when the samples change, so that old files are not taken for new ones."""
WIDTH = 448
"""Width of a sample, px: a window of the strip."""
STRIDE = 4
"""Strip pixels per column of the network's answer."""
BLANK, IGNORED = 37, 255
CAPTURED = 0.2
"""Share of samples that are cut out of captures, where there are any."""
TOO_LONG = 0.15
"""Share of lines that are located longer than they are."""


def samples(rng: np.random.Generator) -> list[tuple[NDArray[np.uint8], NDArray[np.uint8]]]:
    """Windows (32 x WIDTH x 3) of every line of one new scene, each with its column classes (WIDTH / STRIDE)."""
    captured = captures.available() and rng.random() < CAPTURED
    scene = captures.band(rng) if captured else scenes.band(rng)
    return [_sample(rng, scene, line) for line in scene.lines]


def _sample(
    rng: np.random.Generator, scene: scenes.Scene, line: scenes.PlacedLine
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    cut = rectifying.strip(scene.picture, _misjudged(rng, line.geometry))
    x = _across(cut, line.centres)
    columns = (np.arange(cut.pixels.shape[1] // STRIDE) + 0.5) * STRIDE - 0.5
    target = _classes(columns, x, line.text)
    first = int(rng.integers(0, max(1, cut.pixels.shape[1] - WIDTH) // STRIDE + 1))
    window = cut.pixels[:, first * STRIDE : first * STRIDE + WIDTH]
    return np.ascontiguousarray(window), target[first : first + WIDTH // STRIDE]


def _misjudged(rng: np.random.Generator, line: TextLine) -> TextLine:
    """The line with the errors of a locator: ends, height, pitch, level and bend slightly wrong."""
    height = line.cap_height
    level = rng.normal(0, 0.09) * height
    ends = [level + rng.normal(0, 0.06) * height for _ in range(2)]
    along = rng.normal(0, 0.8, 2) * line.pitch
    if rng.random() < TOO_LONG:
        along += rng.uniform(0, 8, 2) * (-line.pitch, line.pitch)
    start = line.start + along[0] * line.direction + ends[0] * line.foot
    end = line.end + along[1] * line.direction + ends[1] * line.foot
    heights = line.cap_heights[0] * (factor := np.exp(rng.normal(0, 0.12))), line.cap_heights[1] * factor
    return TextLine(start, end, heights, float(line.pitch * np.exp(rng.normal(0, 0.07))), rng.normal(0, 0.03) * height)


def _across(cut: rectifying.Strip, points: NDArray[np.float64]) -> NDArray[np.float64]:
    along = (points - cut.line.start) @ cut.line.direction
    return np.asarray(along / cut.along_per_px + rectifying.MARGIN * rectifying.PITCH)


def _classes(columns: NDArray[np.float64], x: NDArray[np.float64], text: str) -> NDArray[np.uint8]:
    pitch = float(np.median(np.diff(x)))
    distance = np.abs(columns[:, None] - x[None])
    nearest = distance.argmin(axis=1)
    share = distance.min(axis=1) / pitch
    codes = np.array([texts.ALPHABET.index(character) for character in text], np.uint8)
    return np.where(share < 0.27, codes[nearest], np.where(share < 0.36, IGNORED, BLANK)).astype(np.uint8)
