"""A small word beside the lights: evaluation of files, a specimen document."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme.parts import label


class Banner(QFrame):
    """Hidden until there is something to say; the whole sentence on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "tag")
        self.words = label(look="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.words)
        self.hide()

    def say(self, words: str, sentence: str = "") -> None:
        """Show words; empty words hide the banner."""
        self.words.setText(words)
        self.setToolTip(sentence)
        self.setVisible(bool(words))
