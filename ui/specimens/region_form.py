"""The regions on the bench: the list, and name and variability of the chosen one."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from reference_specimens.specimen import SpecimenRegion
from ui.specimens.choice_list import ChoiceList
from ui.specimens.drafting import Drafting
from ui.specimens.region_names import region_names
from ui.theme.parts import button, label


class RegionForm(QWidget):
    """Edits the regions of a draft; drawing on the page adds one."""

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._shown: SpecimenRegion | None = None
        self.list = ChoiceList()
        self.name = QComboBox()
        self.variable = QCheckBox(self.tr("Differs from holder to holder"))
        self.remove_button = button(self.tr("Remove"), "quiet", key="Del")
        self._editor = QWidget()
        self._lay_out()
        drafting.changed.connect(self._refresh)
        self.list.line_chosen.connect(self._choose)
        self.name.activated.connect(self._edit)
        line = self.name.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._edit)
        self.variable.clicked.connect(self._edit)
        self.remove_button.clicked.connect(drafting.remove_chosen)
        self._refresh()

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Regions"))
        self.name.setEditable(True)
        self.name.setAccessibleName(self.tr("Name"))
        for code, words in region_names().items():
            self.name.addItem(words, code)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        for part in (label(self.tr("Name"), "caption"), self.name, self.variable, self.remove_button):
            editor.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = self.tr("Drag a rectangle on the page around what is printed for each holder, and around the photo.")
        column.addWidget(label(hint, "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self._editor)

    def _refresh(self) -> None:
        names = region_names()
        self._shown = self._drafting.chosen_region
        regions = self._drafting.draft.regions
        lines = [names.get(item.name, item.name) for item in regions]
        self.list.show_lines(lines, regions.index(self._shown) if self._shown else None)
        self._editor.setVisible(self._shown is not None)
        if self._shown is not None:
            self.name.setCurrentText(names.get(self._shown.name, self._shown.name))
            self.variable.setChecked(self._shown.variable)

    def _choose(self, row: int) -> None:
        self._drafting.choose(f"region:{self._drafting.draft.regions[row].name}")

    def _edit(self) -> None:
        shown = self._shown
        if shown is None:
            return
        by = replace(shown, name=self._code() or shown.name, variable=self.variable.isChecked())
        if by != shown:
            self._drafting.replace_region(shown.name, by)

    def _code(self) -> str:
        words = self.name.currentText().strip()
        return next((code for code, name in region_names().items() if name == words), words)
