import pytest

from inspector.advice_policy import advice_policy
from inspector.evaluation.other_mode import in_mode
from inspector.inspection import Mode

CONVENIENCE = advice_policy(Mode.CONVENIENCE)


def result(evidence: float, moved: list[str], advice: str) -> dict[str, object]:
    return {
        "mode": "security",
        "advice": advice,
        "moved": moved,
        "evidence": {"combined": evidence, "limit": 4.0},
    }


@pytest.mark.parametrize(
    ("evidence", "moved", "before", "after"),
    [
        (0.0, [], "clear", "clear"),
        (0.0, ["glare"], "attention", "attention"),
        (4.5, ["UV-LU-IS"], "refer", "attention"),
        (7.0, ["mrz_check_digits"], "refer", "refer"),
    ],
)
def test_the_limit_of_the_mode_decides_over_the_same_evidence(
    evidence: float, moved: list[str], before: str, after: str
) -> None:
    other = in_mode(result(evidence, moved, before), CONVENIENCE)
    assert (other["advice"], other["mode"]) == (after, "convenience")
    assert other["evidence"]["limit"] == CONVENIENCE.evidence_limit


def test_its_own_mode_and_what_was_not_judged_stay() -> None:
    own = result(7.0, ["mrz_check_digits"], "refer")
    assert in_mode(own, advice_policy(Mode.SECURITY)) is own
    broken = {"id": "1", "error": {}}
    assert in_mode(broken, CONVENIENCE) is broken
