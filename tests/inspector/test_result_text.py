from inspector.result_json import as_json
from inspector.result_text import as_text
from tests.inspector.test_result_json import FULL


def test_advice_reasons_model_and_checks_are_said() -> None:
    text = as_text(as_json(FULL))
    for part in ("refer", "2 of 3 checks done", "document_expired", "UTO-P-1-2020", "FAILED", "uv-emblem"):
        assert part in text


def test_an_item_that_could_not_be_judged_says_why() -> None:
    text = as_text({"id": "7", "error": {"what": "a.png", "cause": "not a picture", "remedy": "Name a picture"}})
    assert text == "7: not judged: a.png: not a picture. Name a picture"
