import json
from typing import Any

from reference_specimens.document_reading import read_document
from reference_specimens.specimen_checks import TOLERANCE_MM, faults_of, notes_of
from tests.reference_specimens.specimen_folder import SIZE_MM, specimen_json


def faults(data: dict[str, Any]) -> list[tuple[str, str]]:
    draft, _ = read_document(json.dumps(data).encode())
    return [(fault.what, fault.where) for fault in faults_of(draft)]


def test_a_valid_specimen_contradicts_itself_nowhere() -> None:
    draft, _ = read_document(json.dumps(specimen_json()).encode())
    assert faults_of(draft) == []
    assert notes_of(draft) == []


def test_boxes_are_judged_against_the_page_with_the_tolerance() -> None:
    data = specimen_json()
    edge = [-TOLERANCE_MM, -TOLERANCE_MM, SIZE_MM[0] + 2 * TOLERANCE_MM, SIZE_MM[1] + 2 * TOLERANCE_MM]
    data["regions"][0]["box_mm"] = edge
    assert faults(data) == []
    for beyond in ([-0.51, 0, 3, 3], [0, -0.51, 3, 3], [38, 0, 2.51, 3], [0, 20, 3, 5.51]):
        data["regions"][0]["box_mm"] = beyond
        assert faults(data) == [("box outside the page", "$.regions[0].box_mm")]


def test_boxes_are_not_judged_where_the_size_is_unknown() -> None:
    data = specimen_json(size_mm="large")
    data["regions"][0]["box_mm"] = [500, 0, 3, 3]
    assert faults(data) == []


def test_a_missing_vi_capture_is_not_guessed_from_broken_entries() -> None:
    data = specimen_json()
    data["captures"][0] = {"light": "VI"}
    assert faults(data) == []


def test_every_repetition_is_told_with_the_first() -> None:
    data = specimen_json()
    data["features"] += [data["features"][0], data["features"][0]]
    assert faults(data) == [("duplicate feature id", f"$.features[{index}].id") for index in (2, 3)]


def test_the_same_day_for_first_and_last_is_valid() -> None:
    assert faults(specimen_json(first_issued="2020-01-01", last_issued="2020-01-01")) == []
    assert faults(specimen_json(first_issued=None, last_issued="2020-01-01")) == []
