"""Captures a document for the bench: the reader's pictures, and the page cut out of them beside the GUI."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, Signal

from imaging.light import Light
from imaging.page import PageFormat
from inspector.inspection import InspectedPage, Inspection, QuestionedDocument, QuestionedPage
from inspector.jobs import AnalysisProcess
from reference_specimens.draft import SpecimenDraft
from ui.desk import Desk
from ui.jobs import when_done
from ui.problem import Problem
from ui.reader import FrameLike

DOCUMENT_ID = "bench"


@dataclass(frozen=True, eq=False)
class CutPage:
    """A captured page cut to its edge, upright where its MRZ told, and what its MRZ and size propose."""

    images: Mapping[Light, NDArray[np.uint8]]
    ppi: float
    proposal: SpecimenDraft


class BenchCapture(QObject):
    """One capture at a time; the page is found in a process without a library, so nothing is laid on a specimen."""

    frame_arrived = Signal(object)
    cut = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._analysis: AnalysisProcess | None = None
        self.is_running = False

    def prepare(self) -> None:
        """Start the process early, so that the first page is cut without waiting for it."""
        if self._analysis is None:
            self._analysis = AnalysisProcess(None)

    def capture(self) -> None:
        """Capture the document on the reader under white, UV and infrared."""
        self.prepare()
        self.is_running = True
        self._desk.reader.capture(self, self._tell_frame, self._cut, self._fail)

    def cancel(self) -> None:
        """Stop after the current light, or stop looking for the page."""
        self.is_running = False
        self._desk.reader.cancel()
        if self._analysis is not None:
            self._analysis.cancel()

    def close(self) -> None:
        """End the process; the next capture starts it again."""
        if self._analysis is not None:
            self._analysis.close()
            self._analysis = None
        self.is_running = False

    def _tell_frame(self, frame: FrameLike) -> None:
        self.frame_arrived.emit(frame.capture.light)

    def _cut(self, frames: Sequence[FrameLike]) -> None:
        if self._analysis is None or not self.is_running:
            return
        page = QuestionedPage({frame.capture.light: frame.capture for frame in frames})
        found = self._analysis.inspect(QuestionedDocument(DOCUMENT_ID, (page,)), today=self._desk.setup.today())
        when_done(found, self, self._finish, self._fail_cutting)

    def _finish(self, inspection: Inspection) -> None:
        self.is_running = False
        cut = cut_page(inspection)
        if cut is None:
            self.failed.emit(_no_page())
        else:
            self.cut.emit(cut)

    def _fail(self, problem: Problem, frames: Sequence[FrameLike]) -> None:
        if self.is_running:  # a capture that the person stopped is no failure
            self.is_running = False
            self.failed.emit(problem)

    def _fail_cutting(self, error: BaseException) -> None:
        self.is_running = False
        self.failed.emit(_no_page(str(error)))


def cut_page(inspection: Inspection) -> CutPage | None:
    """Return the first page that was found, with what its MRZ and size propose; None where there is none."""
    found = next((page for page in inspection.pages if page.live is not None), None)
    if found is None or found.live is None:
        return None
    return CutPage(found.live.images, found.live.ppi, _proposal(inspection, found))


def _proposal(inspection: Inspection, found: InspectedPage) -> SpecimenDraft:
    mrz = inspection.mrz
    fields = mrz.fields if mrz is not None else {}
    page_format = found.live.page.format if found.live else None
    size_mm = found.live.page.size_mm if found.live else (125.0, 88.0)
    return SpecimenDraft(
        country=fields.get("issuing_state", ""),
        type=fields.get("document_code", ""),
        page=_side(page_format, has_mrz=mrz is not None),
        mrz_format=mrz.format if mrz is not None and mrz.format != "unknown" else None,
        size_mm=(round(size_mm[0], 2), round(size_mm[1], 2)),
    )


def _side(page_format: PageFormat | None, *, has_mrz: bool) -> str:
    """Return the usual side: a card of ID-1 size has its MRZ on the back (Doc 9303-5)."""
    if page_format is not PageFormat.ID_1:
        return "data page"
    return "back" if has_mrz else "front"


def _no_page(detail: str = "") -> Problem:
    translate = QCoreApplication.translate
    return Problem(
        translate("BenchCapture", "No page was found in the pictures"),
        translate("BenchCapture", "Its edges do not stand out from the surround, or nothing lies on the glass."),
        translate("BenchCapture", "Lay the document flat with all four edges on the glass and capture again."),
        detail,
    )
