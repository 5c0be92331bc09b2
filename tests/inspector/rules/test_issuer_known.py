from dataclasses import replace

import pytest

from inspector.inspection import Outcome
from inspector.rules import issuer_known
from inspector.rules.rule import RuleContext
from tests.inspector.rules.zones import LOWER, TODAY, UPPER, context


@pytest.mark.parametrize("code", ["UTO", "SRB", "D<<", "RKS", "UNK", "XKX", "XXK", "EUE"])
def test_codes_in_use_are_known(code: str) -> None:
    assert issuer_known.perform(context(("P<" + code + UPPER[5:], LOWER))).outcome is Outcome.SUCCESSFUL


@pytest.mark.parametrize("code", ["QQQ", "WSA"])
def test_a_code_nobody_has_fails(code: str) -> None:
    result = issuer_known.perform(context((f"P<{code}" + UPPER[5:], LOWER)))
    assert (result.outcome, result.evidence["issuing_state"]) == (Outcome.FAILED, code)


def test_the_issuer_of_the_specimen_that_fits_is_known_unless_it_is_known_to_be_invented() -> None:
    for code, outcome in (("QXV", Outcome.SUCCESSFUL), ("WSA", Outcome.FAILED)):
        zone = context((f"P<{code}" + UPPER[5:], LOWER))
        assert issuer_known.perform(zone).outcome is Outcome.FAILED
        assert issuer_known.perform(replace(zone, model_issuer=code)).outcome is outcome
        assert issuer_known.perform(replace(zone, model_issuer="UTO")).outcome is Outcome.FAILED


def test_a_missing_code_fails() -> None:
    assert issuer_known.perform(context(("P<<<<" + UPPER[5:], LOWER))).outcome is Outcome.FAILED


@pytest.mark.parametrize("line", ["D1NLD" + "7" * 24 + "4", "no zone at all"])
def test_a_layout_without_an_issuer_is_not_performed(line: str) -> None:
    assert issuer_known.perform(context((line,))).outcome is Outcome.NOT_PERFORMED


def test_a_doubtfully_read_code_is_undetermined() -> None:
    sure = context(("P<QQQ" + UPPER[5:], LOWER))
    doubtful = ((0.99,) * 3 + (0.2,) + (0.99,) * 40, sure.confidences[1])
    result = issuer_known.perform(RuleContext(sure.mrz, TODAY, doubtful))
    assert result.outcome is Outcome.UNDETERMINED


def test_no_zone_is_not_performed() -> None:
    assert issuer_known.perform(RuleContext(None, TODAY)).outcome is Outcome.NOT_PERFORMED
