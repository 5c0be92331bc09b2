import pytest

from inspector.analysis_process import AnalysisProcess
from inspector.errors import Unavailable, UnreadableInput
from inspector.inspection import Advice, Inspection, QuestionedDocument
from inspector.pre_recorded import read_document
from tests.demonstration import TODAY, Demonstration

pytestmark = pytest.mark.slow


def genuine(demonstration: Demonstration) -> QuestionedDocument:
    return read_document(demonstration.document("genuine"))


def test_results_arrive_as_they_grow_and_pixels_come_once(demonstration: Demonstration) -> None:
    process = AnalysisProcess(demonstration.library)
    seen: list[Inspection] = []
    try:
        result = process.inspect(genuine(demonstration), today=TODAY, on_progress=seen.append).result()
    finally:
        process.close()
    assert result.advice is Advice.CLEAR
    assert len(seen) > 5
    assert result.pages[0].live is seen[-1].pages[0].live


def test_a_cancelled_inspection_gives_way_to_the_next(demonstration: Demonstration) -> None:
    process = AnalysisProcess(demonstration.library)
    try:
        first = process.inspect(genuine(demonstration), today=TODAY, on_progress=lambda _: process.cancel())
        second = process.inspect(genuine(demonstration), today=TODAY)
        assert second.result().advice is Advice.CLEAR
        assert first.cancelled()
    finally:
        process.close()


def test_a_killed_process_is_said_and_started_again(demonstration: Demonstration) -> None:
    process = AnalysisProcess(demonstration.library)

    def kill(_: Inspection) -> None:
        assert process._worker is not None
        process._worker.kill()

    try:
        first = process.inspect(genuine(demonstration), today=TODAY, on_progress=kill)
        with pytest.raises(Unavailable, match="started again"):
            first.result()
        assert process.inspect(genuine(demonstration), today=TODAY).result().complete
    finally:
        process.close()


def test_a_known_error_reaches_the_caller(demonstration: Demonstration) -> None:
    process = AnalysisProcess(None)
    try:
        with pytest.raises(UnreadableInput):
            process.inspect(QuestionedDocument("empty", ()), today=TODAY).result()
    finally:
        process.close()
        process.close()
