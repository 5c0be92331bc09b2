import numpy as np

from imaging.homography import mapped
from imaging.page_motion import affine_motion, motion_matrix
from imaging.robust_fit import fitted, misfit_px
from imaging.tile_offsets import TileOffsets

SIZE = (985, 693)
RNG = np.random.default_rng(5)
TRUE = np.array([[1.0004, 0.0007, 0.6], [-0.0006, 0.9995, -0.4], [0, 0, 1.0]])


def tiles(strays: int = 0, number: int = 300) -> TileOffsets:
    points = RNG.uniform((0, 0), SIZE, (number, 2))
    shifts = mapped(points, TRUE) - points + RNG.normal(0, 0.05, points.shape)
    shifts[:strays] += RNG.uniform(1.5, 3.0, (strays, 2))
    information = np.tile([0.1, 0.02, 0.08], (number, 1))
    xx, xy, yy = information.T
    pull = np.column_stack([xx * shifts[:, 0] + xy * shifts[:, 1], xy * shifts[:, 0] + yy * shifts[:, 1]])
    ones = np.ones(number)
    return TileOffsets(points, information, pull, ones, ones, ones > 0)


def test_a_motion_is_found_although_a_fifth_of_the_tiles_disagree() -> None:
    found = tiles(strays=60)
    fit = fitted(found, affine_motion(found.points, SIZE))
    assert fit is not None
    corners = np.array([[0.0, 0.0], [985.0, 0.0], [985.0, 693.0], [0.0, 693.0]])
    assert np.abs(mapped(corners, motion_matrix(fit.solution, SIZE)) - mapped(corners, TRUE)).max() < 0.1
    assert not fit.votes[:60].any()
    assert (fit.votes[60:] > 0).mean() > 0.9


def test_too_few_tiles_tell_nothing() -> None:
    found = tiles(number=6)
    assert fitted(found, affine_motion(found.points, SIZE)) is None


def test_along_lines_nothing_is_seen() -> None:
    one = np.ones(1)
    line = TileOffsets(np.zeros((1, 2)), np.array([[0.1, 0.0, 0.0]]), np.zeros((1, 2)), one, one, one > 0)
    assert misfit_px(line, np.array([[0.0, 5.0]]))[0] == 0.0
    assert misfit_px(line, np.array([[2.0, 5.0]]))[0] == 2.0
