"""The policy of design section 6.2, sentence by sentence."""

from dataclasses import replace

import pytest

from imaging.light import Light
from inspector.advice import AdviceWithReasons, advise
from inspector.advice_policy import advice_policy
from inspector.inspection import (
    Advice,
    Cause,
    CheckResult,
    InspectedPage,
    Inspection,
    Mode,
    ModelMatch,
    Outcome,
    QualityResult,
)
from reference_specimens.specimen import Significance

MODEL = ModelMatch("UTO-P-1-2020", None, 0.9)


def check(
    code: str,
    outcome: Outcome = Outcome.FAILED,
    feature: str | None = None,
    significance: Significance = Significance.MEDIUM,
    *,
    silent: bool = False,
    learnt: bool = False,
) -> CheckResult:
    head = code.split("-")[0]
    light = Light(head) if head in Light.__members__ else None
    return CheckResult(code, outcome, feature, light=light, significance=significance, silent=silent, learnt=learnt)


MINIMUM = tuple(check(code, Outcome.SUCCESSFUL) for code in ("mrz_check_digits", "IR-AB-MR", "UV-BR-FU"))


def advice_for(
    *extra: CheckResult,
    model: ModelMatch | None = MODEL,
    minimum: tuple[CheckResult, ...] = MINIMUM,
    quality: tuple[QualityResult, ...] = (),
    mode: Mode = Mode.SECURITY,
) -> tuple[Advice, tuple[str, ...]]:
    result = verdict(*extra, model=model, minimum=minimum, quality=quality, mode=mode)
    return result.advice, result.reasons


def verdict(
    *extra: CheckResult,
    model: ModelMatch | None = MODEL,
    minimum: tuple[CheckResult, ...] = MINIMUM,
    quality: tuple[QualityResult, ...] = (),
    mode: Mode = Mode.SECURITY,
) -> AdviceWithReasons:
    replaced = {item.code for item in extra if item.feature is None}
    checks = tuple(item for item in minimum if item.code not in replaced) + extra
    page = InspectedPage("data page", quality=quality)
    return advise(Inspection("1", model=model, checks=checks, pages=(page,)), advice_policy(mode))


def test_all_successful_is_clear_without_reasons() -> None:
    assert advice_for() == (Advice.CLEAR, ())


@pytest.mark.parametrize("code", ["mrz_check_digits", "issuer_known", "mrz_matches_viz"])
@pytest.mark.parametrize("model", [MODEL, None])
def test_rules_that_always_refer(code: str, model: ModelMatch | None) -> None:
    advice, reasons = advice_for(check(code), model=model)
    assert advice is Advice.REFER
    assert reasons[0] == code


@pytest.mark.parametrize("code", ["IR-AB-MR", "UV-BR-FU"])
def test_a_failed_minimum_check_refers_an_identified_model_and_asks_for_a_look_at_an_unidentified_one(
    code: str,
) -> None:
    assert advice_for(check(code))[0] is Advice.REFER
    assert advice_for(check(code), model=None) == (Advice.ATTENTION, (code, "model_not_identified"))


def test_a_declared_feature_of_high_significance_refers() -> None:
    assert advice_for(check("UV-LU-IS", feature="uv-emblem", significance=Significance.HIGH))[0] is Advice.REFER


def test_one_failure_of_medium_significance_asks_for_a_look() -> None:
    assert advice_for(check("UV-LU-IS", feature="uv-emblem")) == (Advice.ATTENTION, ("UV-LU-IS",))


def test_one_learnt_failure_asks_for_a_look_even_at_high_significance() -> None:
    learnt = check("UV-LU-IS", feature="uv", significance=Significance.HIGH, learnt=True)
    assert advice_for(learnt)[0] is Advice.ATTENTION


@pytest.mark.parametrize(
    ("first", "second"),
    [("UV-LU-IS", "IR-TR-IS"), ("UV-LU-IS", "UV-LU-FI")],
    ids=["other light", "other category"],
)
def test_two_independent_failures_refer(first: str, second: str) -> None:
    assert advice_for(check(first, feature="a"), check(second, feature="b"))[0] is Advice.REFER


def test_two_failures_of_one_kind_are_not_independent() -> None:
    two = (check("UV-LU-IS", feature="a"), check("UV-LU-IS", feature="b"))
    assert advice_for(*two)[0] is Advice.ATTENTION


def test_combined_evidence_above_the_limit_of_the_mode_refers() -> None:
    three = [check("UV-LU-IS", feature=name) for name in "abc"]
    assert advice_for(*three)[0] is Advice.REFER
    assert advice_for(*three, mode=Mode.CONVENIENCE)[0] is Advice.ATTENTION


def test_a_second_learnt_failure_of_one_kind_says_nothing_new() -> None:
    many = [check("UV-LU-IS", feature=f"learnt-uv-{number}", learnt=True) for number in range(9)]
    assert verdict(*many).advice is Advice.ATTENTION
    assert verdict(*many).evidence == verdict(many[0]).evidence
    assert [item.cause for item in verdict(*many[:2]).moved] == [Cause.WEIGHS, Cause.REPEATS]


def test_what_moved_the_advice_is_told_with_its_weight_in_the_order_of_the_reasons() -> None:
    found = verdict(check("UV-LU-IS", feature="a"), check("IR-TR-IS", feature="b"), check("document_expired"))
    causes = [(item.code, item.feature, item.cause) for item in found.moved]
    assert causes == [
        ("UV-LU-IS", "a", Cause.WEIGHS),
        ("IR-TR-IS", "b", Cause.AGREES),
        ("document_expired", None, Cause.ASKS),
    ]
    assert found.evidence == pytest.approx(sum(item.weight for item in found.moved))
    assert tuple(item.code for item in found.moved) == found.reasons


@pytest.mark.parametrize("mode", list(Mode))
def test_the_evidence_is_above_the_limit_exactly_where_the_document_is_referred(mode: Mode) -> None:
    limit = advice_policy(mode).evidence_limit
    for failures in (
        [check("mrz_check_digits")],
        [check("UV-LU-IS", feature="a", significance=Significance.HIGH)],
        [check("UV-LU-IS", feature="a", significance=Significance.LOW), check("IR-TR-IS", feature="b")],
        [check("UV-LU-IS", feature="a", significance=Significance.LOW)],
    ):
        found = verdict(*failures, mode=mode)
        assert (found.advice is Advice.REFER) == (found.evidence > limit)


def test_an_excluded_minimum_check_does_not_hold_the_advice_open() -> None:
    excluded = replace(check("UV-BR-FU"), silent=True, silent_because="excluded")
    assert advice_for(excluded) == (Advice.CLEAR, ())


def test_an_expired_document_asks_for_a_look_and_is_no_evidence_of_forgery() -> None:
    assert advice_for(check("document_expired")) == (Advice.ATTENTION, ("document_expired",))
    with_another = advice_for(check("document_expired"), check("UV-LU-IS", feature="a"))
    assert with_another == (Advice.ATTENTION, ("UV-LU-IS", "document_expired"))


def test_an_unidentified_model_asks_for_a_look() -> None:
    assert advice_for(model=None) == (Advice.ATTENTION, ("model_not_identified",))


@pytest.mark.parametrize("outcome", [Outcome.NOT_PERFORMED, Outcome.UNDETERMINED, Outcome.ABORTED])
@pytest.mark.parametrize("code", ["mrz_check_digits", "IR-AB-MR", "UV-BR-FU"])
def test_a_minimum_check_without_a_result_asks_for_a_look(code: str, outcome: Outcome) -> None:
    assert advice_for(check(code, outcome)) == (Advice.ATTENTION, (code,))


def test_a_minimum_check_that_is_missing_asks_for_a_look() -> None:
    assert advice_for(minimum=MINIMUM[:2]) == (Advice.ATTENTION, ("UV-BR-FU",))


@pytest.mark.parametrize("outcome", [Outcome.NOT_PERFORMED, Outcome.UNDETERMINED])
def test_other_checks_without_a_result_do_not_prevent_clear(outcome: Outcome) -> None:
    assert advice_for(check("UV-LU-IS", outcome, "a"))[0] is Advice.CLEAR


def test_silent_checks_never_move_the_advice() -> None:
    silent = check("UV-LU-IS", feature="a", significance=Significance.HIGH, silent=True)
    assert advice_for(silent) == (Advice.CLEAR, ())


def test_a_wanted_new_capture_asks_for_a_look_and_plain_quality_entries_do_not() -> None:
    glare = QualityResult("glare", Outcome.FAILED, recapture=True)
    resolution = QualityResult("resolution", Outcome.UNDETERMINED)
    assert advice_for(quality=(glare,)) == (Advice.ATTENTION, ("glare",))
    assert advice_for(quality=(resolution,))[0] is Advice.CLEAR


def test_reasons_come_most_significant_first_and_once() -> None:
    _, reasons = advice_for(
        check("document_expired"),
        check("VI-AB-IS", feature="low", significance=Significance.LOW),
        check("UV-LU-IS", feature="high", significance=Significance.HIGH),
        check("UV-LU-IS", feature="medium"),
        check("mrz_check_digits", significance=Significance.HIGH),
    )
    assert reasons == ("mrz_check_digits", "UV-LU-IS", "VI-AB-IS", "document_expired")
