import pytest

from inspector.errors import NotPermitted, UnreadableInput
from inspector.learning.people import signature, two_persons
from inspector.officer import Officer, Role


def test_a_trainer_proposes_and_an_expert_confirms() -> None:
    people = two_persons("Ana Trajkova, trainer", "  Boris   Novak , expert")
    assert people.proposer == Officer("Ana Trajkova", Role.TRAINER)
    assert signature(people.confirmer) == "Boris Novak, expert"


def test_one_person_alone_may_not() -> None:
    with pytest.raises(NotPermitted, match="same person"):
        two_persons("Ana Trajkova, expert", "ana trajkova, expert")


@pytest.mark.parametrize(
    ("proposed", "confirmed"),
    [("A, first_line", "B, expert"), ("A, trainer", "B, trainer"), ("A, auditor", "B, expert")],
)
def test_roles_that_may_not(proposed: str, confirmed: str) -> None:
    with pytest.raises(NotPermitted, match="does not grant"):
        two_persons(proposed, confirmed)


@pytest.mark.parametrize("text", ["", "Ana", "Ana, boss", ", trainer"])
def test_a_text_without_name_and_role_is_said(text: str) -> None:
    with pytest.raises(UnreadableInput, match="not a name and a role"):
        two_persons(text, "Boris Novak, expert")
