import numpy as np
import pytest
from numpy.typing import NDArray

from mrz.locating import LONG_SIDE
from mrz.searching import FINER, MUCH_LARGER, VERY_LONG, line_of, page_searches, searches
from mrz.text_line import TextLine
from tests.mrz.printed_zone import TD3, Printed, printed


def _placed(page: Printed, size: tuple[int, int], corner: tuple[int, int]) -> Printed:
    """The page with its top left corner at `corner` (x, y) of an even picture of `size` (width, height)."""
    picture = np.full((size[1], size[0], 3), 60, np.uint8)
    height, width = page.image.shape[:2]
    picture[corner[1] : corner[1] + height, corner[0] : corner[0] + width] = page.image
    return Printed(picture, tuple(centres + corner for centres in page.centres))


def _on(line: TextLine, centres: NDArray[np.float64], pitch_px: float) -> bool:
    """Whether `line` runs through the level line of `centres`, within its length and near its height."""
    low, high = centres[0] - 3 * pitch_px, centres[-1] + 3 * pitch_px
    ends = np.array([line.start, line.end])
    within = (ends[:, 0] > low[0]).all() and (ends[:, 0] < high[0]).all()
    return bool(within and np.abs(ends[:, 1] - centres[0][1]).max() < 0.6 * pitch_px)


def _covered(lines: list[TextLine], centres: NDArray[np.float64], pitch_px: float) -> float:
    """Share of the printed line that the lines found on it cover."""
    found = sum(line.length for line in lines if _on(line, centres, pitch_px))
    return found / float(centres[-1][0] - centres[0][0])


def test_a_small_picture_with_large_characters_is_searched_once() -> None:
    page = printed(TD3, pitch_px=12.0)
    (lines,) = searches(page.image)
    for centres in page.centres:
        assert _covered(lines, centres, 12.0) > 0.8


@pytest.mark.parametrize(("side", "times"), [(round(MUCH_LARGER * LONG_SIDE), 1), (FINER * LONG_SIDE, 2)])
def test_an_empty_picture_is_searched_finer_only_where_it_has_more_to_show(side: int, times: int) -> None:
    assert list(searches(np.full((side // 2, side, 3), 200, np.uint8))) == [[]] * times


@pytest.mark.parametrize("corner", [(0, 0), (700, 300), (1814, 1064)], ids=["top left", "within", "bottom right"])
def test_small_characters_are_looked_at_closer_in_their_place(corner: tuple[int, int]) -> None:
    page = _placed(printed(TD3, pitch_px=14.0), (2500, 1400), corner)
    found = list(searches(page.image))
    assert len(found) > 2
    for lines in found[1:]:
        for centres in page.centres:
            assert _covered(lines, centres, 14.0) > 0.8


def test_a_closer_look_measures_the_pitch() -> None:
    page = _placed(printed(TD3, pitch_px=20.0), (2200, 1700), (600, 600))
    _, closer, *_ = searches(page.image)
    for centres in page.centres:
        pitches = [line.pitch for line in closer if _on(line, centres, 20.0)]
        assert pitches == pytest.approx([20.0] * len(pitches), rel=0.1)
        assert pitches


def test_a_page_is_searched_at_its_foot_and_then_at_its_head() -> None:
    page = printed(TD3, pitch_px=20.0)
    foot, head = page_searches(page.image)
    for centres in page.centres:
        assert _covered(foot, centres, 20.0) > 0.8
        assert _covered(head, centres, 20.0) == 0


@pytest.mark.parametrize("upright", [True, False], ids=["high", "wide"])
def test_a_very_long_picture_is_searched_in_parts(upright: bool) -> None:
    page = printed(TD3, pitch_px=12.0)
    height, width = page.image.shape[:2]
    picture = np.full((height, VERY_LONG * width * 3, 3), 60, np.uint8)
    picture[:, 4000 : 4000 + width] = page.image
    looks = list(searches(np.ascontiguousarray(np.rot90(picture)) if upright else picture))
    last = [line for lines in looks for line in lines]
    assert any(line.length > 0.8 * 43 * 12 for line in last)


@pytest.mark.parametrize("sag", [0.0, 6.0, -6.0])
def test_the_line_of_boxes_runs_through_them(sag: float) -> None:
    line = TextLine(np.array([40.0, 90.0]), np.array([470.0, 120.0]), (9.0, 9.0), 10.0, sag)
    along = np.asarray(np.arange(44) * 10.0, np.float64)
    boxes = np.stack(
        [line.points(along + dx, np.full(44, dy)) for dx, dy in ((-5, -0.5), (5, -0.5), (5, 0.5), (-5, 0.5))], axis=1
    )
    found = line_of(boxes)
    assert found.pitch == pytest.approx(10.0, rel=0.02)
    assert found.cap_height == pytest.approx(9.0, rel=0.02)
    assert found.points(np.array(200.0), np.array(0.0)) == pytest.approx(
        line.points(np.array(200.0), np.array(0.0)), abs=0.6
    )


@pytest.mark.parametrize("degrees", [30.0, -30.0, 60.0])
def test_a_slanting_zone_is_located_again_in_a_levelled_picture(degrees: float) -> None:
    page = printed(TD3, pitch_px=20.0, patterned=True).turned(degrees)
    first, levelled = list(searches(page.image))[:2]
    assert len(first) >= 2
    for centres in page.centres:
        assert any(_ends_on(line, centres, 20.0) for line in levelled)


def _ends_on(line: TextLine, centres: NDArray[np.float64], pitch_px: float) -> bool:
    """Whether `line` begins and ends near the first and the last of `centres`."""
    ends = np.array([line.start - centres[0], line.end - centres[-1]])
    return bool(np.hypot(*ends.T).max() < 2.5 * pitch_px)
