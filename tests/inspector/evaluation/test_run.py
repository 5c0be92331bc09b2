import json
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.batch import BatchOptions
from inspector.errors import UnreadableInput
from inspector.evaluation.run import Evaluation
from inspector.inspection import Advice, Mode
from tests.demonstration import TODAY, Demonstration
from tests.inspector.evaluation.demonstrated import write_set

pytestmark = pytest.mark.slow


def test_a_stopped_evaluation_goes_on_where_it_ended(demonstration: Demonstration, tmp_path: Path) -> None:
    folder = write_set(demonstration, tmp_path, ["genuine", "no infrared"])
    kept = tmp_path / "results.jsonl"
    options = BatchOptions(demonstration.library, Mode.SECURITY, TODAY, 1)
    evaluation = Evaluation(folder, options, kept)

    def interrupt(done: int, total: int, new: int) -> None:
        if new == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        evaluation.run(interrupt)
    assert len(kept.read_text(encoding="utf-8").splitlines()) == 2

    told: list[tuple[int, int, int]] = []
    judged = evaluation.run(lambda done, total, new: told.append((done, total, new)))
    assert told == [(1, 2, 0), (2, 2, 1)]
    assert [item.advice for item in judged] == [Advice.CLEAR, Advice.REFER]

    again = replace(evaluation, options=replace(options, mode=Mode.CONVENIENCE)).run(lambda *_: None)
    assert {item.result["mode"] for item in again} == {"convenience"}

    rows = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    (folder / "truth.json").write_text(json.dumps(rows[:1]), encoding="utf-8")
    with pytest.raises(UnreadableInput, match="set differs"):
        evaluation.run()


def test_processes_give_the_same_and_a_closed_run_keeps_what_is_there(
    demonstration: Demonstration, tmp_path: Path
) -> None:
    folder = write_set(demonstration, tmp_path, ["genuine", "check digit"])
    options = BatchOptions(demonstration.library, Mode.SECURITY, TODAY, 2)
    judged = Evaluation(folder, options).run()
    assert [item.label.document.id for item in judged] == ["genuine", "check digit"]
    assert [item.advice for item in judged] == [Advice.CLEAR, Advice.REFER]
