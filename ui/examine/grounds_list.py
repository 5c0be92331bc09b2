"""What a conclusion rests on: sentences to tick, wrapped where they are long."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.parts import label


class GroundsList(QScrollArea):
    """Ticks by code; `changed` after every tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Ground] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The codes that are ticked, in the order offered."""
        return tuple(code for code, row in self._rows.items() if row.box.isChecked())

    def offer(self, sentences: Mapping[str, str], ticked: tuple[str, ...]) -> None:
        """Offer these sentences by code; those in `ticked` come in ticked."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        self._rows = {code: Ground(sentence) for code, sentence in sentences.items()}
        for code, row in self._rows.items():
            row.box.setChecked(code in ticked)
            row.box.toggled.connect(self.changed)
            column.addWidget(row)
        if not self._rows:
            column.addWidget(
                label(self.tr("The machine found nothing irregular: explain in words."), "muted", wrap=True)
            )
        column.addStretch(1)
        self.setWidget(content)
        self.changed.emit()

    def tick(self, code: str, *, on: bool = True) -> None:
        """Tick a sentence, or take the tick away."""
        self._rows[code].box.setChecked(on)


class Ground(QWidget):
    """One sentence with its box; a click anywhere ticks it."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(sentence)
        self.box.setProperty("keeps_space", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = label(sentence, wrap=True)
        words.setMinimumHeight(40)
        row.addWidget(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick by a click on the words."""
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.toggle()
