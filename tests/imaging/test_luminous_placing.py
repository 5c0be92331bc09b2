import cv2
import numpy as np

from imaging.course import Course
from imaging.luminous_placing import on_luminous_print

SIZE = (1200, 800)


def luminous(shift: tuple[float, float]) -> np.ndarray:
    """A dark page with rings, stars and lines that glow, moved by `shift`."""
    page = np.full((SIZE[1], SIZE[0], 3), 12, np.uint8)
    rng = np.random.default_rng(6)
    for _ in range(40):
        centre = tuple(int(value) for value in rng.uniform((80, 80), (1120, 720)))
        cv2.circle(page, centre, int(rng.uniform(10, 60)), (40, 180, 90), 3, cv2.LINE_AA)
    matrix = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], dtype=np.float64)
    return cv2.warpAffine(page, matrix, SIZE, borderMode=cv2.BORDER_REPLICATE)


def test_rich_fluorescent_print_tells_its_own_register() -> None:
    course = on_luminous_print(luminous((4.0, -3.0)), luminous((0.0, 0.0)), Course(np.eye(3)), 400.0)
    np.testing.assert_allclose(course.matrix[:2, 2], (-4.0, 3.0), atol=0.7)


def test_inks_count_more_than_threads_that_lie_by_another_register() -> None:
    def page(ink: tuple[float, float]) -> np.ndarray:
        drawn = luminous(ink)
        drawn[:, :640], drawn[:, 960:], drawn[:240], drawn[560:] = 12, 12, 12, 12
        for top in range(10, 780, 40):
            for left in (90, 1090):
                drawn[top : top + 12, left : left + 12] = (40, 180, 90)
        return drawn

    course = on_luminous_print(page((5.0, -4.0)), page((0.0, 0.0)), Course(np.eye(3)), 400.0)
    np.testing.assert_allclose((course.matrix @ (800.0, 400.0, 1.0))[:2], (795.0, 404.0), atol=1.0)


def test_where_nothing_glows_uv_goes_with_vi() -> None:
    start = Course(np.array([[1, 0, 0.5], [0, 1, 0.25], [0, 0, 1]]))
    dark = np.full((SIZE[1], SIZE[0], 3), 9, np.uint8)
    assert on_luminous_print(dark, luminous((0.0, 0.0)), start, 400.0) is start
