import json
from pathlib import Path

import numpy as np
import pytest

from imaging.capture import Capture
from imaging.light import Light
from inspector.errors import NotPermitted, UnreadableInput
from inspector.inspection import Inspection, QuestionedDocument, QuestionedPage
from inspector.learning.sources import case_samples, forgeries, samples
from inspector.officer import Officer, Role
from inspector.records.entry import FraudType
from inspector.records.store import Records

EXPERT = Officer("Boris Novak", Role.EXPERT)


def row(name: str, *, genuine: bool, model: str | None = "UTO-AO-01001") -> dict[str, object]:
    return {
        "id": name,
        "files": {"VI": f"{name}.png"},
        "class": "genuine" if genuine else "uv_bright_paper",
        "genuine": genuine,
        "expected": "accept" if genuine else "refer",
        "model": model,
    }


def test_a_set_gives_its_genuine_documents_of_known_models_to_learn_and_the_others_as_forgeries(tmp_path: Path) -> None:
    folder = tmp_path / "trained"
    folder.mkdir()
    rows = [row("a", genuine=True), row("b", genuine=False), row("c", genuine=True, model=None)]
    (folder / "truth.json").write_text(json.dumps(rows), encoding="utf-8")
    (sample,) = samples(folder)
    assert (sample.document.id, sample.model, sample.source) == ("a", "UTO-AO-01001", "trainer: trained/a")
    assert [item.document.id for item in forgeries(folder)] == ["b"]


def test_a_batch_file_gives_all_of_its_documents(tmp_path: Path) -> None:
    path = tmp_path / "BATCH.json"
    path.write_text(json.dumps([{"id": "x", "captures": {"VI": "x.png"}, "ppi": 400}]), encoding="utf-8")
    (sample,) = samples(path)
    assert (sample.document.id, sample.model) == ("x", None)


def test_a_broken_item_of_a_batch_stops_learning(tmp_path: Path) -> None:
    path = tmp_path / "BATCH.json"
    path.write_text(json.dumps([{"id": "x"}]), encoding="utf-8")
    with pytest.raises(UnreadableInput, match="Batch item x"):
        samples(path)


@pytest.fixture
def case(tmp_path: Path) -> str:
    page = QuestionedPage({Light.VI: Capture(Light.VI, np.zeros((8, 8, 3), np.uint8), 400.0, "test")}, "data page")
    document = QuestionedDocument("1", (page,))
    referral = Records(tmp_path).refer(Inspection("1"), document, officer=EXPERT, reasons=("UV-LU-IS",))
    return referral.id


def test_a_case_that_an_expert_concluded_not_to_be_fraud(tmp_path: Path, case: str) -> None:
    Records(tmp_path).conclude(case, EXPERT, FraudType.NOT_FRAUD_PRODUCTION_DEVIATION, ())
    (sample,) = case_samples(tmp_path, [case])
    assert sample.source == f"case: {case}, not_fraud.production_deviation by Boris Novak"
    (page,) = sample.document.pages
    assert page.captures[Light.VI].is_file()


def test_an_open_case_or_one_concluded_as_fraud_is_not_learnt_from(tmp_path: Path, case: str) -> None:
    with pytest.raises(NotPermitted, match="no expert concluded"):
        case_samples(tmp_path, [case])
    Records(tmp_path).conclude(case, EXPERT, FraudType.COUNTERFEIT_WHOLE, ())
    with pytest.raises(NotPermitted, match="no expert concluded"):
        case_samples(tmp_path, [case])
