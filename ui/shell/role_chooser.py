"""The start page: who works at the desk, in which language, by day or by night."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inspector.officer import Officer, Role
from ui.shell.names import LANGUAGES, role_name, role_task
from ui.theme.palette import ThemeName
from ui.theme.parts import card, label


class RoleChooser(QWidget):
    """One large button per role; `entered` carries the officer."""

    entered = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(object)

    def __init__(self, language: str, theme: ThemeName, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(name)
        self.name.setPlaceholderText(self.tr("Your name or number"))
        self.name.setMinimumHeight(40)
        self.languages = self._language_box(language)
        self.themes = self._theme_box(theme)
        self.roles = {role: self._role_button(role) for role in Role}
        outer = QVBoxLayout(self)
        outer.addWidget(self._sheet(), 0, Qt.AlignmentFlag.AlignCenter)

    def _sheet(self) -> QWidget:
        sheet = card()
        sheet.setMinimumWidth(920)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Document inspection workstation"), "name"))
        column.addWidget(label(self.tr("Who works at this desk?"), "muted"))
        column.addWidget(self.name)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, made in enumerate(self.roles.values()):
            grid.addWidget(made, place // 2, place % 2)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Language"), "muted"))
        row.addWidget(self.languages)
        row.addSpacing(24)
        row.addWidget(label(self.tr("Screen"), "muted"))
        row.addWidget(self.themes)
        row.addStretch(1)
        column.addLayout(row)
        return sheet

    def _role_button(self, role: Role) -> QPushButton:
        made = QPushButton(self)
        made.setProperty("kind", "tile")
        made.setAccessibleName(role_name(role))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(made)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        for words in (label(role_name(role), "heading"), label(role_task(role), "muted")):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        made.setMinimumHeight(72)
        made.clicked.connect(lambda: self._enter(role))
        return made

    def _enter(self, role: Role) -> None:
        name = self.name.text().strip() or self.tr("Officer")
        self.entered.emit(Officer(name, role))

    def _language_box(self, language: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumHeight(40)
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(box.findData(language), 0))
        box.activated.connect(lambda index: self.language_chosen.emit(box.itemData(index)))
        return box

    def _theme_box(self, theme: ThemeName) -> QComboBox:
        box = QComboBox()
        box.setMinimumHeight(40)
        box.addItem(self.tr("Light"), ThemeName.LIGHT)
        box.addItem(self.tr("Dark"), ThemeName.DARK)
        box.setCurrentIndex(0 if theme is ThemeName.LIGHT else 1)
        box.activated.connect(lambda index: self.theme_chosen.emit(ThemeName(box.itemData(index))))
        return box
