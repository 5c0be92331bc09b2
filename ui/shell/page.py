"""The interface of a workspace: the shell shows it, tells it when it comes and goes, and lists its keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.officer import Workspace
from ui.desk import Desk
from ui.problem import Problem
from ui.sentences_errors import describe
from ui.shell.error_bar import ErrorBar
from ui.shell.keys import KeyMap


class Page(QWidget):
    """Base of every workspace; a subclass calls `set_content` and overrides what it needs.

    `open_requested(workspace, item_id)` asks the shell to open another workspace on an item
    (a specimen id, a referral id).
    """

    open_requested = Signal(object, str)
    workspace: Workspace

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.errors = ErrorBar(self)
        self.keys = KeyMap(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self.errors)

    def set_content(self, content: QWidget) -> None:
        """Put the workspace under the error bar."""
        self._column.addWidget(content, 1)

    def fail(self, error: BaseException) -> None:
        """Show an error in the bar; the usual `failed` of `when_done`."""
        self.errors.show_problem(describe(error))

    def show_problem(self, problem: Problem) -> None:
        """Show a problem in the bar."""
        self.errors.show_problem(problem)

    def opened(self) -> None:
        """Called each time the page comes to the front: refresh what may have changed."""

    def left(self) -> None:
        """Called when another page comes to the front or the desk is locked."""

    def show_item(self, item_id: str) -> None:
        """Show one item (a specimen id, a referral id), asked for by another workspace."""
