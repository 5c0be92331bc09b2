"""Colours of luminous print: hue against the dark paper, compared colour by colour with the specimen.

Luminous print fades with age and readers differ in gain, so only the direction of the colour (print minus paper around
it) is compared, as an angle between channel vectors; a common cast of all prints is the reader's, not the document's.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

MAX_COLOURS = 3
_LEAST_SHARE = 0.12
_SAMPLED_PIXELS = 40000
_FEWEST_SAMPLES = 500
_JOIN_DEG = 14.0


@dataclass(frozen=True, eq=False)
class LuminousColours:
    """Up to three colours of an area: `directions` is N x 3 unit vectors (RGB over paper), `labels` the colour of each
    pixel (H x W, -1 where nothing glows), `shares` of the luminous pixels.
    """

    directions: NDArray[np.float32]
    labels: NDArray[np.int32]
    shares: tuple[float, ...]


def over_paper(colour: NDArray[Any], paper: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return `colour` (H x W x 3) minus the median colour of the mask `paper`, the light the print itself gives."""
    step = max(1, int(np.sqrt(paper.size / _SAMPLED_PIXELS)))
    bare = colour[::step, ::step][paper[::step, ::step]]
    if len(bare) < _FEWEST_SAMPLES:
        bare = colour[paper]
    ground = np.median(bare[:: max(1, len(bare) // 20000)], axis=0) if len(bare) else np.zeros(3, np.float32)
    levels: Any = (*map(float, ground), 0.0)  # one for each channel, as OpenCV takes them
    return np.asarray(cv2.subtract(colour, levels, dtype=cv2.CV_32F), dtype=np.float32)


def luminous_mask(glow: NDArray[np.float32], mask: NDArray[np.bool_], *, share: float = 0.35) -> NDArray[np.bool_]:
    """Return where `glow` (H x W x 3 over paper) exceeds `share` of its bright level inside `mask`."""
    level = np.maximum(_mean(glow), 0)
    if not mask.any():
        return np.zeros(mask.shape, dtype=np.bool_)
    bright = float(np.percentile(level[mask], 98))
    return np.asarray(mask & (level > max(share * bright, 4.0)))


def _mean(glow: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.transform(glow, np.full((1, 3), 1 / 3, np.float32)), dtype=np.float32)


def luminous_colours(glow: NDArray[np.float32], luminous: NDArray[np.bool_]) -> LuminousColours:
    """Group the luminous pixels of a specimen (`glow` is H x W x 3 over paper) by colour."""
    labels = np.full(luminous.shape, -1, dtype=np.int32)
    vectors = _unit(glow[luminous])
    if len(vectors) < 30:
        return LuminousColours(np.zeros((0, 3), np.float32), labels, ())
    centres, own = _clusters(vectors)
    labels[luminous] = own
    shares = tuple(float((own == index).mean()) for index in range(len(centres)))
    return LuminousColours(centres, labels, shares)


def colours_at(glow: NDArray[np.float32], colours: LuminousColours) -> list[NDArray[np.float32] | None]:
    """Return the mean light (RGB over paper) of the questioned `glow` where the specimen shows each of its colours."""
    found: list[NDArray[np.float32] | None] = []
    for index in range(len(colours.directions)):
        values = glow[colours.labels == index]
        found.append(np.asarray(values.mean(axis=0), dtype=np.float32) if len(values) >= 10 else None)
    return found


def angle_deg(first: NDArray[Any], second: NDArray[Any]) -> float:
    """Return the angle between two colours in degrees, 0 where they have one hue and saturation."""
    lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
    return float(np.degrees(np.arccos(np.clip(float(np.dot(first, second)) / max(lengths, 1e-9), -1, 1))))


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-6), dtype=np.float32)


def _clusters(vectors: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Take k-means with fewer and fewer centres until all differ and none is a mere fringe."""
    sample = np.ascontiguousarray(vectors[:: max(1, len(vectors) // 4000)])
    centres = _unit(sample.mean(axis=0, keepdims=True))
    for count in range(MAX_COLOURS, 1, -1):
        if len(sample) < 10 * count:
            continue
        criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 1e-3)
        start = _in_order(sample, count)
        _, own, found = cv2.kmeans(sample, count, start, criteria, 1, cv2.KMEANS_USE_INITIAL_LABELS)
        found = _unit(np.asarray(found, np.float32))
        if _distinct(found) and np.bincount(own.ravel(), minlength=count).min() >= _LEAST_SHARE * len(sample):
            centres = found
            break
    return centres, np.asarray(np.argmax(vectors @ centres.T, axis=1), dtype=np.int32)


def _in_order(vectors: NDArray[np.float32], count: int) -> NDArray[np.int32]:
    """Divide the vectors into equal parts along their main direction, a start that is always the same."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(np.cov(centred.T))
    ranks = np.argsort(np.argsort(centred @ directions[:, -1]))
    return np.asarray(ranks * count // len(vectors), dtype=np.int32).reshape(-1, 1)


def _distinct(centres: NDArray[np.float32]) -> bool:
    angles = [angle_deg(a, b) for index, a in enumerate(centres) for b in centres[index + 1 :]]
    return min(angles) >= _JOIN_DEG
