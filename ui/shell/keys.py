"""The keys of a workspace: one table that does the work and fills the map shown on F1."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.viewer.scan_code import letter_of

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_PRINTED = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Plus: "+",
    Qt.Key.Key_Minus: "-",
}
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class KeyAction:
    """One key and what it does.

    `key` is a Qt key, or a letter of the US layout (by scan code). `when` says whether it applies now; `anywhere`
    lets it work inside text fields too (F-keys and Escape).
    """

    key: Qt.Key | str
    text: str
    act: Callable[[], None] = field(repr=False)
    when: Callable[[], bool] = field(default=_always, repr=False)
    anywhere: bool = False

    @property
    def name(self) -> str:
        """The key as it is printed on the keyboard."""
        if isinstance(self.key, str):
            return self.key
        return _PRINTED.get(self.key, self.key.name.removeprefix("Key_"))

    def fits(self, event: QKeyEvent) -> bool:
        """Whether the event is this key without Ctrl, Alt or Meta."""
        if isinstance(self.key, str):
            return letter_of(event) == self.key
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if modifiers:
            return False
        pressed = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
        return pressed == self.key


class KeyMap(QObject):
    """Acts on the keys of `owner` while it is visible and the focus lies inside it (or nowhere)."""

    def __init__(self, owner: QWidget, actions: Sequence[KeyAction] = ()) -> None:
        super().__init__(owner)
        self._owner = owner
        self.actions = tuple(actions)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that belongs to a table entry; everything else passes."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QWidget):
            return False
        if not isinstance(event, QKeyEvent) or not self._concerns(watched):
            return False
        return self._press(event, watched)

    def _concerns(self, watched: QWidget) -> bool:
        if not self._owner.isVisible() or watched.window() is not self._owner.window():
            return False
        return watched is watched.window() or watched is self._owner or self._owner.isAncestorOf(watched)

    def _press(self, event: QKeyEvent, focus: QWidget) -> bool:
        typing = isinstance(focus, _TEXT_FIELDS)
        for action in self.actions:
            if typing and not action.anywhere:
                continue
            if action.fits(event) and action.when() and not self._belongs_to(focus, action):
                if not event.isAutoRepeat():
                    action.act()
                return True
        return False

    def _belongs_to(self, focus: QWidget, action: KeyAction) -> bool:
        """Space and Enter stay with a list or a tick box that has the focus; buttons leave them to the table."""
        if action.key not in _PRESSING:
            return False
        ticks = isinstance(focus, QAbstractButton) and focus.isCheckable() and focus.autoExclusive() is False
        return isinstance(focus, QAbstractItemView) or (ticks and focus.property("keeps_space") is True)
