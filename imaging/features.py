"""Local features of a page image, found once and kept beside a specimen.

AKAZE (Alcantarilla 2013) at half resolution: it places a 400 ppi page as exactly as SIFT in a third of the time.
"""

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import mapped, scaling

_SCALE = 0.5
_THRESHOLD = 0.001
_OCTAVES = 2
_CELLS = (12, 8)  # across and down; each has its share of the points matched first
_MATCHED = 1200  # that many points place a page as exactly as all of them, in a fifth of the time
_CERTAIN, _WELL_SPREAD = 100, 0.5  # inliers and their spread that make matching all points needless
_HOPEFUL = 10  # with fewer all points would not do either
_RATIO = 0.85  # of the nearest to the second nearest descriptor
_LEAST_MATCHES = 8
_NEAR_PX = 8.0
_TOLERANCE_PX = 3.0  # at full resolution; a bent or worn page is not one plane to the pixel


@dataclass(frozen=True, eq=False, slots=True)
class Features:
    """Points (N x 2 float32, pixels of the image they were found in) and descriptors (N x 61 uint8), strongest first.

    `size_px` is (width, height) of that image. Plain arrays, so that they pickle and store as npz.
    """

    points: NDArray[np.float32]
    descriptors: NDArray[np.uint8]
    size_px: tuple[int, int]

    def as_arrays(self) -> dict[str, NDArray[Any]]:
        """Return what `numpy.savez` stores; `from_arrays` is the way back."""
        return {"points": self.points, "descriptors": self.descriptors, "size_px": np.array(self.size_px)}

    @classmethod
    def from_arrays(cls, arrays: Any) -> "Features":
        """Make features from what `numpy.load` gives."""
        width, height = (int(value) for value in arrays["size_px"])
        return cls(np.asarray(arrays["points"]), np.asarray(arrays["descriptors"]), (width, height))


@dataclass(frozen=True, eq=False, slots=True)
class Match:
    """How one image lies on another: `matrix` (3 x 3) maps pixels of the first onto the second, None where unknown.

    `inliers` counts the pairs of points that agree with it, `spread` (0..1) is the share of where the second image has
    points that theirs cover (convex hulls): a page may have little print outside its portrait and zone. `source` and
    `target` (pairs x 2) are all pairs that come near agreeing: which of them do depends on how freely one fits.
    """

    matrix: NDArray[np.float64] | None
    inliers: int
    spread: float
    source: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)), repr=False)
    target: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)), repr=False)


def features(image: NDArray[np.uint8], *, static: NDArray[np.bool_] | None = None) -> Features:
    """Return the local features of a page image (H x W or H x W x 3 RGB), only those where `static` (H x W) is true."""
    grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, None, fx=_SCALE, fy=_SCALE, interpolation=cv2.INTER_AREA)
    detector = cv2.AKAZE.create(threshold=_THRESHOLD, nOctaves=_OCTAVES)
    found, descriptors = detector.detectAndCompute(small, _mask(static, small))
    size = (grey.shape[1], grey.shape[0])
    if descriptors is None or not found:
        return Features(np.empty((0, 2), np.float32), np.empty((0, 61), np.uint8), size)
    order = np.argsort([-point.response for point in found], kind="stable")
    half = np.array([point.pt for point in found], dtype=np.float64)[order]
    points = mapped(half, scaling(1 / _SCALE)).astype(np.float32)
    return Features(points, np.asarray(descriptors, dtype=np.uint8)[order], size)


def _mask(static: NDArray[np.bool_] | None, small: Any) -> NDArray[np.uint8]:
    if static is None:
        return np.empty(0, np.uint8)
    size = (small.shape[1], small.shape[0])
    return np.asarray(cv2.resize(static.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)


def match(live: Features, specimen: Features) -> Match:
    """Return how the image of `live` lies on that of `specimen`, by MAGSAC++ (Barath 2020) over matching points."""
    few = _matched(_spread_out(live), _spread_out(specimen))
    if (few.inliers >= _CERTAIN and few.spread >= _WELL_SPREAD) or max(
        len(live.points), len(specimen.points)
    ) <= _MATCHED:
        return few
    every = _matched(live, specimen)
    return every if every.inliers > few.inliers else few


def _spread_out(found: Features) -> Features:
    """Return at most _MATCHED of the points, taken by turns from cells all over the image, the strongest first."""
    if len(found.points) <= _MATCHED:
        return found
    column, row = (
        np.clip(found.points[:, k] * _CELLS[k] / found.size_px[k], 0, _CELLS[k] - 1).astype(np.intp) for k in (0, 1)
    )
    cell = row * _CELLS[0] + column
    order = np.argsort(cell, kind="stable")
    turn = np.empty(len(cell), dtype=np.intp)
    turn[order] = np.arange(len(cell)) - np.searchsorted(cell[order], cell[order])
    kept = np.sort(np.argsort(turn, kind="stable")[:_MATCHED])
    return Features(found.points[kept], found.descriptors[kept], found.size_px)


def _matched(live: Features, specimen: Features) -> Match:
    if min(len(live.points), len(specimen.points)) < _LEAST_MATCHES:
        return Match(None, 0, 0.0)
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(live.descriptors, specimen.descriptors, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < _RATIO * pair[1].distance]
    if len(good) < _LEAST_MATCHES:
        return Match(None, 0, 0.0)
    source = live.points[[pair.queryIdx for pair in good]]
    target = specimen.points[[pair.trainIdx for pair in good]]
    found = cv2.findHomography(source, target, cv2.USAC_MAGSAC, _TOLERANCE_PX, maxIters=5000, confidence=0.9999)
    matrix: NDArray[Any] | None = found[0]
    if matrix is None:
        return Match(None, 0, 0.0)
    agree = np.asarray(found[1]).ravel() > 0
    spread = _spread(target[agree], specimen.points)
    exact, wanted = source.astype(np.float64), target.astype(np.float64)
    near = np.linalg.norm(mapped(exact, np.asarray(matrix)) - wanted, axis=1) <= _NEAR_PX
    return Match(np.asarray(matrix, dtype=np.float64), int(agree.sum()), spread, exact[near], wanted[near])


def _spread(points: NDArray[np.float32], every: NDArray[np.float32]) -> float:
    if len(points) < 3:
        return 0.0
    return _hull_area(points) / max(1.0, _hull_area(every))


def _hull_area(points: NDArray[np.float32]) -> float:
    return float(cv2.contourArea(cv2.convexHull(points)))
