"""Whole documents of the demonstration (generated) from picture files to advice."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from imaging.light import Light
from inspector.errors import UnreadableInput
from inspector.inspection import Advice, Inspection, Mode, Outcome, QuestionedDocument, QuestionedPage
from inspector.pipeline import Inspector
from inspector.pre_recorded import read_document
from tests.demonstration import TODAY, Demonstration, demonstration

pytestmark = pytest.mark.slow


@cache
def inspected(name: str, lights: tuple[Light, ...] = (Light.VI, Light.UV, Light.IR)) -> Inspection:
    made = demonstration()
    return inspector(made).inspect(read_document(made.document(name, lights)), mode=Mode.SECURITY, today=TODAY)


@cache
def inspector(made: Demonstration) -> Inspector:
    return Inspector.for_library(made.library)


def outcomes(inspection: Inspection, code: str) -> set[Outcome]:
    return {check.outcome for check in inspection.checks if check.code == code}


@pytest.mark.parametrize("name", ["genuine", "upside down", "card"])
def test_genuine_documents_are_clear_and_identified(name: str) -> None:
    inspection = inspected(name)
    assert inspection.advice is Advice.CLEAR, inspection.reasons
    assert inspection.model is not None
    assert inspection.mrz is not None
    assert inspection.mrz.valid
    assert inspection.complete


def test_every_page_of_the_card_lies_on_its_own_specimen_side() -> None:
    assert [(page.name, (page.specimen_id or "").split("/")[-1]) for page in inspected("card").pages] == [
        ("front", "front"),
        ("back", "back"),
    ]


def test_an_expired_document_asks_for_a_look_and_says_so() -> None:
    inspection = inspected("expired")
    assert (inspection.advice, inspection.reasons) == (Advice.ATTENTION, ("document_expired",))


def test_bright_paper_is_referred_for_its_paper() -> None:
    inspection = inspected("bright paper")
    assert inspection.advice is Advice.REFER
    assert outcomes(inspection, "UV-BR-FU") == {Outcome.FAILED}


def test_a_zone_invisible_in_infrared_is_referred_for_it() -> None:
    inspection = inspected("no infrared")
    assert inspection.advice is Advice.REFER
    assert outcomes(inspection, "IR-AB-MR") == {Outcome.FAILED}


def test_a_wrong_check_digit_is_referred_with_found_and_expected() -> None:
    inspection = inspected("check digit")
    assert inspection.advice is Advice.REFER
    assert inspection.reasons[0] == "mrz_check_digits"
    assert inspection.mrz is not None
    wrong = [finding for finding in inspection.mrz.findings if finding.kind == "check_digit"]
    assert wrong
    assert all(finding.found != finding.expected for finding in wrong)


def test_a_model_without_a_specimen_gets_the_basic_checks_only() -> None:
    inspection = inspected("stranger")
    assert inspection.model is None
    assert inspection.advice is Advice.ATTENTION
    assert inspection.reasons == ("model_not_identified",)
    optical = {check.code for check in inspection.checks if check.light is not None}
    assert optical == {"IR-AB-MR", "UV-BR-FU"}


def test_a_missing_uv_capture_is_not_performed_and_asks_for_a_look() -> None:
    inspection = inspected("genuine", (Light.VI, Light.IR))
    uv = {check.outcome for check in inspection.checks if check.light is Light.UV}
    assert uv == {Outcome.NOT_PERFORMED}
    assert (inspection.advice, inspection.reasons) == (Advice.ATTENTION, ("UV-BR-FU",))


def test_progress_grows_from_page_to_advice() -> None:
    made = demonstration()
    seen: list[Inspection] = []
    inspector(made).inspect(read_document(made.document("genuine")), today=TODAY, on_progress=seen.append)
    assert [item.complete for item in seen].index(True) == len(seen) - 1
    assert len([item for item in seen if item.checks]) > 5
    assert seen[0].pages
    assert seen[0].mrz is None
    counts = [len(item.checks) for item in seen]
    assert counts == sorted(counts)


def test_the_same_document_gives_the_same_numbers_again() -> None:
    made = demonstration()
    again = inspector(made).inspect(read_document(made.document("genuine")), today=TODAY)
    assert [(check.code, check.measured) for check in again.checks] == [
        (check.code, check.measured) for check in inspected("genuine").checks
    ]


def test_a_picture_without_a_document_is_said_not_judged() -> None:
    made = demonstration()
    document = read_document(made.document("genuine"))
    page = document.pages[0]
    blank = page.captures[Light.VI].pixels * 0 + 7
    captures = {Light.VI: type(page.captures[Light.VI])(Light.VI, blank, 300.0)}
    with pytest.raises(UnreadableInput, match="no page was found"):
        inspector(made).inspect(QuestionedDocument("blank", (QuestionedPage(captures),)), today=TODAY)


def with_strange_print(page: QuestionedPage) -> QuestionedPage:
    """The page with what is printed in its middle in another order, so that it lies on no specimen."""
    captures = {}
    for light, capture in page.captures.items():
        pixels = capture.pixels.copy()
        height, width = pixels.shape[:2]
        rows, columns = slice(height // 4, 3 * height // 4), slice(width // 4, 3 * width // 4)
        pixels[rows, columns] = np.rot90(pixels[rows, columns], 2)
        pixels[rows] = pixels[rows][:, ::-1]
        captures[light] = replace(capture, pixels=pixels)
    return replace(page, captures=captures)


def test_a_side_of_a_known_card_that_lies_on_no_specimen_is_wanted_again() -> None:
    made = demonstration()
    card = read_document(made.document("card"))
    strange = replace(card, pages=(card.pages[0], with_strange_print(card.pages[1])))
    inspection = inspector(made).inspect(strange, today=TODAY)
    assert inspection.model is not None
    assert [page.specimen_id is not None for page in inspection.pages] == [True, False]
    assert inspection.advice is not Advice.CLEAR
    assert "not_laid" in inspection.reasons
