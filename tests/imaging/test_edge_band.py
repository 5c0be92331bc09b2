import numpy as np
import pytest

from imaging.edge_band import edge_band, shares

START, END = np.array([50.0, 100.0]), np.array([450.0, 100.0])  # along y = 100, inwards is down


def picture(edge_y: float, inside: int = 210, outside: int = 20) -> np.ndarray:
    rows = np.arange(220, dtype=np.float64)
    column = outside + (inside - outside) * np.clip(rows - edge_y + 0.5, 0, 1)
    noise = np.random.default_rng(1).normal(0, 1.5, (220, 500))
    return np.clip(column[:, None] + noise, 0, 255).astype(np.uint8)


def straight() -> np.ndarray:
    return np.zeros(len(shares()))


@pytest.mark.parametrize("edge_y", [97.0, 100.0, 103.5])
def test_the_edge_is_found_to_a_fraction_of_a_pixel(edge_y: float) -> None:
    places, weight = edge_band(picture(edge_y), START, END, straight(), 8.0).places()
    assert np.average(places, weights=weight) == pytest.approx(edge_y - 100.0, abs=0.6)


def test_a_clear_edge_is_clearer_than_none() -> None:
    clear = edge_band(picture(100.0), START, END, straight(), 4.0).clearness(straight())
    none = edge_band(picture(100.0, inside=20), START, END, straight(), 4.0).clearness(straight())
    assert clear > 0.8
    assert none < clear - 0.2


def test_what_lies_outside_the_picture_is_not_visible() -> None:
    above = np.array([0.0, -40.0])
    band = edge_band(picture(100.0), START + above * 4, END + above * 4, straight(), 4.0)
    assert not band.visible.any()
    assert band.clearness(straight()) == 0.0


def test_rows_run_along_the_side() -> None:
    assert shares()[0] > 0
    assert shares()[-1] < 1
    assert (np.diff(shares()) > 0).all()


def test_an_edge_is_clear_along_its_own_course_only() -> None:
    band = edge_band(picture(103.0), START, END, straight(), 8.0)
    assert band.clearness(straight() + 3.0) > 0.8
    assert band.clearness(straight() - 3.0) < 0.5
