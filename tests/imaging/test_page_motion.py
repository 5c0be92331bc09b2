import numpy as np
import pytest

from imaging.homography import mapped
from imaging.page_motion import affine_motion, motion_matrix, perspective_motion, similar_motion

SIZE = (985, 693)
POINTS = np.random.default_rng(8).uniform((0, 0), SIZE, (40, 2))


@pytest.mark.parametrize("terms", [6, 8])
def test_small_motions_move_points_as_their_matrix_does(terms: int) -> None:
    solution = np.random.default_rng(terms).normal(0, 2e-4, terms)
    basis = affine_motion(POINTS, SIZE) if terms == 6 else perspective_motion(POINTS, SIZE)
    moved = mapped(POINTS, motion_matrix(solution, SIZE)) - POINTS
    np.testing.assert_allclose(basis.shifts(solution), moved, atol=2e-3)


def test_a_similar_motion_keeps_angles() -> None:
    shifts = similar_motion(POINTS, SIZE).shifts(np.array([0.0, 0.0, 1e-3, 5e-4]))
    middle = (np.array(SIZE) - 1) / 2
    outwards = POINTS - middle
    expected = outwards * 1e-3 + np.column_stack([-outwards[:, 1], outwards[:, 0]]) * 5e-4
    np.testing.assert_allclose(shifts, expected, atol=1e-9)
