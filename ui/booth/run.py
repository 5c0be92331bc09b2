"""One document under inspection: captures, the growing result, the decision. No widgets."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from imaging.capture import Capture
from imaging.light import Light
from imaging.page import PageFormat
from inspector.inspection import Inspection, QuestionedDocument, QuestionedPage
from inspector.records.entry import Decision
from ui.booth.decision import DecisionWriter
from ui.desk import Desk
from ui.jobs import poster, when_done
from ui.problem import Problem
from ui.reader import FrameLike
from ui.sentences_errors import describe


class Stage(StrEnum):
    """How far the document is."""

    EMPTY = "empty"
    CAPTURING = "capturing"
    ANALYSING = "analysing"
    DONE = "done"
    STOPPED = "stopped"  # cancelled, or the reader or the analysis failed
    DECIDED = "decided"


class Run(QObject):
    """The document on the glass; `changed` after every step, `failed` with what went wrong. No capture is lost."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writer = DecisionWriter(desk)
        self._token = 0
        self._cancelling = False
        self.stage = Stage.EMPTY
        self.pages: tuple[QuestionedPage, ...] = ()
        self.arriving: Mapping[Light, Capture] = {}
        self.inspection: Inspection | None = None
        self.decision: Decision | None = None
        self.pre_recorded = False
        self._document: QuestionedDocument | None = None

    @property
    def busy(self) -> bool:
        """Whether a capture or an analysis is under way."""
        return self.stage in (Stage.CAPTURING, Stage.ANALYSING)

    @property
    def document(self) -> QuestionedDocument | None:
        """The captures that were inspected."""
        return self._document

    @property
    def wants_other_side(self) -> bool:
        """Whether one side of a card is done and the other was not captured yet."""
        if self.stage is not Stage.DONE or len(self.pages) != 1 or self.inspection is None:
            return False
        page = self.inspection.pages[0] if self.inspection.pages else None
        return page is not None and page.live is not None and page.live.page.format is PageFormat.ID_1

    def capture(self) -> None:
        """Capture: a new document, or the same side again where its result is not decided yet."""
        if self.busy:
            return
        if self.stage is Stage.DECIDED:
            self._forget()
        elif self.stage is Stage.DONE:
            self._record(Decision.REPEAT)
        self._start(self.pages[:-1])

    def capture_other_side(self) -> None:
        """Capture the other side of the card and inspect both together."""
        if not self.busy and self.pages:
            self._start(self.pages)

    def next_document(self) -> None:
        """Leave this document for the next; one without a decision is recorded as left."""
        if self.busy:
            self.cancel()
        if self.stage is Stage.DONE and self.inspection is not None:
            self._record(Decision.LEFT)
        self._forget()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is under way; captures that are finished stay on the screen."""
        if self.stage is Stage.CAPTURING:
            self._cancelling = True
            self._desk.reader.cancel()
        elif self.stage is Stage.ANALYSING:
            self._token += 1
            self._desk.analysis.cancel()
            self._enter(Stage.STOPPED)

    def decide(self, decision: Decision, reasons: Sequence[str] = (), note: str = "") -> None:
        """Record the officer's decision; the desk's `records_changed` tells when it is written."""
        if self.stage is not Stage.DONE or self.inspection is None:
            return
        self.decision = decision
        self._record(decision, reasons, note)
        self._enter(Stage.DECIDED)

    # Steps

    def _start(self, pages: tuple[QuestionedPage, ...]) -> None:
        self._token += 1
        self.pages, self.arriving = pages, {}
        self.inspection, self.decision = None, None
        self._cancelling = False
        self._enter(Stage.CAPTURING)
        self._desk.reader.capture(self, self._frame, self._captured, self._not_captured)

    def _frame(self, frame: FrameLike) -> None:
        if self.stage is Stage.CAPTURING:
            self.arriving = {**self.arriving, frame.capture.light: frame.capture}
            if self._cancelling:  # it was asked before the reader had begun
                self._desk.reader.cancel()
            self.changed.emit()

    def _captured(self, frames: Sequence[FrameLike]) -> None:
        if self.stage is not Stage.CAPTURING:
            return
        self.arriving = {frame.capture.light: frame.capture for frame in frames}
        from_files = any(frame.metadata.pre_recorded for frame in frames)
        self.pre_recorded = from_files or self._desk.reader.tray is not None
        side = str(frames[0].metadata.side) if frames else ""
        if self._cancelling:
            self._enter(Stage.STOPPED)
            return
        self.pages = (*self.pages, QuestionedPage(self.arriving, side or None))
        self._analyse()

    def _not_captured(self, problem: Problem, frames: Sequence[FrameLike]) -> None:
        if not self._cancelling:
            self.failed.emit(problem)
        if any(frame.capture.light is Light.VI for frame in frames):
            self._captured(frames)
        else:
            self._enter(Stage.STOPPED)

    def _analyse(self) -> None:
        document = QuestionedDocument(uuid4().hex, self.pages, pre_recorded=self.pre_recorded)
        self._document = document
        self._enter(Stage.ANALYSING)
        token, post = self._token, poster(self)
        future = self._desk.analysis.inspect(
            document,
            today=self._desk.setup.today(),
            evaluation=self.pre_recorded,
            on_progress=lambda grown: post(partial(self._grown, token, grown)),
        )
        when_done(future, self, partial(self._inspected, token), partial(self._not_inspected, token))

    def _grown(self, token: int, inspection: Inspection) -> None:
        if token == self._token and self.stage is Stage.ANALYSING:
            self.inspection = inspection
            self.changed.emit()

    def _inspected(self, token: int, inspection: Inspection) -> None:
        if token == self._token:
            self.inspection = inspection
            self._enter(Stage.DONE)

    def _not_inspected(self, token: int, error: BaseException) -> None:
        if token == self._token:
            self.failed.emit(describe(error))
            self._enter(Stage.STOPPED)

    def _record(self, decision: Decision, reasons: Sequence[str] = (), note: str = "") -> None:
        if self.inspection is None:
            return
        written = self._writer.write(self.inspection, self._document, decision, reasons, note)
        when_done(
            written, self, lambda _: self._desk.records_changed.emit(), lambda error: self.failed.emit(describe(error))
        )

    def _forget(self) -> None:
        self._token += 1
        self.pages, self.arriving, self.inspection, self.decision = (), {}, None, None
        self._document = None
        self.stage = Stage.EMPTY

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()
