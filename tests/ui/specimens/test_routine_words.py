"""Routines of the standard in words; others keep their code."""

import pytest

from reference_specimens.routine import PROPERTIES
from ui.specimens.routine_words import property_names, routine_words


def test_a_routine_is_told_in_words() -> None:
    assert routine_words("UV-LU-FI") == "luminesces, fibres"
    assert routine_words("OB-L-AB-PH") == "absorbs, photo"


@pytest.mark.parametrize("code", ["UV-XX-FI", "mrz_font", "UV"])
def test_a_routine_of_a_newer_version_keeps_its_code(code: str) -> None:
    assert routine_words(code) == code


def test_every_property_of_the_standard_has_words() -> None:
    assert set(property_names()) == PROPERTIES
