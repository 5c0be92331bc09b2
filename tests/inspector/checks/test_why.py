from inspector.checks.reasons import why_of
from inspector.checks.why import MEANING, Why
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.specimen import Expectation
from reference_specimens.tolerances import limits_for

OWN = {"ratio": 0.8, "strength": 1.0, "specimen_likeness": 0.95, "count": 12.0, "strongest": 0.8, "own_bend": 0.2}


def test_every_reason_has_one_short_meaning() -> None:
    assert set(MEANING) == set(Why)
    assert all(0 < len(meaning) < 90 and "\n" not in meaning for meaning in MEANING.values())
    assert len(set(MEANING.values())) == len(MEANING)


def test_codes_are_snake_case() -> None:
    assert all(why.value == why.name.lower() for why in Why)


def test_every_number_that_has_a_limit_has_a_reason() -> None:
    for kind in Kind:
        for expect in (Expectation.PRESENT, Expectation.ABSENT):
            for name in limits_for(kind, expect, OWN):
                for standing in (Standing.DOUBTFUL, Standing.TOO_LOW, Standing.TOO_HIGH):
                    assert why_of(kind, expect, name, standing, {}) in MEANING


def test_missing_print_is_called_missing() -> None:
    arguments = (Kind.LUMINOUS, Expectation.PRESENT, "score", Standing.TOO_LOW)
    assert why_of(*arguments, {"level": 0.02}) is Why.GLOW_MISSING
    assert why_of(*arguments, {"level": 0.9}) is Why.GLOW_DIFFERENT
