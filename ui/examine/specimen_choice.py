"""Chooses the model that a case is compared with: the one recognised, or any other of the library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.examine.case_contents import CaseContents


class SpecimenChoice(QComboBox):
    """`model_wanted` carries the id of a model that the examiner chose."""

    model_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("Compare with"))
        self.setToolTip(self.tr("The specimen that the case is compared with"))
        self.activated.connect(self._tell)

    def show_case(self, contents: CaseContents) -> None:
        """Offer the models of the library; the one recognised by the machine is marked."""
        self.clear()
        if contents.model_id is None:
            self.addItem(self.tr("Compare with …") if contents.models else self.tr("No specimens"), "")
        for model in contents.models:
            recognised = model == contents.results.model_id
            self.addItem(self.tr("{model} ✓").format(model=model) if recognised else model, model)
        self.setCurrentIndex(max(self.findData(contents.model_id or ""), 0))
        self.setEnabled(bool(contents.models))

    def _tell(self) -> None:
        if self.currentData():
            self.model_wanted.emit(self.currentData())
