"""A motion of the page that explains the offsets of its tiles, by least squares with Tukey's weights."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.tile_offsets import TileOffsets, Values

_ROUNDS = 6
_FEWEST = 8
_LEAST_SIGMA_PX = 0.12
_CUT = 4.0  # standard deviations from which on a tile has no vote
_RIDGE = 1e-9


@dataclass(frozen=True, eq=False, slots=True)
class Basis:
    """Motions in K directions: `across` and `down` (N x K) are how each moves the N tiles, in pixels."""

    across: Values
    down: Values

    def of(self, chosen: NDArray[np.bool_]) -> "Basis":
        """Return the basis of some of the tiles."""
        return Basis(self.across[chosen], self.down[chosen])

    def shifts(self, solution: Values) -> Values:
        """Return N x 2: how `solution` moves the tiles."""
        return np.column_stack([self.across @ solution, self.down @ solution])


@dataclass(frozen=True, eq=False, slots=True)
class Fit:
    """`solution` (K) of a basis; `votes` N the tiles' weights that are left, `misfit_px` N how far each lies off."""

    solution: Values
    votes: Values
    misfit_px: Values


def fitted(found: TileOffsets, basis: Basis) -> Fit | None:
    """Return the motion that most tiles agree on, None where too few can be compared."""
    counted = found.weights > 0
    if int(counted.sum()) < _FEWEST:
        return None
    shifts, votes = found.shifts(), found.weights
    for _ in range(_ROUNDS):
        solution = _solved(found, basis, votes)
        misfit = misfit_px(found, shifts - basis.shifts(solution))
        sigma = max(_LEAST_SIGMA_PX, 1.48 * float(np.median(misfit[counted])))
        votes = found.weights * np.square(np.clip(1 - np.square(misfit / (_CUT * sigma)), 0, 1))
    return Fit(solution, votes, misfit) if int((votes > 0).sum()) >= _FEWEST else None


def misfit_px(found: TileOffsets, off: Values) -> Values:
    """Return how far each tile lies `off` (N x 2) as far as it can tell: along lines nothing is seen."""
    xx, xy, yy = found.information.T
    across, down = off.T
    seen = across**2 * xx + 2 * across * down * xy + down**2 * yy
    largest = 0.5 * (xx + yy + np.sqrt(np.square(xx - yy) + 4 * xy**2))
    return np.asarray(np.sqrt(np.maximum(seen, 0) / np.maximum(largest, 1e-12)))


def _solved(found: TileOffsets, basis: Basis, votes: Values) -> Values:
    xx, xy, yy = (found.information * votes[:, None]).T
    across, down = basis.across, basis.down
    mixed = (across * xy[:, None]).T @ down
    normal = (across * xx[:, None]).T @ across + (down * yy[:, None]).T @ down + mixed + mixed.T
    pull = across.T @ (votes * found.pull[:, 0]) + down.T @ (votes * found.pull[:, 1])
    return np.asarray(np.linalg.solve(normal + np.eye(len(pull)) * (_RIDGE * np.trace(normal) + 1e-12), pull))
