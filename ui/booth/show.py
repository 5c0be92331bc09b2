"""Showing a run on the panels of the booth, whatever stage it is in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imaging.light import Light
from inspector.inspection import Inspection
from ui.booth.page_picture import crop_portrait, show_captures, show_page
from ui.booth.portrait import portrait_region
from ui.booth.progress_words import analysing, capturing
from ui.booth.run import Stage
from ui.booth.zone_marks import doubtful_characters, worth_saying, wrong_characters

if TYPE_CHECKING:
    from ui.booth.page import BoothPage

SPECIMEN_STATE = "UTO"


def show_run(page: "BoothPage") -> None:
    """Bring every panel up to date."""
    _show_picture(page)
    _show_verdict(page)
    _show_data(page)
    _show_actions(page)
    _show_tags(page)


def _show_picture(page: "BoothPage") -> None:
    run, view = page.run, page.panels.picture
    inspected = run.inspection.pages if run.inspection is not None else ()
    found = [item for item in inspected if item.live is not None]
    page.shown_side = min(page.shown_side, max(len(found) - 1, 0))
    page.panels.sides.show_sides([item.name for item in found], page.shown_side)
    if found and run.inspection is not None:
        show_page(view, found[page.shown_side], run.inspection.checks)
    else:
        show_captures(view, list(run.arriving.values()))
        view.set_placeholder(_placeholder(page))


def _placeholder(page: "BoothPage") -> str:
    if page.run.stage is Stage.CAPTURING:
        return ""
    if page.panels.tray is not None and not page.panels.tray.has_document:
        return QCoreApplication.translate(
            "Booth", "Choose a document of the tray (N lays the next one), then press Space."
        )
    return QCoreApplication.translate("Booth", "Lay the document face down on the glass, then press Space.")


def _show_verdict(page: "BoothPage") -> None:
    run, verdict = page.run, page.panels.verdict
    if run.stage is Stage.CAPTURING:
        waiting = capturing(page.desk.reader.lights, tuple(run.arriving))
        verdict.wait(waiting.words, waiting.sentence, waiting.step, waiting.steps)
    elif run.stage is Stage.ANALYSING:
        waiting = analysing(run.inspection)
        verdict.wait(waiting.words, waiting.sentence, waiting.step, waiting.steps)
    elif run.stage is Stage.DECIDED and run.inspection is not None and run.decision is not None:
        verdict.show_decision(run.inspection, run.decision)
    elif run.stage is Stage.DONE and run.inspection is not None:
        _show_result(page, run.inspection)
    elif run.stage is Stage.STOPPED:
        verdict.say(
            QCoreApplication.translate("Booth", "Stopped"),
            QCoreApplication.translate("Booth", "Nothing is decided. Press Space to capture again."),
        )
    else:
        verdict.say(
            QCoreApplication.translate("Booth", "Ready"),
            QCoreApplication.translate("Booth", "Lay the document on the reader and press Space."),
        )


def _show_result(page: "BoothPage", inspection: Inspection) -> None:
    page.panels.verdict.show_verdict(inspection)
    if page.run.wants_other_side:
        page.panels.verdict.guide(
            QCoreApplication.translate("Booth", "One side is done: turn the card over and press Space.")
        )


def _show_data(page: "BoothPage") -> None:
    panels, inspection = page.panels, page.run.inspection
    if inspection is None:
        panels.holder.clear()
        panels.model.clear()
        panels.mrz.show_nothing()
        panels.checks.show_checks(())
        return
    panels.holder.show_holder(inspection, page.desk.setup.today())
    _show_portrait(page, inspection)
    panels.model.show_model(inspection, page.specimen.title if page.specimen else "")
    panels.checks.show_checks(inspection.checks)
    if inspection.mrz is not None:
        marks = [*wrong_characters(inspection), *doubtful_characters(inspection)]
        panels.mrz.show_zone(inspection.mrz.lines, worth_saying(inspection), marks)
    else:
        panels.mrz.show_nothing(
            QCoreApplication.translate("Booth", "No machine readable zone was read.") if inspection.complete else ""
        )


def _show_portrait(page: "BoothPage", inspection: Inspection) -> None:
    for inspected in inspection.pages:
        live = inspected.live
        region = portrait_region(live, page.specimen) if live is not None and Light.VI in live.images else None
        if live is not None and region is not None:
            rows, columns = region.slices(live.ppi, live.images[Light.VI].shape)
            page.panels.holder.show_portrait(crop_portrait(live.images[Light.VI], rows, columns))
            return
    page.panels.holder.show_portrait(None)


def _show_actions(page: "BoothPage") -> None:
    run, actions = page.run, page.action_row
    done = run.stage is Stage.DONE
    actions.clear.setEnabled(done)
    actions.refer.setEnabled(done)
    actions.details.setEnabled(run.inspection is not None and bool(run.inspection.pages))
    actions.capture.setEnabled(not run.busy)
    actions.next.setEnabled(run.stage is not Stage.EMPTY)
    actions.name_capture(repeats=done or run.stage is Stage.STOPPED, other_side=run.wants_other_side)
    actions.name_clear(needs_reason=done and not page.advises_clear())
    if page.panels.tray is not None:
        page.panels.tray.set_busy(run.stage is Stage.CAPTURING)


def _show_tags(page: "BoothPage") -> None:
    tags: dict[str, str] = {}
    if page.run.pre_recorded and page.run.stage is not Stage.EMPTY:
        tags[QCoreApplication.translate("Booth", "Evaluation")] = QCoreApplication.translate(
            "Booth", "The pictures come from files or a simulator, not from an operation."
        )
    inspection = page.run.inspection
    fields = inspection.mrz.fields if inspection is not None and inspection.mrz is not None else {}
    if SPECIMEN_STATE in (fields.get("issuing_state"), fields.get("nationality")):
        tags[QCoreApplication.translate("Booth", "Specimen document")] = QCoreApplication.translate(
            "Booth", "Issued by Utopia (UTO): a specimen, not a travel document."
        )
    page.panels.verdict.tag(list(tags), list(tags.values()))
