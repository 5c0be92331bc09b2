"""Local features that vote for a specimen: a few hundred, spread over the page, and whether they agree in place.

Both pages are cut to their edges, so a pair of points that belongs together lies nearly at the same place, upright or
turned by 180 degrees; that alone is a geometric check which costs next to nothing.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.features import Features
from imaging.homography import Matrix

_COLUMNS, _ROWS = 12, 8
_RATIO = 0.85  # of the nearest to the second nearest descriptor
_NEAR = 0.06  # of the page's width: cut to the edge, no point lies further off
_TOGETHER = 0.012  # of the width: a tilted or bent page, after the common shift
_LEAST = 8
_TOLERANCE_PX = 6.0  # at 400 ppi

Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False, slots=True)
class Votes:
    """How many points agree in place; `source` and `target` (N x 2) are those points in both images.

    `matrix` (3 x 3) is what places the page where something else than points does.
    """

    number: int
    turned: bool
    source: NDArray[np.float32]
    target: NDArray[np.float32]
    matrix: Matrix | None = None


def spread_out(found: Features, most: int, static: NDArray[np.bool_] | None = None) -> Indices:
    """Return the indices of at most `most` features: the strongest of each part of the page, in turns.

    `found` has the strongest first; only those where `static` (one value a feature) is true are taken.
    """
    cells = (found.points / (np.array(found.size_px) / (_COLUMNS, _ROWS))).astype(int)
    cell = cells[:, 1] * _COLUMNS + cells[:, 0]
    allowed = np.arange(len(cell)) if static is None else np.flatnonzero(static)
    order = allowed[np.argsort(cell[allowed], kind="stable")]
    starts = np.searchsorted(cell[order], cell[order])
    place = np.arange(len(order)) - starts  # 0 for the strongest of its cell
    return np.asarray(np.sort(order[np.argsort(place, kind="stable")[:most]]))


def chosen(found: Features, indices: Indices) -> Features:
    """Return some of the features."""
    return Features(found.points[indices], found.descriptors[indices], found.size_px)


def vote(live: Features, specimen: Features) -> Votes:
    """Return the features of a questioned page that agree with those of a specimen."""
    if min(len(live.points), len(specimen.points)) < 2:
        return no_votes()
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(live.descriptors, specimen.descriptors, k=2)
    good = [pair[0] for pair in pairs if pair[0].distance < _RATIO * pair[1].distance]
    source = live.points[[pair.queryIdx for pair in good]].reshape(-1, 2)
    target = specimen.points[[pair.trainIdx for pair in good]].reshape(-1, 2)
    scaled = (source + 0.5) * (np.array(specimen.size_px) / live.size_px) - 0.5
    both = [_agreeing(scaled, target, specimen.size_px, turned=turned) for turned in (False, True)]
    turned = bool(both[1].sum() > both[0].sum())
    mask = both[turned]
    return Votes(int(mask.sum()), turned, source[mask], target[mask])


def no_votes() -> Votes:
    """Return that nothing agrees."""
    return Votes(0, False, np.empty((0, 2), np.float32), np.empty((0, 2), np.float32))


def _agreeing(
    source: NDArray[np.float64], target: NDArray[np.float32], size: tuple[int, int], *, turned: bool
) -> NDArray[np.bool_]:
    """Return which pairs lie at one place but for a common shift."""
    expected = np.array(size) - 1 - source if turned else source
    shift = target - expected
    near = np.asarray((np.abs(shift) <= _NEAR * size[0]).all(axis=1))
    if not near.any():
        return near
    common = _densest(shift[near], _TOGETHER * size[0])
    return np.asarray(near & (np.abs(shift - common).max(axis=1) <= _TOGETHER * size[0]))


def _densest(shifts: NDArray[np.float64], reach: float) -> NDArray[np.float64]:
    """Return the middle of the shifts that most others share within `reach`."""
    company = (np.abs(shifts[:, None] - shifts[None]).max(axis=2) <= reach).sum(axis=1)
    best = shifts[company.argmax()]
    return np.asarray(shifts[np.abs(shifts - best).max(axis=1) <= reach].mean(axis=0))


def placement(votes: Votes) -> Matrix | None:
    """Return the 3 x 3 matrix that the votes agree on, None where they are too few."""
    if votes.matrix is not None or votes.number < _LEAST:
        return votes.matrix
    found = cv2.findHomography(votes.source, votes.target, cv2.USAC_MAGSAC, _TOLERANCE_PX, maxIters=1000)
    matrix = found[0]
    return None if matrix is None else np.asarray(matrix, dtype=np.float64)
