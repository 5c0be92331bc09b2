"""Every code that can be recorded has a name, and the names can be told apart."""

import pytest

from inspector.inspection import Advice, Outcome
from inspector.officer import Permission
from inspector.records.entry import Decision, FraudType, ReferralStatus
from reference_specimens.specimen import Expectation, Significance
from ui import terms


def test_every_fraud_type_has_a_name_of_its_own() -> None:
    names = [terms.fraud_type(kind) for kind in FraudType]
    assert len(set(names)) == len(FraudType)
    assert terms.fraud_type(FraudType.FORGED_PHOTO_SUBSTITUTION) == "Forged: photo substitution"
    assert terms.fraud_type(FraudType.INCONCLUSIVE) == "Inconclusive"


def test_the_two_levels_together_are_all_fraud_types() -> None:
    kinds = [kind for category in terms.FRAUD_CATEGORIES for kind in terms.kinds_of(category)]
    assert kinds == list(FraudType)
    assert len(terms.kinds_of("forged")) == 9
    assert terms.kinds_of("") == ()


@pytest.mark.parametrize("code", terms.EVENTS)
def test_every_event_has_a_name(code: str) -> None:
    assert terms.event(code) != code


def test_a_code_of_a_newer_version_is_shown_as_it_is() -> None:
    assert terms.event("teleport") == "teleport"
    assert terms.side("page 7") == "page 7"


def test_every_member_has_words() -> None:
    words = [
        *(terms.advice(item) for item in Advice),
        *(terms.decision(item) for item in Decision),
        *(terms.status(item) for item in ReferralStatus),
        *(terms.outcome(item) for item in Outcome),
        *(terms.expectation(item) for item in Expectation),
        *(terms.significance(item) for item in Significance),
        *(terms.denial(item) for item in Permission),
    ]
    assert all(words)
    assert terms.advice(None) == terms.decision(None) == ""


def test_the_screen_never_calls_a_document_false() -> None:
    assert not any("false" in terms.advice(item).lower() or "genuine" in terms.advice(item).lower() for item in Advice)
