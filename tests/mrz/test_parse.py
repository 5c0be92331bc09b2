import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.check_digit import ALPHABET
from mrz.deviation import Deviation
from mrz.finding import Finding, Severity
from mrz.layout import LAYOUTS
from mrz.parse import parse
from mrz.parsed import FIELD_NAMES

TODAY = date(2026, 11, 23)
FOLDER = Path(__file__).parents[1] / "vectors"
VECTORS = [
    vector
    for name in ("doc9303", "specimens", "national")
    for vector in json.loads((FOLDER / f"mrz_{name}.json").read_text(encoding="utf-8"))
]
PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA".ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def changed(lines: tuple[str, ...], line: int, position: int, text: str) -> list[str]:
    rows = list(lines)
    rows[line] = rows[line][:position] + text + rows[line][position + len(text) :]
    return rows


def found(lines: list[str] | tuple[str, ...], kind: str) -> list[Finding]:
    return [finding for finding in parse(lines, today=TODAY).findings if finding.kind == kind]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
class TestVectors:
    def test_format_and_values(self, vector: dict[str, Any]) -> None:
        mrz = parse(vector["lines"], today=TODAY)
        assert mrz.format == vector["format"]
        assert {name: mrz.fields[name] for name in vector["fields"]} == vector["fields"]
        assert mrz.lines == tuple(vector["lines"])

    def test_check_digits(self, vector: dict[str, Any]) -> None:
        failing = [finding.field for finding in found(vector["lines"], "check_digit")]
        assert failing == vector["failing_check_digits"]
        assert parse(vector["lines"], today=TODAY).valid is vector["valid"]

    def test_further_findings(self, vector: dict[str, Any]) -> None:
        kinds = {finding.kind for finding in parse(vector["lines"], today=TODAY).findings}
        assert kinds >= set(vector.get("kinds", ()))

    def test_long_number_convention_is_recorded(self, vector: dict[str, Any]) -> None:
        conventions = [finding.found for finding in found(vector["lines"], "overflow_convention")]
        assert conventions == ([vector["convention"]] if "convention" in vector else [])


def test_a_failed_check_digit_says_where_found_and_expected() -> None:
    lines = changed(PASSPORT, 1, 9, "7")
    assert found(lines, "check_digit") == [
        Finding("document_number", "check_digit", "7", "6", Severity.ERROR, 1, 9),
        Finding("composite", "check_digit", "0", "7", Severity.ERROR, 1, 43),
    ]


def test_letter_o_for_zero_is_reported_and_not_repaired() -> None:
    lines = changed(PASSPORT, 1, 15, "O")
    mrz = parse(lines, today=TODAY)
    assert Finding("birth_date", "bad_character", "O", "0-9 <", Severity.ERROR, 1, 15) in found(lines, "bad_character")
    assert mrz.fields["birth_date"] == ""
    assert not mrz.valid


@pytest.mark.parametrize(
    ("text", "value"), [("<<<<<<0", "XXXX-XX-XX"), ("74<<<<1", "1974-XX-XX"), ("7408<<7", "1974-08-XX")]
)
def test_unknown_birth_dates(text: str, value: str) -> None:
    mrz = parse(changed(PASSPORT, 1, 13, text), today=TODAY)
    assert mrz.fields["birth_date"] == value
    assert not [finding for finding in mrz.findings if finding.field == "birth_date"]


def test_impossible_dates_are_errors_and_have_no_value() -> None:
    mrz = parse(changed(PASSPORT, 1, 13, "741312"), today=TODAY)
    assert mrz.fields["birth_date"] == ""
    assert Finding("birth_date", "bad_date", "741312", "a date YYMMDD", Severity.ERROR, 1, 13) in mrz.findings


def test_missing_expiry_is_a_warning() -> None:
    mrz = parse(changed(PASSPORT, 1, 21, "<<<<<<0"), today=TODAY)
    assert mrz.fields["expiry_date"] == ""
    assert [finding.severity for finding in mrz.findings if finding.kind == "no_expiry"] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("printed", "value", "severity"),
    [("M", "M", None), ("<", "X", None), ("X", "X", Severity.WARNING), ("Q", "", Severity.ERROR)],
)
def test_sex(printed: str, value: str, severity: Severity | None) -> None:
    mrz = parse(changed(PASSPORT, 1, 20, printed), today=TODAY)
    assert mrz.fields["sex"] == value
    assert [finding.severity for finding in mrz.findings if finding.field == "sex"] == ([severity] if severity else [])


def test_centuries_depend_on_today() -> None:
    lines = changed(PASSPORT, 1, 13, "300101")
    assert parse(lines, today=date(2026, 1, 1)).fields["birth_date"] == "1930-01-01"
    assert parse(lines, today=date(2031, 1, 1)).fields["birth_date"] == "2030-01-01"


def test_every_name_of_the_contract_is_a_key() -> None:
    assert set(parse(PASSPORT, today=TODAY).fields) == set(FIELD_NAMES)
    assert parse(["nonsense"], today=TODAY).fields == {}


def test_unknown_formats_keep_their_raw_lines() -> None:
    mrz = parse(["ABC<<123", " DEF<<456 "], today=TODAY)
    assert (mrz.format, mrz.lines, mrz.valid) == ("unknown", ("ABC<<123", "DEF<<456"), False)


def test_a_short_name_line_is_filled_up_and_reported() -> None:
    mrz = parse([PASSPORT[0][:42], PASSPORT[1]], today=TODAY)
    assert (mrz.format, mrz.fields["given_names"]) == ("TD3", "ANNA MARIA")
    assert Finding("lines", "bad_length", "42", "44", line=0) in mrz.findings
    assert mrz.lines[0] == PASSPORT[0][:42]


def test_lower_case_and_spaces_are_read_and_reported() -> None:
    mrz = parse([PASSPORT[0].lower(), PASSPORT[1][:10] + " " + PASSPORT[1][10:]], today=TODAY)
    assert mrz.fields["surname"] == "ERIKSSON"
    assert mrz.fields["document_number"] == "L898902C3"
    kinds = [(finding.kind, finding.line, finding.position) for finding in mrz.findings if finding.field == "lines"]
    assert kinds == [("bad_character", 0, 0), ("bad_character", 1, 10)]


def test_digits_in_names_are_errors_at_their_place() -> None:
    mrz = parse(changed(PASSPORT, 0, 22, "4"), today=TODAY)
    assert Finding("given_names", "bad_character", "4", "A-Z <", Severity.ERROR, 0, 22) in mrz.findings


def test_a_name_without_separator_is_a_surname() -> None:
    mrz = parse(["P<UTOARKFREITH<BEDBURG".ljust(44, "<"), PASSPORT[1]], today=TODAY)
    assert (mrz.fields["surname"], mrz.fields["given_names"]) == ("ARKFREITH BEDBURG", "")


@given(st.lists(st.text(max_size=50), max_size=5), st.dates())
@settings(deadline=None)
def test_any_text_gives_a_result(lines: list[str], today: date) -> None:
    mrz = parse(lines, today=today)
    assert set(mrz.fields) >= set(FIELD_NAMES) or mrz.format == "unknown"
    assert mrz.lines == tuple(line.strip() for line in lines if line.strip())


@given(st.sampled_from(LAYOUTS), st.data(), st.dates())
@settings(deadline=None, max_examples=300)
def test_any_characters_in_any_layout_give_a_result(form: Any, data: st.DataObject, today: date) -> None:
    alphabet = st.one_of(st.sampled_from(ALPHABET), st.characters())
    lines = [data.draw(st.text(alphabet, min_size=n, max_size=n)) for n in form.line_lengths]
    for line, beginnings in form.prefixes:
        lines[line] = (beginnings[0] + lines[line])[: form.line_lengths[line]]
    mrz = parse(lines, today=today)
    for finding in mrz.findings:
        if finding.line is not None and finding.position is not None and mrz.format != "unknown":
            assert 0 <= finding.position < max(len(lines[finding.line]), form.line_lengths[finding.line])


def test_the_same_zone_on_stdin_and_in_code() -> None:
    assert parse(["", PASSPORT[0] + "\r\n", "  ", PASSPORT[1] + "\n"], today=TODAY).lines == PASSPORT


def test_an_authority_adds_its_own_deviations() -> None:
    entry = Deviation(("TD3",), "UTO", "composite", "check_digit", "printed wrongly until 2012", "list 7")
    mrz = parse(changed(PASSPORT, 1, 43, "5"), today=TODAY, deviations=[entry])
    assert mrz.valid
    assert [finding.found for finding in mrz.findings if finding.kind == "known_deviation"] == ["5"]


REAL = Path(__file__).parents[3] / "shared" / "real_mrz" / "manifest.json"


@pytest.mark.shared
@pytest.mark.skipif(not REAL.exists(), reason="the set of real zones is not beside the checkout")
def test_failing_check_digits_of_the_real_zones() -> None:
    for image in json.loads(REAL.read_text(encoding="utf-8"))["images"]:
        if image["lines"] is None or image["kind"] == "other":
            continue
        failing = {
            "optional" if finding.field == "personal_number" else finding.field
            for finding in found(image["lines"], "check_digit")
        }
        assert failing == {name for name, holds in image["check_digits"].items() if holds is False}, image["file"]
        assert parse(image["lines"], today=TODAY).format.replace("-", "") == image["kind"]
