import pytest

from inspector.advice_policy import advice_policy
from inspector.inspection import Mode
from reference_specimens.specimen import Significance


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_has_a_versioned_policy_with_a_weight_for_each_significance(mode: Mode) -> None:
    policy = advice_policy(mode)
    assert policy.version
    assert set(policy.weights) == set(Significance)
    assert (
        policy.weights[Significance.HIGH] > policy.weights[Significance.MEDIUM] > policy.weights[Significance.LOW] > 0
    )


def test_security_refers_sooner_than_convenience() -> None:
    assert advice_policy(Mode.SECURITY).evidence_limit < advice_policy(Mode.CONVENIENCE).evidence_limit
