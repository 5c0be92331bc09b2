import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.text_line import TextLine


def _line(angle: float = 0.0, sag: float = 0.0) -> TextLine:
    start = np.array([50.0, 80.0])
    end = start + 400 * np.array([np.cos(angle), np.sin(angle)])
    return TextLine(start, end, (20.0, 24.0), 10.0, sag)


def test_measures_of_a_level_line() -> None:
    line = _line()
    assert line.length == pytest.approx(400)
    assert line.cap_height == pytest.approx(22)
    assert line.direction == pytest.approx([1, 0])
    assert line.foot == pytest.approx([0, 1])


def test_points_follow_the_height_and_the_bend() -> None:
    line = _line(sag=3.0)
    assert line.points(np.array(0.0), np.array(0.5)) == pytest.approx([50, 90])
    assert line.points(np.array(400.0), np.array(-0.5)) == pytest.approx([450, 68])
    assert line.points(np.array(200.0), np.array(0.0)) == pytest.approx([250, 83])


@given(angle=st.floats(-3.1, 3.1), sag=st.floats(-5, 5), along=st.floats(0, 400), below=st.floats(-1, 1))
@settings(deadline=None)
def test_read_from_the_other_end_it_is_the_same_place(angle: float, sag: float, along: float, below: float) -> None:
    line = _line(angle, sag)
    there = line.points(np.array(along), np.array(below))
    again = line.reversed().points(np.array(line.length - along), np.array(-below))
    assert again == pytest.approx(there, abs=1e-6)


def test_a_part_is_as_bent_as_the_whole() -> None:
    line = _line(angle=0.3, sag=8.0)
    part = line.part(100.0, 300.0)
    for along in (0.0, 50.0, 100.0, 200.0):
        there = part.points(np.array(along), np.array(0.0))
        assert there == pytest.approx(line.points(np.array(100.0 + along), np.array(0.0)), abs=0.1)
    assert line.part(0.0, line.length).sag == pytest.approx(8.0)


def test_a_line_of_no_length_has_no_places_at_infinity() -> None:
    line = TextLine(np.array([5.0, 5.0]), np.array([5.0, 5.0]), (10.0, 10.0), 8.0)
    assert np.isfinite(line.points(np.array([0.0, 4.0]), np.array([0.0, 0.5]))).all()
