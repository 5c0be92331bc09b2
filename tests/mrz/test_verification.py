import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mrz.check_digit import ALPHABET, DIGITS, FILLER, LETTERS, check_digit
from mrz.finding import Severity
from mrz.generate import render
from mrz.layout import layout
from mrz.verification import character_findings, check_digit_findings, described, foreign_runs

FIELDS = {
    "document_code": "I",
    "issuing_state": "UTO",
    "surname": "ERIKSSON",
    "given_names": "ANNA MARIA",
    "document_number": "L898902C3",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2012-04-15",
}
FORMATS = {"TD1": "I", "TD2": "I", "TD3": "P", "MRV-A": "V", "MRV-B": "V"}
VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS)} | {FILLER: 0}


def zone(form: str) -> tuple[str, ...]:
    return render(FIELDS | {"document_code": FORMATS[form]}, form)


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_found_in_a_valid_zone(form: str) -> None:
    assert not list(check_digit_findings(layout(form), zone(form)))
    assert not list(character_findings(layout(form), zone(form)))


@given(st.sampled_from(sorted(FORMATS)), st.data())
@settings(deadline=None, max_examples=400)
def test_one_wrong_character_is_found_whenever_mod_10_can_see_it(form: str, data: st.DataObject) -> None:
    table, lines = layout(form), list(zone(form))
    check = data.draw(st.sampled_from(table.check_digits))
    span = data.draw(st.sampled_from([*check.covers, check.place]))
    position = data.draw(st.integers(span.start, span.end - 1))
    before, after = lines[span.line][position], data.draw(st.sampled_from(ALPHABET))
    # 10 divides neither 7, 3 nor 1, so a change of value by a multiple of 10 is all that it cannot see.
    assume((VALUES[before] - VALUES[after]) % 10 or (span == check.place and after != before))
    assume((check.place.line, check.place.start, before, after) != (span.line, position, "0", FILLER))
    lines[span.line] = lines[span.line][:position] + after + lines[span.line][position + 1 :]
    assert list(check_digit_findings(table, lines))


def test_the_filler_for_an_empty_personal_number_holds() -> None:
    lines = list(zone("TD3"))
    lower = lines[1][:42] + "<"
    lines[1] = lower + check_digit(lower[:10] + lower[13:20] + lower[21:43])
    assert not list(check_digit_findings(layout("TD3"), lines))


def test_the_filler_for_a_personal_number_that_is_there_fails() -> None:
    lines = list(render(FIELDS | {"document_code": "P", "personal_number": "Z"}, "TD3"))
    lines[1] = lines[1][:42] + "<" + lines[1][43:]
    assert "personal_number" in {finding.field for finding in check_digit_findings(layout("TD3"), lines)}


def test_a_rule_that_is_not_published_only_warns() -> None:
    line = "D1NLD".ljust(29, "<")
    wrong = str((int(check_digit(line)) + 1) % 10)
    findings = list(check_digit_findings(layout("DL"), [line + wrong]))
    assert [finding.severity for finding in findings] == [Severity.WARNING]


def test_a_check_digit_over_foreign_characters_is_not_computed() -> None:
    lines = list(zone("TD3"))
    lines[1] = "é" + lines[1][1:]
    assert not list(check_digit_findings(layout("TD3"), lines))
    assert [finding.found for finding in character_findings(layout("TD3"), lines)] == ["é"]


def test_runs_of_foreign_characters() -> None:
    assert list(foreign_runs("ab12c", "12")) == [(0, "ab"), (4, "c")]
    assert not list(foreign_runs("", "12"))


@pytest.mark.parametrize(("characters", "text"), [(ALPHABET, "A-Z 0-9 <"), (DIGITS, "0-9"), (LETTERS + "<", "A-Z <")])
def test_sets_of_characters_in_short(characters: str, text: str) -> None:
    assert described(characters) == text
