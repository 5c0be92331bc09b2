"""The left rail: the workspaces that the officer's role may open."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inspector.officer import Workspace
from ui.shell.names import workspace_name
from ui.theme.icons import SIDE_PX, workspace_icon


class Rail(QFrame):
    """One button per permitted workspace."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        self.buttons: dict[Workspace, QToolButton] = {}

    def offer(self, workspaces: Sequence[Workspace]) -> None:
        """Show buttons for these workspaces, in this order."""
        for old in self.buttons.values():
            self._group.removeButton(old)
            old.deleteLater()
        self.buttons = {workspace: self._button(workspace) for workspace in workspaces}
        for place, made in enumerate(self.buttons.values()):
            self._column.insertWidget(place, made)
        self.setMinimumWidth(max([96, *(made.sizeHint().width() for made in self.buttons.values())]))

    def show_chosen(self, workspace: Workspace) -> None:
        """Mark the workspace that is open."""
        self.buttons[workspace].setChecked(True)

    def _button(self, workspace: Workspace) -> QToolButton:
        made = QToolButton(self)
        made.setText(workspace_name(workspace))
        made.setIcon(workspace_icon(workspace))
        made.setIconSize(QSize(SIDE_PX, SIDE_PX))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setCheckable(True)
        made.setMinimumHeight(72)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: self.chosen.emit(workspace))
        self._group.addButton(made)
        return made
