"""The Inspect workspace: wires the run to the panels and the keys."""

from datetime import datetime, time

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from imaging.light import Light
from inspector.advice import MODEL_NOT_IDENTIFIED
from inspector.inspection import Advice, CheckResult
from inspector.officer import Workspace
from inspector.records.entry import Decision, LogFilter, Referral, ReferralStatus
from reference_specimens.specimen import Specimen
from ui.booth.actions import Actions
from ui.booth.keys import booth_keys
from ui.booth.layout import BoothPanels
from ui.booth.page_picture import check_to_open, marking_key
from ui.booth.run import Run, Stage
from ui.booth.show import show_run
from ui.booth.zone_marks import character_at, character_region, zone_page
from ui.desk import Desk
from ui.details.page import DetailsPage
from ui.jobs import when_done
from ui.shell.page import Page
from ui.viewer.marking import Marking

CONCLUSIONS_EVERY_MS = 10_000
REFRESH_MS = 40


class BoothPage(Page):
    """One officer, one document after the other."""

    workspace = Workspace.INSPECT

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.run = Run(desk, self)
        self.panels = BoothPanels(desk.reader.tray)
        self.details = DetailsPage(desk)
        self.action_row = Actions()
        self.specimen: Specimen | None = None
        self._asked_specimen = ""
        self.shown_side = 0
        self._opened_light = False
        self._seen: set[str] = set()
        self._since = datetime.now().astimezone()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panels)
        self._stack.addWidget(self.details)
        self.panels.add_actions(self.action_row)
        self.set_content(self._stack)
        self._refresh = self._timer(REFRESH_MS, self.refresh, single=True)
        self._conclusions = self._timer(CONCLUSIONS_EVERY_MS, self._ask_conclusions)
        self._connect()
        self.keys.actions = tuple(booth_keys(self))
        self.refresh()

    # What the shell asks

    def opened(self) -> None:
        """Look for conclusions and today's count."""
        self._conclusions.start()
        self._ask_conclusions()
        self._count_today()

    def left(self) -> None:
        """Stop asking."""
        self._conclusions.stop()

    # What the officer does

    def capture(self) -> None:
        """Capture, or repeat; for a card whose first side is done, the other side."""
        self.close_panels()
        self.errors.clear()
        if self.run.wants_other_side:
            self.run.capture_other_side()
        else:
            self.run.capture()

    def repeat(self) -> None:
        """Capture the same side again."""
        self.close_panels()
        self.errors.clear()
        self.run.capture()

    def next_document(self) -> None:
        """Leave this document for the next."""
        self.close_panels()
        self.errors.clear()
        self.run.next_document()

    def clear(self) -> None:
        """Clear on a clear advice; otherwise ask for a reason."""
        if not self.may_decide():
            return
        if self.advises_clear():
            self.run.decide(Decision.CLEAR)
        else:
            self.panels.side.open_clear()

    def refer(self) -> None:
        """Open the reasons for the second line."""
        if self.may_decide() and self.run.inspection is not None:
            self.panels.side.open_refer(self.run.inspection)

    def show_details(self, check: CheckResult | None = None) -> None:
        """Open the details, on a check where one is named; close them where they are open."""
        if self.run.inspection is None or not self.run.inspection.pages:
            return
        if self.in_details and check is None:
            self._stack.setCurrentWidget(self.panels)
            return
        self.details.show_inspection(self.run.inspection, check)
        self._stack.setCurrentWidget(self.details)
        self.details.setFocus()

    def show_side(self, index: int) -> None:
        """Show another side of the document."""
        self.shown_side = index
        self.refresh()

    def escape(self) -> None:
        """Cancel what runs, else close the panel or the details."""
        if self.run.busy:
            self.run.cancel()
        elif self.in_details:
            self._stack.setCurrentWidget(self.panels)
        else:
            self.close_panels()

    def close_panels(self) -> None:
        """Show the booth without a side panel or details."""
        self._stack.setCurrentWidget(self.panels)
        self.panels.side.close_all()

    # What is possible now

    def may_decide(self) -> bool:
        """Whether a result waits for the officer's decision."""
        return self.run.stage is Stage.DONE

    def advises_clear(self) -> bool:
        """Whether Enter alone clears: only where nothing is irregular, be it after basic checks only."""
        inspection = self.run.inspection
        return inspection is not None and (
            inspection.advice is Advice.CLEAR or inspection.reasons == (MODEL_NOT_IDENTIFIED,)
        )

    @property
    def in_details(self) -> bool:
        """Whether the details are in front."""
        return self._stack.currentWidget() is self.details

    @property
    def settled(self) -> bool:
        """Whether nothing is under way and the specimen of the model has arrived."""
        return not self.run.busy and (not self._asked_specimen or self.specimen is not None)

    # Showing

    def refresh(self) -> None:
        """Show the run as it is now."""
        if self.run.stage is Stage.CAPTURING:
            self._start_afresh()
        self._ask_specimen()
        show_run(self)
        self._open_irregular_light()

    def _start_afresh(self) -> None:
        """Show a new capture from the beginning: its first side in white light."""
        self._opened_light, self.shown_side = False, 0
        self.specimen, self._asked_specimen = None, ""
        if self.panels.picture.light is not None:
            self.panels.picture.show_light(Light.VI)

    def _open_irregular_light(self) -> None:
        inspection = self.run.inspection
        if self._opened_light or inspection is None or not inspection.complete:
            return
        self._opened_light = True
        telling = check_to_open(inspection.checks)
        if telling is None or telling.light not in self.panels.picture.captured:
            return
        names = [page.name for page in inspection.pages if page.live is not None]
        self.show_side(names.index(telling.page) if telling.page in names else 0)
        if self.panels.picture.light is not None and telling.light is not None:
            self.panels.picture.show_light(telling.light)

    def _ask_specimen(self) -> None:
        pages = self.run.inspection.pages if self.run.inspection else ()
        specimen_id = next((page.specimen_id for page in pages if page.specimen_id), "") or ""
        if specimen_id and specimen_id != self._asked_specimen:
            self._asked_specimen = specimen_id
            found = self.desk.ask_library(lambda library: library.specimen(specimen_id))
            when_done(found, self, self._show_specimen, self.fail)

    def _show_specimen(self, specimen: Specimen) -> None:
        self.specimen = specimen
        self.refresh()

    def _point_at_character(self, character: tuple[int, int] | None) -> None:
        page = zone_page(self.run.inspection) if self.run.inspection else None
        region = character_region(page, *character) if page is not None and character is not None else None
        self.panels.picture.point_at(Marking(region, chosen=True) if region is not None else None)

    def _point_at_page(self, point_mm: QPointF | None) -> None:
        page = zone_page(self.run.inspection) if self.run.inspection else None
        character = character_at(page, point_mm.x(), point_mm.y()) if page is not None and point_mm else None
        self.panels.mrz.text.highlight(character)

    def _open_marking(self, key: str) -> None:
        checks = self.run.inspection.checks if self.run.inspection else ()
        self.show_details(next((check for check in checks if marking_key(check) == key), None))

    # Records

    def _referred(self, reasons: tuple[str, ...], note: str) -> None:
        self.run.decide(Decision.REFER, reasons, note)

    def _cleared(self, reason: str) -> None:
        self.run.decide(Decision.CLEAR, (reason,))

    def _count_today(self) -> None:
        midnight = datetime.combine(self.desk.setup.today(), time.min).astimezone()
        entries = self.desk.ask_records(lambda records: len(records.log(LogFilter(since=midnight, event="inspection"))))
        when_done(entries, self, self.action_row.show_count, self.fail)

    def _ask_conclusions(self) -> None:
        concluded = self.desk.ask_records(lambda records: records.referrals(ReferralStatus.CONCLUDED))
        when_done(concluded, self, self._show_conclusions, self.fail)

    def _show_conclusions(self, referrals: list[Referral]) -> None:
        own = [
            referral
            for referral in referrals
            if referral.officer == self.desk.officer.name
            and referral.id not in self._seen
            and referral.conclusion is not None
            and referral.conclusion.at >= self._since
        ]
        self.panels.notice.show_conclusion(own[-1] if own else None)

    def _seen_conclusion(self, referral_id: str) -> None:
        self._seen.add(referral_id)
        self._ask_conclusions()

    def _timer(self, every_ms: int, call: object, *, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(call)
        return timer

    def _connect(self) -> None:
        panels, run = self.panels, self.run
        run.changed.connect(self._soon)
        run.failed.connect(self.show_problem)
        self.desk.reader.state_changed.connect(self._soon)
        self.desk.records_changed.connect(self._ask_conclusions)
        self.desk.records_changed.connect(self._count_today)
        panels.verdict.cancel_wanted.connect(run.cancel)
        panels.checks.check_chosen.connect(self.show_details)
        panels.picture.marking_clicked.connect(self._open_marking)
        panels.picture.hovered.connect(self._point_at_page)
        panels.mrz.text.character_hovered.connect(self._point_at_character)
        panels.sides.chosen.connect(self.show_side)
        panels.model.specimen_wanted.connect(lambda name: self.open_requested.emit(Workspace.SPECIMENS, name))
        panels.side.refer.sent.connect(self._referred)
        panels.side.clear.cleared.connect(self._cleared)
        panels.notice.seen.connect(self._seen_conclusion)
        self.details.closed.connect(self.close_panels)
        if panels.tray is not None:
            panels.tray.document_changed.connect(self.next_document)
        for act, call in (
            (self.action_row.clear, self.clear),
            (self.action_row.refer, self.refer),
            (self.action_row.capture, self.capture),
            (self.action_row.details, lambda: self.show_details()),
            (self.action_row.next, self.next_document),
            (self.action_row.repeat, self.repeat),
        ):
            act.clicked.connect(call)

    def _soon(self) -> None:
        """Show soon: results that arrive together are shown together."""
        if self.run.stage is Stage.ANALYSING:
            if not self._refresh.isActive():
                self._refresh.start()
        else:
            self._refresh.stop()
            self.refresh()
