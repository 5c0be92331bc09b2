from inspector.rules.registry import RULES, perform_all
from tests.inspector.rules.zones import context


def test_every_rule_gives_one_result_under_its_own_name() -> None:
    assert [result.code for result in perform_all(context())] == list(RULES)
