"""The small parts every screen is made of: labels, buttons, cards and rules that carry the theme's looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme.stylesheet import TARGET_PX


def label(text: str = "", look: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return plain text (never interpreted as rich text); `look` is muted, heading, name, verdict, failed, caption."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def button(text: str, kind: str = "", *, key: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button that shows its key; `kind` is primary, quiet or link, empty for the usual look."""
    made = QPushButton(f"{text}   {key}" if key else text, parent)
    made.setMinimumSize(TARGET_PX, TARGET_PX)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    return made


def card(look: str = "card", parent: QWidget | None = None) -> QFrame:
    """Return a frame with the look card, bar, rail, error, notice or canvas."""
    made = QFrame(parent)
    made.setProperty("look", look)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    made = QFrame(parent)
    made.setProperty("look", "rule")
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def set_look(widget: QWidget, look: str) -> None:
    """Change the look of a widget that is already shown."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
