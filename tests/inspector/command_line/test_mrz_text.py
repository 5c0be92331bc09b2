from typing import Any

from inspector.command_line.mrz_text import parsed_text, reading_text

FINDING = {
    "field": "composite",
    "kind": "check_digit",
    "found": "1",
    "expected": "0",
    "severity": "error",
    "line": 1,
    "position": 43,
}
ZONE = {
    "lines": ["P<UTO"],
    "format": "TD3",
    "fields": {"sex": "F", "surname": ""},
    "findings": [FINDING],
    "corrections": [{"line": 0, "position": 2, "from": "0", "to": "U", "why": "letters only", "confidence": 0.9}],
    "partial": None,
    "doubtful": [{"line": 0, "position": 4, "read": "O", "confidence": 0.714}],
}


def test_a_parsed_zone() -> None:
    assert parsed_text(ZONE | {"valid": False}).splitlines() == [
        "TD3: NOT VALID",
        "  sex                F",
        "  ERROR    composite: check_digit in line 2 position 44: found 1, expected 0",
    ]


def test_a_reading() -> None:
    assert reading_text(ZONE | {"file": "a.png", "ms": 12.4}).splitlines() == [
        "a.png: TD3 (12 ms)",
        "  P<UTO",
        "  sex                F",
        "  ERROR    composite: check_digit in line 2 position 44: found 1, expected 0",
        "  corrected line 1 position 3: 0 to U (letters only)",
        "  doubtful line 1 position 5: O (71 %), compare it with the page",
    ]


def test_a_page_without_a_zone() -> None:
    nothing: dict[str, Any] = dict.fromkeys(("lines", "format", "partial")) | {
        "fields": {},
        "findings": [],
        "corrections": [],
    }
    assert reading_text(nothing | {"file": "a.tif", "page": 2, "ms": 3.0}) == "a.tif page 2: no zone (3 ms)"
    partly = nothing | {"partial": ["P<UT?"]}
    assert reading_text(partly | {"file": "a.png", "ms": 3.0}) == "a.png: partly read (3 ms)\n  P<UT?"


def test_second_opinions() -> None:
    opinions = [
        {"engine": "one", "lines": ["P<UTO"], "agrees": True, "differences": []},
        {
            "engine": "two",
            "lines": ["P<UT0"],
            "agrees": False,
            "differences": [{"line": 0, "position": 4, "here": "O", "there": "0"}],
        },
        {"engine": "three", "lines": None, "agrees": False, "differences": []},
    ]
    assert reading_text(ZONE | {"file": "a.png", "ms": 12.4, "second_opinions": opinions}).splitlines()[-4:] == [
        "  one agrees",
        "  two reads P<UT0",
        "    line 1 position 5: 0 instead of O",
        "  three reads nothing",
    ]
