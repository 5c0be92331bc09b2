from dataclasses import replace

import pytest

from inspector.inspection import Advice, CheckResult, Inspection, Outcome
from ui.sentences_advice import coverage_words, only_basic, reason_sentences, verdict_words

CHECKS = (
    CheckResult("UV-BR-FU", Outcome.FAILED, why="uv_paper_bright"),
    CheckResult("UV-BR-FU", Outcome.SUCCESSFUL),
    CheckResult("IR-AB-MR", Outcome.NOT_PERFORMED, why="light_missing"),
    CheckResult("specimen_document", Outcome.FAILED, silent=True),
)
INSPECTION = Inspection("x", checks=CHECKS, advice=Advice.REFER, reasons=("UV-BR-FU", "IR-AB-MR"), complete=True)


@pytest.mark.parametrize(
    ("advice", "words"),
    [
        (Advice.CLEAR, "No irregularity found"),
        (Advice.ATTENTION, "Look again"),
        (Advice.REFER, "Irregular"),
        (None, ""),
    ],
)
def test_the_words_of_the_verdict(advice: Advice | None, words: str) -> None:
    assert verdict_words(replace(INSPECTION, advice=advice)) == words


def test_silent_checks_are_not_counted() -> None:
    assert coverage_words(INSPECTION) == "2 of 3 checks done"


def test_reasons_name_the_worst_result_with_its_outcome() -> None:
    assert reason_sentences(INSPECTION) == [
        (Outcome.FAILED, "The paper shines under UV"),
        (Outcome.NOT_PERFORMED, "IR MRZ: this light was not captured"),
    ]


def test_an_unknown_model_alone_is_basic_checks_only() -> None:
    basic = replace(INSPECTION, advice=Advice.ATTENTION, reasons=("model_not_identified",))
    assert only_basic(basic)
    assert verdict_words(basic) == "Basic checks only"
    assert not only_basic(replace(basic, reasons=("model_not_identified", "IR-AB-MR")))
    assert "library" in reason_sentences(basic)[0][1]
