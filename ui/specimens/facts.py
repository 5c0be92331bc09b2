"""What a specimen record says about its model, as a short form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from reference_specimens.specimen import Specimen
from ui.specimens.issue_years import issue_years
from ui.theme.parts import label
from ui.viewer.light_names import light_name


class Facts(QWidget):
    """Model, reference, side, years, size, machine readable zone, lights and calibration."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)

    def show_specimen(self, specimen: Specimen) -> None:
        """Show the facts of one specimen."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self.facts(specimen):
            shown = label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(label(name, "caption"), shown)

    def facts(self, specimen: Specimen) -> list[tuple[str, str]]:
        """Return the facts that are known."""
        width, height = specimen.size_mm
        lights = ", ".join(f"{light_name(item.light)} {item.ppi:.0f} ppi" for item in specimen.captures)
        ids = " · ".join(part for part in (str(specimen.model), specimen.prado_id) if part)
        found = [
            (self.tr("Model"), ids),
            (self.tr("Issued"), issue_years(specimen)),
            (self.tr("Size"), self.tr("{width} × {height} mm").format(width=f"{width:g}", height=f"{height:g}")),
            (self.tr("MRZ"), specimen.mrz_format or self.tr("none")),
            (self.tr("Captures"), lights),
            (self.tr("Calibration"), self.tr("done") if specimen.calibration else self.tr("not yet")),
        ]
        return [(name, value) for name, value in found if value]
