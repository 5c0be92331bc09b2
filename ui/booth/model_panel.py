"""The document model, its specimen, or that only basic checks were possible."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.inspection import Inspection, Outcome
from ui.outcome import OutcomeSymbol
from ui.theme.parts import button, label


class ModelPanel(QFrame):
    """One line with the model and a link to its specimen."""

    specimen_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._specimen_id: str = ""
        self._symbol = OutcomeSymbol(Outcome.UNDETERMINED, 28)
        self.model = label(wrap=True)
        self.detail = label(look="muted", wrap=True)
        self.link = button(self.tr("Specimen"), "link")
        self.link.clicked.connect(lambda: self.specimen_wanted.emit(self._specimen_id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.model)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._symbol)
        row.addLayout(words, 1)
        row.addWidget(self.link)
        self.clear()

    def clear(self) -> None:
        """Show that nothing is identified yet."""
        self._show(self.tr("Document model"), "", "")
        self._symbol.hide()

    def show_model(self, inspection: Inspection, title: str = "") -> None:
        """Show the identified model by its title, or the short list, or that there is none."""
        if inspection.model is not None:
            specimen_id = next((page.specimen_id for page in inspection.pages if page.specimen_id), "")
            number = inspection.model.prado_id or inspection.model.id
            self._show(title or inspection.model.id, number if title else "", specimen_id)
            self._symbol.hide()
        elif inspection.complete:
            near = ", ".join(match.id for match in inspection.candidates)
            detail = self.tr("Like: {models}").format(models=near) if near else self.tr("No specimen fits this page.")
            self._show(self.tr("Model not identified: basic checks only"), detail, "")
            self._symbol.show()
        else:
            self.clear()

    def _show(self, model: str, detail: str, specimen_id: str) -> None:
        self._specimen_id = specimen_id
        self.model.setText(model)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.link.setVisible(bool(specimen_id))
