import pytest

from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from ui.sentences_why import telling_sentence, why_sentence


@pytest.mark.parametrize("why", Why)
def test_every_reason_of_the_core_has_words(why: Why) -> None:
    general = {why_sentence(CheckResult("UV-LU-IS", outcome, why="code_of_tomorrow")) for outcome in Outcome}
    assert why_sentence(CheckResult("UV-LU-IS", Outcome.FAILED, why=why)) not in general


@pytest.mark.parametrize("outcome", Outcome)
def test_an_unknown_reason_gets_general_words(outcome: Outcome) -> None:
    assert why_sentence(CheckResult("UV-LU-IS", outcome, why="code_of_tomorrow"))


def test_only_failures_are_told_as_such() -> None:
    assert telling_sentence(CheckResult("UV-BR-FU", Outcome.UNDETERMINED, why=Why.UV_PAPER_BRIGHT)) is None
