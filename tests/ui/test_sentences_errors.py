import logging

import pytest

from device_drivers.errors import DocumentRemoved, ReaderBusy, ReaderError, ReaderFault, ReaderUnavailable
from inspector.errors import Unavailable, UnreadableInput
from ui.sentences_errors import describe


@pytest.mark.parametrize("kind", [ReaderUnavailable, ReaderBusy, DocumentRemoved, ReaderFault])
def test_errors_of_the_reader_are_translated_and_keep_their_words(kind: type[ReaderError]) -> None:
    problem = describe(kind("simulated", "the cable is loose", "Check the cable"))
    assert problem.what != "simulated"
    assert problem.remedy
    assert problem.detail == "simulated: the cable is loose"


def test_other_known_errors_speak_for_themselves() -> None:
    problem = describe(UnreadableInput("Document 7", "no page was found", "Lay it flat"))
    assert (problem.what, problem.cause, problem.remedy) == ("Document 7", "no page was found", "Lay it flat")
    stopped = describe(Unavailable("The inspection stopped", "the process ended", "Repeat"))
    assert "started again" in stopped.cause


def test_a_fault_of_the_program_says_so_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        problem = describe(RuntimeError("broken part"))
    assert "fault of the program" in problem.cause
    assert "broken part" in problem.detail
    assert "unexpected error" in caplog.text
