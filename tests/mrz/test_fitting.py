import pytest

from mrz.fitting import fit

UPPER, LOWER = "P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def kinds(lines: list[str]) -> list[tuple[str, int | None]]:
    return [(finding.kind, finding.line) for finding in fit(lines).findings]


def test_exact_lines_are_left_alone() -> None:
    fitted = fit([UPPER, LOWER])
    assert fitted.lines == (UPPER, LOWER)
    assert not fitted.findings


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([UPPER.lower(), LOWER], [("bad_character", 0)]),
        ([UPPER, LOWER[:9] + " " + LOWER[9:]], [("bad_character", 1)]),
        ([UPPER[:-2], LOWER], [("bad_length", 0)]),
        ([UPPER + "<", LOWER + "0"], [("bad_length", 0), ("bad_length", 1)]),
        ([UPPER[:-3], LOWER], [("unknown_format", None)]),
        ([], [("unknown_format", None)]),
        (["é<1"], [("unknown_format", None), ("bad_character", 0)]),
    ],
)
def test_what_had_to_be_overlooked(lines: list[str], expected: list[tuple[str, int | None]]) -> None:
    assert kinds(lines) == expected


def test_a_fitted_zone_has_the_lengths_of_its_layout() -> None:
    fitted = fit([UPPER[:-1], LOWER + "00"])
    assert fitted.layout is not None
    assert tuple(map(len, fitted.lines)) == fitted.layout.line_lengths


def test_only_ascii_small_letters_become_capitals() -> None:
    assert fit(["ß" + UPPER[1:], LOWER]).lines[0][0] == "ß"
