"""What an empty panel says: what is missing here and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme.parts import label


class EmptyState(QWidget):
    """A heading, one sentence and, where there is something to do, its button."""

    def __init__(
        self, heading: str, sentence: str = "", action: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(1)
        self.heading = label(heading, "heading", wrap=True)
        self.sentence = label(sentence, "muted", wrap=True)
        for words in (self.heading, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        if action is not None:
            column.addSpacing(8)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, heading: str, sentence: str = "") -> None:
        """Change the words."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
