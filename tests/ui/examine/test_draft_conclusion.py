"""A conclusion needs a fraud type, and fraud needs grounds."""

import pytest

from inspector.records.entry import FraudType
from ui.examine.draft_conclusion import DraftConclusion, Missing


def test_without_a_type_nothing_is_concluded() -> None:
    assert DraftConclusion(None, ("UV-LU-IS",), "words").missing is Missing.FRAUD_TYPE


@pytest.mark.parametrize("kind", [kind for kind in FraudType if kind is not FraudType.NOT_FRAUD_GENUINE])
def test_anything_but_genuine_rests_on_an_irregularity_or_on_words(kind: FraudType) -> None:
    assert DraftConclusion(kind).missing is Missing.GROUNDS
    assert DraftConclusion(kind, ("UV-LU-IS",)).missing is None
    assert DraftConclusion(kind, text="words").missing is None


def test_a_genuine_document_needs_no_grounds() -> None:
    assert DraftConclusion(FraudType.NOT_FRAUD_GENUINE).missing is None
