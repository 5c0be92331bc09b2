import numpy as np
import pytest
from numpy.typing import NDArray

from mrz.locating import locate
from mrz.text_line import TextLine
from tests.mrz.printed_zone import TD1, TD3, printed


@pytest.mark.parametrize("degrees", [0.0, 25.0, 90.0, 180.0, 300.0])
def test_lines_are_found_where_they_are_printed(degrees: float) -> None:
    page = printed(TD3, pitch_px=20.0, patterned=True).turned(degrees)
    lines = locate(page.image)
    for centres in page.centres:
        reading = (centres[-1] - centres[0]) / np.linalg.norm(centres[-1] - centres[0])
        found = [line for line in lines if _is_on(line, centres)]
        assert sum(line.length for line in found) > 0.5 * np.linalg.norm(centres[-1] - centres[0])
        for line in (long for long in found if long.length > 15 * long.pitch):
            assert line.direction @ reading > 0.998
            assert line.pitch == pytest.approx(20, rel=0.15)


def _is_on(line: TextLine, centres: NDArray[np.float64]) -> bool:
    """Whether the middle of `line` is on the line through `centres`."""
    reading = (centres[-1] - centres[0]) / np.linalg.norm(centres[-1] - centres[0])
    x, y = (line.start + line.end) / 2 - centres[0]
    return bool(abs(x * reading[1] - y * reading[0]) < 0.3 * line.cap_height)


def test_three_close_lines_stay_apart() -> None:
    assert len([line for line in locate(printed(TD1).image) if line.length > 20 * line.pitch]) == 3


def test_an_even_picture_has_no_lines() -> None:
    assert locate(np.full((300, 500, 3), 128, np.uint8)) == []
    assert locate(np.full((300, 500), 128, np.uint8)) == []
