import numpy as np
import pytest

from imaging.page_lines import UNSEEN, across, directions, line_tables, slopes, upright
from tests.imaging.scene import Scene, draw


def small(angle_deg: float) -> np.ndarray:
    capture, _ = draw(Scene(ppi=110, angle_deg=angle_deg, seed=81))
    return capture.pixels.astype(np.float32)


@pytest.mark.parametrize("angle_deg", [0.0, 7.0, -20.0, 33.0])
def test_edges_run_along_the_page(angle_deg: float) -> None:
    found = directions(small(angle_deg))
    assert min(abs((angle - angle_deg + 45) % 90 - 45) for angle in found) < 1.5


def test_a_turned_frame_keeps_the_whole_picture() -> None:
    frame = upright(small(0.0), 30.0)
    assert frame.valid.sum() == pytest.approx(small(0.0)[..., 0].size, rel=0.02)
    assert frame.pixels.shape[:2] == frame.valid.shape


def test_the_upper_edge_is_a_line_that_is_quiet_above() -> None:
    picture = np.full((200, 300, 3), 10.0, np.float32)
    picture[60:150, 30:270] = 200
    above, _ = line_tables(upright(picture, 0.0))
    level = np.array([int(np.argmin(np.abs(slopes())))])
    shares = [float(above.share(level, np.array([y]), np.array([40.0]), np.array([260.0]))[0]) for y in range(30, 120)]
    assert abs(int(np.argmax(shares)) + 30 - 60) <= 1
    assert max(shares) > 0.8


def test_outside_the_picture_nothing_is_for_or_against() -> None:
    above, _ = line_tables(upright(small(0.0), 0.0))
    level = np.array([int(np.argmin(np.abs(slopes())))])
    outside = above.share(level, np.array([-30.0]), np.array([10.0]), np.array([90.0]))
    assert outside[0] == pytest.approx(UNSEEN, abs=1e-6)


def test_across_turns_rows_into_columns() -> None:
    frame = upright(small(0.0), 0.0)
    assert across(frame).pixels.shape[:2] == frame.pixels.shape[1::-1]
