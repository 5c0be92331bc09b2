"""Reader captures of generated documents as training material, every character's place known.

The folder named by the environment variable MRZ_PAGES is one that `tests/benchmarks/mrz_captured_zones.py` wrote;
without it only what `mrz.training.scenes` draws is used.
"""

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.training import sensor
from mrz.training.scenes import PlacedLine, Scene

FOLDER = "MRZ_PAGES"
LIGHT_ODDS = {"VI": 0.5, "IR": 0.3, "UV": 0.2}
SPOILT = 0.5
"""Share of captures that pass through a further lens and file."""

Picture = NDArray[np.uint8]


def available() -> bool:
    """Whether there are captures."""
    return bool(os.environ.get(FOLDER))


def band(rng: np.random.Generator) -> Scene:
    """A captured zone with its close surroundings, characters 9 px apart up to as captured."""
    scene = _capture(rng)
    pitch = scene.lines[0].geometry.pitch
    ends = np.concatenate([line.centres for line in scene.lines])
    room = pitch * rng.uniform(1.2, 4.0, 2)
    left, top = np.maximum(ends.min(axis=0) - room, 0).astype(int)
    right, bottom = (ends.max(axis=0) + room).astype(int) + 1
    part = np.ascontiguousarray(scene.picture[top:bottom, left:right])
    scale = min(1.0, float(np.exp(rng.uniform(np.log(9.0), np.log(45.0)))) / pitch)
    moved = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]], np.float64)
    part = _scaled(part, scale)
    picture = sensor.stored(part, rng) if rng.random() < SPOILT else part
    return Scene(picture, tuple(line.seen(_scaling(scale) @ moved) for line in scene.lines))


def page(rng: np.random.Generator, side: int) -> Scene:
    """A capture in a picture of `side` x `side`, turned, its characters 5 to 16 px apart, at least part of the zone in
    view.
    """
    scene = _capture(rng)
    scale = float(np.exp(rng.uniform(np.log(5.0), np.log(16.0)))) / scene.lines[0].geometry.pitch
    small = _scaled(scene.picture, scale)
    turn = float(rng.choice((0, 0, 90, 180, 270))) + rng.normal(0, 3) if rng.random() < 0.7 else rng.uniform(0, 360)
    middle = np.concatenate([line.centres for line in scene.lines]).mean(axis=0) * scale
    matrix = np.vstack([cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), turn, 1.0), (0, 0, 1)])
    matrix[:2, 2] += rng.uniform(0.2, 0.8, 2) * side - middle
    beside = tuple(float(v) for v in small[0, 0])
    seen = cv2.warpAffine(small, matrix[:2], (side, side), flags=cv2.INTER_LINEAR, borderValue=beside)
    return Scene(np.asarray(seen, np.uint8), tuple(line.seen(matrix @ _scaling(scale)) for line in scene.lines))


def _scaled(picture: Picture, scale: float) -> Picture:
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=method), np.uint8)


def _scaling(scale: float) -> NDArray[np.float64]:
    shift = (scale - 1) / 2
    return np.array([[scale, 0, shift], [0, scale, shift], [0, 0, 1]])


def _capture(rng: np.random.Generator) -> Scene:
    folder = Path(os.environ[FOLDER])
    light = str(rng.choice(list(LIGHT_ODDS), p=list(LIGHT_ODDS.values())))
    entries = [entry for entry in _entries(folder) if entry["light"] == light]
    entry = entries[rng.integers(0, len(entries))]
    bgr = cv2.imdecode(np.fromfile(folder / entry["file"], np.uint8), cv2.IMREAD_COLOR)
    if bgr is None:
        raise ValueError(f"{entry['file']} is no picture; write the captures anew with mrz_captured_zones.py")
    picture = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
    return Scene(picture, tuple(_line(line) for line in entry["lines"]))


def _line(line: dict[str, Any]) -> PlacedLine:
    centres = np.array(line["centres"], np.float64)
    return PlacedLine(line["text"], centres, np.full(len(centres), line["cap_px"]))


@lru_cache(maxsize=2)
def _entries(folder: Path) -> list[dict[str, Any]]:
    return list(json.loads((folder / "zones.json").read_text()))
