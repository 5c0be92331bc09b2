from pathlib import Path

import pytest

from inspector.batch import BatchOptions
from inspector.evaluation.report import page
from inspector.evaluation.run import Evaluation
from inspector.inspection import Mode
from tests.demonstration import TODAY, Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow


def test_the_page_of_a_small_set(demonstration: Demonstration, tmp_path: Path) -> None:
    folder = write_set(demonstration, tmp_path, ["genuine", "no infrared"])
    # The truth is turned round, so that a document is wronged and there is a worst case to show.
    truth = folder / "truth.json"
    wrong = truth.read_text(encoding="utf-8").replace('"genuine": false', '"genuine": true')
    truth.write_text(wrong.replace('"strength": 0.9', '"strength": null'), encoding="utf-8")
    evaluation = Evaluation(folder, BatchOptions(demonstration.library, Mode.SECURITY, TODAY, 1))
    told: list[tuple[int, int, int]] = []
    html = page(evaluation, evaluation.run(), 3, lambda done, total, new: told.append((done, total, new)))
    assert "no infrared: ir_mrz_not_visible" in html
    assert html.count("data:image/jpeg;base64,") >= 2
    assert "2: 2 genuine, 0 forged" in html
    assert told == [(1, 1, 1)]
