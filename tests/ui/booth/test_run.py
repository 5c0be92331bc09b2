from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from device_drivers.simulated_reader import Faults
from imaging.light import STANDARD_LIGHTS, Light
from inspector.inspection import Inspection
from inspector.officer import Officer, Role
from inspector.records.entry import Decision, LogFilter
from ui.booth.run import Run, Stage
from ui.desk import Desk
from ui.problem import Problem

pytestmark = pytest.mark.slow

PATIENCE_MS = 120_000
ENDED = (Stage.DONE, Stage.STOPPED)


def laid(desk: Desk, title: str, side: int = 0) -> None:
    titles = [document.title for document in desk.reader.tray.documents()]
    desk.reader.tray.lay(titles.index(title), side)


def test_a_passport_from_the_glass_to_the_record(desk: Desk, qtbot: QtBot) -> None:
    desk.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    laid(desk, "Passport 1")
    run = Run(desk)
    stages: list[Stage] = []
    grown: list[Inspection] = []
    run.changed.connect(lambda: stages.append(run.stage))
    run.changed.connect(lambda: grown.append(run.inspection) if run.inspection else None)
    run.capture()
    run.capture()  # a second press while it runs does nothing
    qtbot.waitUntil(lambda: run.stage in ENDED, timeout=PATIENCE_MS)
    assert run.stage.value == Stage.DONE.value
    assert list(dict.fromkeys(stages)) == [Stage.CAPTURING, Stage.ANALYSING, Stage.DONE]
    assert len({len(item.checks) for item in grown}) > 2
    assert run.inspection is not None
    assert run.inspection.evaluation
    run.decide(Decision.CLEAR, ("checked_by_hand",))
    with qtbot.waitSignal(desk.records_changed):
        pass
    entries = desk.ask_records(lambda records: records.log(LogFilter())).result()
    assert [(entry.decision, entry.reasons) for entry in entries] == [(Decision.CLEAR, ("checked_by_hand",))]
    assert run.stage.value == Stage.DECIDED.value


@pytest.mark.slow
def test_both_sides_of_a_card_become_one_inspection(desk: Desk, qtbot: QtBot) -> None:
    laid(desk, "Identity card 1")
    run = Run(desk)
    run.capture()
    qtbot.waitUntil(lambda: run.stage in ENDED, timeout=PATIENCE_MS)
    assert [run.wants_other_side] == [True]
    laid(desk, "Identity card 1", side=1)
    run.capture_other_side()
    qtbot.waitUntil(lambda: run.stage in ENDED, timeout=PATIENCE_MS)
    assert [run.wants_other_side] == [False]
    assert run.inspection is not None
    assert [page.name for page in run.inspection.pages] == ["front", "back"]


def test_a_document_taken_off_too_early_keeps_its_pictures(make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk(faults=Faults(removed_after=1))
    laid(desk, "Passport 1")
    run = Run(desk)
    problems: list[Problem] = []
    run.failed.connect(problems.append)
    run.capture()
    qtbot.waitUntil(lambda: run.stage in ENDED, timeout=PATIENCE_MS)
    assert "taken off" in problems[0].what
    assert list(run.arriving) == [Light.VI]
    assert run.inspection is not None
    assert any(check.outcome.value == "not_performed" and check.light is Light.UV for check in run.inspection.checks)


def test_nothing_on_the_glass_stops_with_a_message(desk: Desk, qtbot: QtBot) -> None:
    run = Run(desk)
    with qtbot.waitSignal(run.failed, timeout=PATIENCE_MS):
        run.capture()
    assert run.stage.value == Stage.STOPPED.value
    run.next_document()
    assert run.stage.value == Stage.EMPTY.value


def test_an_analysis_can_be_cancelled_and_the_captures_stay(desk: Desk, qtbot: QtBot) -> None:
    laid(desk, "Passport 1")
    run = Run(desk)
    run.capture()
    qtbot.waitUntil(lambda: run.stage is Stage.ANALYSING, timeout=PATIENCE_MS)
    run.cancel()
    assert run.stage.value == Stage.STOPPED.value
    assert set(run.arriving) == set(STANDARD_LIGHTS)


def test_what_is_left_or_repeated_is_recorded(desk: Desk, qtbot: QtBot, inspected: Callable[[str], Inspection]) -> None:
    desk.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    run = Run(desk)
    run.inspection, run.stage = inspected("genuine"), Stage.DONE
    with qtbot.waitSignal(desk.records_changed):
        run.next_document()
    run.inspection, run.stage = inspected("bright paper"), Stage.DONE
    with qtbot.waitSignal(desk.records_changed):
        run.capture()
    qtbot.waitUntil(lambda: run.stage is Stage.STOPPED, timeout=PATIENCE_MS)
    entries = desk.ask_records(lambda records: records.log(LogFilter(event="inspection"))).result()
    assert {entry.decision for entry in entries} == {Decision.LEFT, Decision.REPEAT}


def test_nothing_can_be_decided_without_a_result(desk: Desk) -> None:
    run = Run(desk)
    run.decide(Decision.CLEAR)
    assert run.stage.value == Stage.EMPTY.value
    assert desk.ask_records(lambda records: records.log(LogFilter())).result() == []
