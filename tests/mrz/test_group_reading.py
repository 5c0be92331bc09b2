from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from mrz.group_reading import MOST_LINES, READABLE, read_group, whole_shape
from mrz.recognising import CHARACTERS, Columns
from mrz.rectifying import HEIGHT, Strip
from mrz.slots import Slots
from mrz.text_line import TextLine
from mrz.zone_lines import grouped
from tests.mrz.printed_zone import TD1, TD2, TD3, Printed, printed
from tests.mrz.recognised import recognised

PITCH_PX = 20.0
ZONES = {"TD1": TD1, "TD2": TD2, "TD3": TD3}


@cache
def _page(zone: str) -> Printed:
    return printed(ZONES[zone], pitch_px=PITCH_PX)


def _lines(zone: str) -> list[TextLine]:
    return [TextLine(centres[0], centres[-1], (19.0, 19.0), PITCH_PX) for centres in _page(zone).centres]


def _text(read: Slots) -> str:
    """What was read; the letter O and zero look alike and are told apart later."""
    return "".join(CHARACTERS[k] for k in read.log_p[read.printed].argmax(axis=1)).replace("O", "0")


def _expected(zone: str) -> list[str]:
    return [line.replace("O", "0") for line in ZONES[zone]]


@pytest.mark.parametrize("zone", ZONES)
def test_a_whole_zone_has_its_shape(zone: str) -> None:
    legible, fitted = read_group(_page(zone).image, _lines(zone))
    assert fitted is not None
    assert [_text(line) for line in fitted.lines] == _expected(zone)
    assert [len(line.x) for line in fitted.lines] == [len(line) for line in ZONES[zone]]
    assert len(legible) == len(ZONES[zone])


@pytest.mark.parametrize("zone", ["TD1", "TD3"])
def test_lines_located_upside_down_are_read_the_right_way_up(zone: str) -> None:
    group = [line.reversed() for line in reversed(_lines(zone))]
    _, fitted = read_group(_page(zone).image, group)
    assert fitted is not None
    assert [_text(line) for line in fitted.lines] == _expected(zone)
    reading = fitted.lines[0].columns.strip.line.direction
    assert reading == pytest.approx([1, 0], abs=0.01)


@pytest.mark.parametrize(("zone", "row"), [("TD1", 0), ("TD1", 2), ("TD3", 0), ("TD3", 1)])
def test_lines_that_nobody_located_are_found(zone: str, row: int) -> None:
    _, fitted = read_group(_page(zone).image, [_lines(zone)[row]])
    assert fitted is not None
    assert [_text(line) for line in fitted.lines] == _expected(zone)


def test_half_a_zone_is_legible_and_not_whole() -> None:
    page = _page("TD3").image.copy()
    page[:, page.shape[1] // 2 :] = 90
    halves = [replace(line, end=(line.start + line.end) / 2) for line in _lines("TD3")]
    legible, fitted = read_group(page, halves)
    assert fitted is None
    assert [_text(line)[:18] for line in legible] == [line[:18] for line in _expected("TD3")]


def test_only_the_strongest_lines_are_read() -> None:
    zone = _lines("TD3")
    paper = [replace(zone[0], start=zone[0].start - (0, up), end=zone[0].end - (0, up), score=0.1) for up in (40, 60)]
    _, fitted = read_group(_page("TD3").image, [*paper * MOST_LINES, *zone])
    assert fitted is not None
    assert [_text(line) for line in fitted.lines] == _expected("TD3")


def test_even_paper_is_not_legible() -> None:
    assert read_group(np.full((480, 980, 3), 235, np.uint8), _lines("TD3")) == ([], None)


def test_noise_is_no_zone() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (480, 980, 3), np.uint8)
    legible, fitted = read_group(noise, _lines("TD3"))
    assert fitted is None
    assert all(line.quality > READABLE for line in legible)


def test_a_few_characters_are_no_zone() -> None:
    page = _page("TD3").image.copy()
    first = _lines("TD3")[0]
    fifth = _page("TD3").centres[0][4]
    page[int(fifth[1] - PITCH_PX) :, int(fifth[0] + PITCH_PX / 2) :] = 235
    legible, fitted = read_group(page, [replace(first, end=fifth)])
    assert fitted is None
    assert legible == []


def test_a_line_taken_to_be_upside_down_is_turned_with_the_others() -> None:
    first, second = _lines("TD3")
    (group,) = grouped([replace(first, score=0.9), replace(second.reversed(), score=0.5)])
    _, fitted = read_group(_page("TD3").image, group)
    assert fitted is not None
    assert [_text(line) for line in fitted.lines] == _expected("TD3")


def _slots(text: str, evidence: float) -> Slots:
    """Places that hold `text` surely, each with `evidence` that there is a character at all."""
    line = TextLine(np.zeros(2), np.array([len(text) * 16.0, 0.0]), (18.0, 18.0), 16.0)
    columns = Columns(Strip(np.zeros((HEIGHT, 64, 3), np.uint8), line, 1.0), np.zeros((16, 38)))
    return Slots(
        columns, np.arange(len(text), dtype=np.float64) * 16, recognised((text,))[0], np.full(len(text), evidence)
    )


def test_a_shape_needs_enough_evidence() -> None:
    assert whole_shape([_slots(line, 5.0) for line in TD3]) is not None
    assert whole_shape([_slots(line, 0.5) for line in TD3]) is None


def test_a_shape_needs_characters_at_most_of_its_places() -> None:
    strong, seen = _slots(TD3[0], 5.0), np.full(44, 6.0)
    seen[22:] = -0.1
    half = Slots(strong.columns, strong.x, recognised((TD3[1],))[0], seen)
    assert whole_shape([strong, half]) is None


def test_no_lines_have_no_shape() -> None:
    assert whole_shape([]) is None
