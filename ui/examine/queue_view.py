"""The queue at the left: open or concluded referrals, and what to say when there are none."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.records.entry import Referral, ReferralStatus
from ui.examine.queue_delegate import QueueDelegate
from ui.examine.queue_model import REFERRAL_ROLE, QueueModel
from ui.shell.empty_state import EmptyState
from ui.theme.parts import button

AGES_EVERY_MS = 30_000


class QueueView(QWidget):
    """`chosen` carries the referral; `status_changed` asks for the other list."""

    chosen = Signal(object)
    status_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.list = QListView()
        self.empty = EmptyState(self.tr("Reading the referrals …"))
        self.open_button = self._status_button(self.tr("Open"))
        self.concluded_button = self._status_button(self.tr("Concluded"))
        self._statuses = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._refreshing = False
        self._lay_out()
        self._set_up()
        ages = QTimer(self)
        ages.timeout.connect(self.list.viewport().update)
        ages.start(AGES_EVERY_MS)

    @property
    def status(self) -> ReferralStatus:
        """Which referrals are wanted."""
        return ReferralStatus.OPEN if self.open_button.isChecked() else ReferralStatus.CONCLUDED

    @property
    def chosen_id(self) -> str:
        """The id of the chosen referral, empty for none."""
        referral: Referral | None = self.list.currentIndex().data(REFERRAL_ROLE)
        return referral.id if referral else ""

    def show_referrals(self, referrals: Sequence[Referral]) -> None:
        """Show the referrals of the wanted status, keeping the chosen one without choosing it again."""
        if not self.model.shows(referrals):
            kept = self.chosen_id
            self._refreshing = True
            self.model.show_referrals(referrals)
            self.choose(kept)
            self._refreshing = False
        if not referrals:
            self._say_empty()
        self._stack.setCurrentWidget(self.list if referrals else self.empty)

    def choose(self, referral_id: str) -> bool:
        """Choose a referral; false where it is not in this list."""
        row = self.model.row_of(referral_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        return row is not None

    def step(self, by: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def show_status(self, status: ReferralStatus) -> None:
        """Switch to open or concluded referrals."""
        (self.open_button if status is ReferralStatus.OPEN else self.concluded_button).click()

    def _say_empty(self) -> None:
        if self.status is ReferralStatus.OPEN:
            sentence = self.tr("What the booths refer appears here by itself.")
            self.empty.say(self.tr("No open referrals"), sentence)
        else:
            self.empty.say(self.tr("Nothing concluded yet"), self.tr("Concluded cases stay here for reference."))

    def _status_button(self, text: str) -> QPushButton:
        made = button(text, "quiet")
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for made in (self.open_button, self.concluded_button):
            self._statuses.addButton(made)
            row.addWidget(made, 1)
        self.open_button.setChecked(True)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Referrals"))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._statuses.buttonClicked.connect(self.status_changed)

    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid() and not self._refreshing:
            self.chosen.emit(current.data(REFERRAL_ROLE))
