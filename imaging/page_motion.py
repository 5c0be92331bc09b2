"""How a page can lie off its specimen as a whole: moved, turned, scaled, sheared, and seen askew."""

import numpy as np

from imaging.homography import Matrix
from imaging.robust_fit import Basis
from imaging.tile_offsets import Values

_PERSPECTIVE = 2  # directions that only a camera that looks askew has


def affine_motion(points: Values, size_px: tuple[int, int]) -> Basis:
    """Return the six motions of a page that lies flat before a camera that looks straight at it."""
    whole = perspective_motion(points, size_px)
    return Basis(whole.across[:, :-_PERSPECTIVE], whole.down[:, :-_PERSPECTIVE])


def similar_motion(points: Values, size_px: tuple[int, int]) -> Basis:
    """Return the four motions of one camera from light to light: across, down, larger, turned."""
    middle, unit = _frame(size_px)
    x, y = ((points - middle) / unit).T
    one, none = np.ones(len(x)), np.zeros(len(x))
    return Basis(np.column_stack([one, none, x, -y]) * unit, np.column_stack([none, one, y, x]) * unit)


def perspective_motion(points: Values, size_px: tuple[int, int]) -> Basis:
    """Return the eight motions of a plane before any camera."""
    middle, unit = _frame(size_px)
    x, y = ((points - middle) / unit).T
    one, none = np.ones(len(x)), np.zeros(len(x))
    across = np.column_stack([one, x, y, none, none, none, x * x, x * y])
    down = np.column_stack([none, none, none, one, x, y, x * y, y * y])
    return Basis(across * unit, down * unit)


def motion_matrix(solution: Values, size_px: tuple[int, int]) -> Matrix:
    """Return the 3 x 3 matrix of a motion, of its six or eight terms: specimen to where its print is seen."""
    middle, unit = _frame(size_px)
    terms = np.concatenate([solution, np.zeros(8 - len(solution))])
    moved = np.array(
        [
            [1 + terms[1], terms[2], terms[0]],
            [terms[4], 1 + terms[5], terms[3]],
            [-terms[6], -terms[7], 1.0],
        ]
    )
    inward = np.array([[1 / unit, 0, -middle[0] / unit], [0, 1 / unit, -middle[1] / unit], [0, 0, 1]])
    return np.asarray(np.linalg.inv(inward) @ moved @ inward)


def _frame(size_px: tuple[int, int]) -> tuple[Values, float]:
    return (np.array(size_px, dtype=np.float64) - 1) / 2, size_px[0] / 2
