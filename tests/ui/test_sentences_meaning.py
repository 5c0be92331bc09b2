import pytest

from inspector.rules.registry import RULES
from ui.sentences_meaning import by_hand, meaning

PROPERTIES = ["AB", "BR", "FR", "LU", "TL", "TR"]
SILENT_WITHOUT_ACTION = {"specimen_document"}


@pytest.mark.parametrize("routine_property", PROPERTIES)
def test_every_property_has_a_meaning_and_something_to_look_at(routine_property: str) -> None:
    assert meaning(f"UV-{routine_property}-IS")
    assert by_hand(f"UV-{routine_property}-IS")


@pytest.mark.parametrize("code", RULES)
def test_every_rule_has_a_meaning(code: str) -> None:
    assert meaning(code)
    assert by_hand(code) or code in SILENT_WITHOUT_ACTION


def test_what_is_unknown_says_nothing_wrong() -> None:
    assert meaning("rule_of_tomorrow") == ""
    assert by_hand("UV-LU-ZZ") == "Compare the area with the specimen."
