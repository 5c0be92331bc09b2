"""Where the panels of the booth stand: the page picture takes the room, the summary a fixed column at the right."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.booth.checks_strip import ChecksStrip
from ui.booth.conclusion_notice import ConclusionNotice
from ui.booth.holder_panel import HolderPanel
from ui.booth.model_panel import ModelPanel
from ui.booth.mrz_strip import MrzStrip
from ui.booth.side import Side
from ui.booth.sides_bar import SidesBar
from ui.booth.sizes import SUMMARY_PX
from ui.booth.tray_panel import TrayPanel
from ui.booth.verdict_panel import VerdictPanel
from ui.viewer.lights_view import LightsView


class BoothPanels(QWidget):
    """All panels of the booth; `tray` is the reader's tray or None."""

    def __init__(self, tray: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = LightsView()
        self.sides = SidesBar()
        self.mrz = MrzStrip()
        self.verdict = VerdictPanel()
        self.holder = HolderPanel()
        self.model = ModelPanel()
        self.notice = ConclusionNotice()
        self.tray = TrayPanel(tray) if tray is not None else None
        self.checks = ChecksStrip()
        self.side = Side(self._summary())
        self.side.opened.connect(self.verdict.set_compact)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._middle(), 1)
        self._column.addWidget(self.checks)

    def add_actions(self, actions: QWidget) -> None:
        """Put the row of actions at the bottom."""
        self._column.addWidget(actions)

    def _middle(self) -> QHBoxLayout:
        self.picture.bar.add(self.sides)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.picture, 1)
        left.addWidget(self.mrz)
        right = QWidget()
        right.setFixedWidth(SUMMARY_PX)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.verdict)
        column.addWidget(self.side, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(right)
        return row

    def _summary(self) -> QWidget:
        summary = QWidget()
        column = QVBoxLayout(summary)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.holder)
        column.addWidget(self.model)
        column.addStretch(1)
        if self.tray is not None:
            column.addWidget(self.tray)
        return summary
