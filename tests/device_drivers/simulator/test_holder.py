from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device_drivers.simulator.holder import (
    FAMILY_NAMES,
    NumberRule,
    draw_holder,
    mrz_spelling,
    romanised,
    rule_number,
)
from tests.device_drivers.simulator.drawn import TODAY

RULE = NumberRule("K", 9, 10, 13)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Ђорђевић", "Đorđević"),
        ("Љиљана", "Ljiljana"),
        ("ЉИЉАНА", "LJILJANA"),
        ("Џамбић", "Džambić"),
        ("Ѓорѓиевски", "Ǵorǵievski"),
        ("Нови Град", "Novi Grad"),
        ("Hoxha", "Hoxha"),
    ],
)
def test_cyrillic_is_romanised(cyrillic: str, latin: str) -> None:
    assert romanised(cyrillic) == latin


def test_the_zone_spelling_knows_only_its_alphabet() -> None:
    names = " ".join(FAMILY_NAMES.values())
    assert set(mrz_spelling(romanised(names))) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")
    assert mrz_spelling("Đorđević-Çela") == "DORDEVIC<CELA"


@given(st.integers(0, 10_000), st.sampled_from(["mk", "sr", "sq", "en"]), st.booleans())
@settings(deadline=None, max_examples=60)
def test_dates_are_plausible_on_the_day(seed: int, language: str, expired: bool) -> None:
    holder = draw_holder(np.random.default_rng(seed), language, RULE, today=TODAY, expired=expired)
    assert holder.birth < holder.issue < holder.expiry
    assert holder.issue <= TODAY
    assert (holder.expiry < TODAY) == expired
    assert 7 <= (holder.issue - holder.birth).days / 365.25 < 79


def test_numbers_follow_the_rule() -> None:
    number = rule_number(np.random.default_rng(1), RULE)
    assert len(number) == 9
    assert number[0] == "K"
    assert number[1:].isdigit()


def test_a_leap_day_expires_a_day_earlier() -> None:
    rule = NumberRule("", 9, 9, 5)
    for seed in range(400):
        holder = draw_holder(np.random.default_rng(seed), "en", rule, today=date(2024, 6, 1))
        assert holder.expiry.year == holder.issue.year + 9


def test_macedonian_surnames_follow_the_sex() -> None:
    for seed in range(40):
        holder = draw_holder(np.random.default_rng(seed), "mk", RULE, today=TODAY)
        assert not holder.surname.native.endswith("ски" if holder.female else "ска")
