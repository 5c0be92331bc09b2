import re

import pytest

from mrz.finding import Finding
from mrz.parsed import FIELD_NAMES
from ui.sentences_mrz import field_name, finding_sentence, sex_in_words

KINDS = sorted(set(re.findall(r"[a-z]+_[a-z_]+|missing|sex|specimen", (Finding.__doc__ or "").split("kinds:")[1])))


@pytest.mark.parametrize("field", FIELD_NAMES)
def test_every_field_has_words(field: str) -> None:
    assert field_name(field)
    assert "_" not in field_name(field)


def test_a_wrong_check_digit_says_found_and_expected() -> None:
    sentence = finding_sentence(Finding("birth_date", "check_digit", "7", "5"))
    assert sentence == "Check digit of date of birth: found 7, expected 5"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_the_core_has_its_own_sentence(kind: str) -> None:
    general = finding_sentence(Finding("surname", "kind_of_tomorrow", "A", "B"))
    assert finding_sentence(Finding("surname", kind, "A", "B")) != general


def test_a_finding_of_tomorrow_still_says_found_and_expected() -> None:
    assert finding_sentence(Finding("surname", "kind_of_tomorrow", "A", "")) == "Surname: found A, expected -"


def test_sex() -> None:
    assert [sex_in_words(code) for code in "MFX?"] == ["male", "female", "X", ""]
