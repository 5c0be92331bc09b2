from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.inspection import Inspection
from ui.booth.zone_marks import (
    character_at,
    character_region,
    doubtful_characters,
    worth_saying,
    wrong_characters,
    zone_page,
)


def test_wrong_characters_are_where_the_findings_say(inspected: Callable[[str], Inspection]) -> None:
    inspection = inspected("check digit")
    assert inspection.mrz is not None
    wrong = [item for item in inspection.mrz.findings if item.kind == "check_digit"]
    assert wrong
    assert {(mark.line, mark.position) for mark in wrong_characters(inspection)} >= {
        (item.line, item.position) for item in wrong
    }
    assert {item.kind for item in worth_saying(inspection)} >= {"check_digit"}


def test_what_the_reader_doubts_is_marked_unless_it_is_wrong(inspected: Callable[[str], Inspection]) -> None:
    inspection = inspected("check digit")
    page = zone_page(inspection)
    assert page is not None
    assert page.mrz_reading is not None
    wrong = wrong_characters(inspection)[0]
    doubted = replace(page.mrz_reading, doubtful=((0, 7), (wrong.line, wrong.position)))
    pages = tuple(replace(item, mrz_reading=doubted) if item is page else item for item in inspection.pages)
    marks = doubtful_characters(replace(inspection, pages=pages))
    assert [(mark.line, mark.position, mark.doubtful) for mark in marks] == [(0, 7, True)]


def test_a_character_and_its_place_on_the_page_belong_together(inspected: Callable[[str], Inspection]) -> None:
    page = zone_page(inspected("genuine"))
    assert page is not None
    region = character_region(page, 1, 10)
    assert region is not None
    middle = (region.left + region.width / 2, region.top + region.height / 2)
    assert character_at(page, *middle) == (1, 10)
    assert character_at(page, -5, -5) is None
    assert character_region(page, 9, 0) is None


@pytest.mark.parametrize("function", [wrong_characters, doubtful_characters, worth_saying])
def test_without_a_zone_there_is_nothing_to_mark(function: Callable[[Inspection], list[object]]) -> None:
    assert function(Inspection("x")) == []
    assert zone_page(Inspection("x")) is None
