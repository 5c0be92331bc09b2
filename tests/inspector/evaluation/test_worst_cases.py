from inspector.evaluation.worst_cases import missed, wronged
from tests.inspector.evaluation.labelled import judged


def test_genuine_documents_with_the_most_evidence_come_first() -> None:
    items = [
        judged("look", "attention", [], evidence=1.2),
        judged("red", "refer", [], evidence=9.0),
        judged("fine", "clear", []),
        judged("again", "attention", [], recapture=True),
        judged("stranger", "refer", [], model=None),
    ]
    assert [item.label.document.id for item in wronged(items, 9)] == ["red", "look"]
    assert len(wronged(items, 1)) == 1


def test_missed_forgeries_take_turns_by_class_strongest_first() -> None:
    def one(name: str, kind: str, strength: float, advice: str = "clear") -> object:
        return judged(name, advice, [], genuine=False, kind=kind, strength=strength)

    items = [
        one("a1", "a", 0.3),
        one("a2", "a", 0.9),
        one("a3", "a", 0.5),
        one("b", "b", 0.7),
        one("c", "c", 1, "refer"),
    ]
    assert [item.label.document.id for item in missed(items, 9)] == ["a2", "b", "a3", "a1"]  # type: ignore[arg-type]
