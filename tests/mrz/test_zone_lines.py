import numpy as np
import pytest

from mrz.text_line import TextLine
from mrz.zone_lines import grouped, without_pieces


def _line(x: float, y: float, *, length: float = 400, cap: float = 20, angle: float = 0.0) -> TextLine:
    c, s = np.cos(angle), np.sin(angle)
    start = np.array([c * x - s * y, s * x + c * y])
    return TextLine(start, start + length * np.array([c, s]), (cap, cap), 20.0)


@pytest.mark.parametrize("angle", [0.0, 1.0, 3.0, -2.2])
def test_parallel_neighbours_are_one_group_from_first_to_last(angle: float) -> None:
    lines = [_line(0, y, angle=angle) for y in (68, 0, 34)]
    (group,) = grouped(lines)
    assert [line is expected for line, expected in zip(group, (lines[1], lines[2], lines[0]), strict=True)] == [
        True
    ] * 3


def test_lines_apart_of_other_height_or_direction_are_not_neighbours() -> None:
    first = _line(0, 0)
    for other in (_line(0, 200), _line(0, 40, cap=40), _line(0, 40, angle=np.pi), _line(600, 40), _line(0, 4)):
        assert len(grouped([first, other])) == 2


def test_the_longer_group_comes_first() -> None:
    short, long = _line(0, 0, length=100), _line(0, 400)
    groups = grouped([short, long])
    assert groups[0][0] is long


def test_a_line_taken_to_be_upside_down_is_turned_to_its_neighbours() -> None:
    first, second, third = (_line(0, y) for y in (0, 34, 68))
    (group,) = grouped([first, second.reversed(), third])
    assert [line.direction.tolist() for line in group] == [[1, 0]] * 3
    assert [float(line.start[1]) for line in group] == [0, 34, 68]


def test_what_lies_on_a_longer_line_is_left_out() -> None:
    whole, piece, beside = _line(0, 0), _line(120, 3, length=90), _line(120, 34, length=90)
    assert without_pieces([whole, piece, beside]) == [whole, beside]


def test_nothing_gives_no_group() -> None:
    assert grouped([]) == []
