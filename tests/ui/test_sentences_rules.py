import pytest

from inspector.inspection import CheckResult, Outcome
from inspector.rules.registry import RULES
from ui.sentences_rules import rule_name, rule_sentence


@pytest.mark.parametrize("code", RULES)
def test_every_rule_has_a_name_and_sentences(code: str) -> None:
    assert rule_name(code) != code
    failed = rule_sentence(CheckResult(code, Outcome.FAILED))
    assert failed != rule_sentence(CheckResult(code, Outcome.SUCCESSFUL))
    assert failed != rule_sentence(CheckResult("rule_of_tomorrow", Outcome.FAILED))


def test_numbers_and_texts_are_quoted() -> None:
    expired = CheckResult("document_expired", Outcome.FAILED, measured=-800.0)
    assert rule_sentence(expired) == "The document expired 2 years ago"
    unknown = CheckResult("issuer_known", Outcome.FAILED, evidence={"issuing_state": "XYZ"})
    assert "XYZ" in rule_sentence(unknown)
