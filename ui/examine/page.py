"""The second-line workspace: the queue at the left, the case beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inspector.officer import Permission, Workspace, may
from inspector.records.entry import Referral
from ui import terms
from ui.desk import Desk
from ui.examine.case_contents import CaseContents, read_case
from ui.examine.case_view import CONCLUSION, NOTES, RESULTS, CaseView
from ui.examine.comparison_mode import ComparisonMode, mode_name
from ui.examine.draft_conclusion import DraftConclusion
from ui.examine.queue_view import QueueView
from ui.jobs import when_done
from ui.shell.empty_state import EmptyState
from ui.shell.keys import KeyAction
from ui.shell.page import Page

QUEUE_PX = 248
REFRESH_MS = 15_000


class ExaminePage(Page):
    """Reads the queue when it is opened, when records change and every REFRESH_MS; reads a case when it is chosen."""

    workspace = Workspace.EXAMINE

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self.queue = QueueView()
        self.case = CaseView()
        self.nothing = EmptyState(self.tr("Choose a referral"), self.tr("Its pictures open here beside the specimen."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.case)
        self._refresh = QTimer(self)
        self.set_content(self._content())
        self._connect()
        self.keys.actions = self._key_actions()

    def opened(self) -> None:
        """Read the queue and what this officer may do."""
        officer = self.desk.officer
        self.case.notes.permit(may(officer, Permission.ADD_NOTE), terms.denial(Permission.ADD_NOTE))
        self.case.conclusion.permit(may(officer, Permission.CONCLUDE), terms.denial(Permission.CONCLUDE))
        self._refresh.start(REFRESH_MS)
        self.reload()

    def left(self) -> None:
        """Stop reading the queue and blinking."""
        self._refresh.stop()
        self.case.comparator.bar.choose(ComparisonMode.SIDE_BY_SIDE)

    def reload(self) -> None:
        """Read the queue again."""
        status = self.queue.status
        found = self.desk.ask_records(lambda records: records.referrals(status))
        when_done(found, self, self._show_queue, self.fail)

    def show_item(self, item_id: str) -> None:
        """Open a referral by its id, whatever its status."""
        when_done(self.desk.ask_records(lambda records: records.referral(item_id)), self, self.open_case, self.fail)

    def open_case(self, referral: Referral, model_id: str | None = None) -> None:
        """Read the pictures of a referral and show it, compared with `model_id` or the model that was recognised.

        An answer for an older choice is dropped.
        """
        self._asked += 1
        question = self._asked
        self.nothing.say(self.tr("Opening the case …"))
        when_done(
            self.desk.ask_library(lambda library: read_case(library, referral, model_id)),
            self,
            lambda contents: self._show_case(contents) if question == self._asked else None,
            self._fail_case,
        )

    def add_note(self, text: str) -> None:
        """Add a note to the case that is shown."""
        referral = self._referral()
        if referral is not None:
            officer = self.desk.officer
            added = self.desk.ask_records(lambda records: records.add_note(referral.id, officer, text))
            when_done(added, self, lambda _: self._note_added(referral.id), self.fail)

    def conclude(self, draft: DraftConclusion) -> None:
        """Record a confirmed conclusion of the case that is shown."""
        referral, kind = self._referral(), draft.fraud_type
        if referral is None or kind is None:
            return
        officer = self.desk.officer
        concluded = self.desk.ask_records(
            lambda records: records.conclude(referral.id, officer, kind, draft.reasons, draft.text)
        )
        when_done(concluded, self, lambda _: self._changed(referral.id), self.fail)

    def _content(self) -> QWidget:
        self.queue.setFixedWidth(QUEUE_PX)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.queue)
        row.addWidget(self._stack, 1)
        return content

    def _connect(self) -> None:
        self.queue.chosen.connect(self.open_case)
        self.queue.status_changed.connect(self.reload)
        self.case.wide_button.toggled.connect(lambda wide: self.queue.setVisible(not wide))
        self.case.notes.added.connect(self.add_note)
        self.case.conclusion.concluded.connect(self.conclude)
        self.case.specimen_choice.model_wanted.connect(self._compare_with)
        self.case.specimen_wanted.connect(lambda name: self.open_requested.emit(Workspace.SPECIMENS, name))
        self.desk.records_changed.connect(lambda: self.reload() if self.isVisible() else None)
        self._refresh.timeout.connect(self.reload)

    def _show_queue(self, referrals: Sequence[Referral]) -> None:
        self.queue.show_referrals(referrals)

    def _show_case(self, contents: CaseContents) -> None:
        self.errors.clear()
        self.case.show_case(contents)
        self._stack.setCurrentWidget(self.case)

    def _compare_with(self, model_id: str) -> None:
        referral = self._referral()
        if referral is not None:
            self.open_case(referral, model_id)

    def _fail_case(self, error: BaseException) -> None:
        self._stack.setCurrentWidget(self.nothing)
        self.nothing.say(self.tr("The case cannot be opened"), self.tr("What went wrong stands above."))
        self.fail(error)

    def _note_added(self, referral_id: str) -> None:
        self.case.notes.clear()
        self._changed(referral_id)

    def _changed(self, referral_id: str) -> None:
        self.errors.clear()
        when_done(
            self.desk.ask_records(lambda records: records.referral(referral_id)), self, self._show_again, self.fail
        )
        self.desk.records_changed.emit()

    def _show_again(self, referral: Referral) -> None:
        shown = self._referral()
        if shown is not None and shown.id == referral.id:
            self.case.show_referral(referral)

    def _referral(self) -> Referral | None:
        contents = self.case.contents
        return contents.referral if contents is not None else None

    def _in_case(self) -> bool:
        return self._stack.currentWidget() is self.case

    def _key(self, key: Qt.Key | str, text: str, act: Callable[[], None]) -> KeyAction:
        return KeyAction(key, text, act, self._in_case, anywhere=not isinstance(key, str))

    def _light_key(self, letter: str, text: str) -> KeyAction:
        return self._key(letter, text, lambda: self.case.press_light(letter))

    def _mode_key(self, mode: ComparisonMode) -> KeyAction:
        return self._key(mode.value, mode_name(mode), lambda: self.case.comparator.bar.choose(mode))

    def _panel_key(self, key: Qt.Key, text: str, panel: int) -> KeyAction:
        return self._key(key, text, lambda: self.case.tabs.setCurrentIndex(panel))

    def _key_actions(self) -> tuple[KeyAction, ...]:
        bar = self.case.comparator.bar
        return (
            self._light_key("W", self.tr("White light")),
            self._light_key("U", self.tr("UV")),
            self._light_key("I", self.tr("Infrared")),
            self._key("T", self.tr("The other side of the document"), self.case.show_other_side),
            *(self._mode_key(mode) for mode in ComparisonMode),
            self._key("L", self.tr("Link the views"), bar.link_button.click),
            self._key("M", self.tr("Measure"), bar.measure_button.click),
            self._key("P", self.tr("Open the specimen's record"), self.case.specimen_button.click),
            self._key("C", self.tr("Comparator over the whole width"), self.case.wide_button.click),
            self._panel_key(Qt.Key.Key_F2, self.tr("Results"), RESULTS),
            self._panel_key(Qt.Key.Key_F3, self.tr("Notes"), NOTES),
            self._panel_key(Qt.Key.Key_F4, self.tr("Conclusion"), CONCLUSION),
            KeyAction("J", self.tr("Next referral"), lambda: self.queue.step(1)),
            KeyAction("K", self.tr("Referral before"), lambda: self.queue.step(-1)),
        )
