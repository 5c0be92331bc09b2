from inspector.evaluation.figures import figures
from inspector.evaluation.summary import statements
from tests.inspector.evaluation.labelled import GOOD, SET, judged


def test_targets_are_met_or_missed_and_few_documents_prove_nothing() -> None:
    found = {item.name: item for item in statements(figures(SET))}
    assert found["genuine documents referred"].standing == "missed"
    assert found["strong forgeries noticed"].target == "target at least 95%: met, too few documents to prove it"
    assert found["weak forgeries noticed"].standing == "missed"
    assert found["false reds per 300 travellers"].value == "100.0"


def test_many_documents_prove_a_target() -> None:
    many = [judged(str(number), "clear", [GOOD]) for number in range(800)]
    found = {item.name: item for item in statements(figures(many))}
    assert found["genuine documents referred"].target == "target at most 0.5%: met"


def test_nothing_is_said_about_what_the_set_does_not_hold() -> None:
    assert [item.name for item in statements(figures([SET[4]]))] == ["weak forgeries noticed", "models identified"]
