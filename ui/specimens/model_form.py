"""The data of the document model on the bench."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QScrollArea, QWidget

from reference_specimens.draft import SpecimenDraft
from reference_specimens.specimen_document import MRZ_FORMATS
from ui import terms
from ui.theme.parts import label

SIDES = ("data page", "front", "back")
DATE = r"\d{4}-\d{2}-\d{2}"


class ModelForm(QScrollArea):
    """`edited` carries the draft with the fields of the form, when a field is left or chosen."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = SpecimenDraft()
        self.title = QLineEdit()
        self.country, self.type = self._code(r"[A-Za-z]{1,3}"), self._code(r"[A-Za-z0-9]{1,4}")
        self.number, self.year = self._code(r"\d{1,6}"), self._code(r"\d{4}")
        self.page, self.mrz_format = QComboBox(), QComboBox()
        self.prado_id = QLineEdit()
        self.first_issued, self.last_issued = self._code(DATE), self._code(DATE)
        self._fill()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: SpecimenDraft) -> None:
        """Show the data of a draft."""
        self._draft = draft
        self.title.setText(draft.title)
        self.country.setText(draft.country)
        self.type.setText(draft.type)
        self.number.setText(str(draft.number))
        self.year.setText(str(draft.year or ""))
        self.page.setCurrentText(terms.side(draft.page))
        self.mrz_format.setCurrentIndex(max(self.mrz_format.findData(draft.mrz_format), 0))
        self.prado_id.setText(draft.prado_id or "")
        self.first_issued.setText(draft.first_issued.isoformat() if draft.first_issued else "")
        self.last_issued.setText(draft.last_issued.isoformat() if draft.last_issued else "")

    @property
    def draft(self) -> SpecimenDraft:
        """The draft with what stands in the fields."""
        return replace(
            self._draft,
            title=self.title.text().strip(),
            country=self.country.text().strip().upper(),
            type=self.type.text().strip().upper(),
            number=int(self.number.text() or 0),
            year=int(self.year.text()) if self.year.hasAcceptableInput() else None,
            page=self.page.currentData() or "data page",
            mrz_format=self.mrz_format.currentData(),
            prado_id=self.prado_id.text().strip() or None,
            first_issued=_date(self.first_issued.text()),
            last_issued=_date(self.last_issued.text()),
        )

    def _code(self, pattern: str) -> QLineEdit:
        made = QLineEdit()
        made.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), made))
        return made

    def _fill(self) -> None:
        for side in SIDES:
            self.page.addItem(terms.side(side), side)
        self.mrz_format.addItem(self.tr("none"), None)
        for name in MRZ_FORMATS:
            self.mrz_format.addItem(name, name)
        self.title.setPlaceholderText(self.tr("Utopia, ordinary passport (2024)"))
        self.prado_id.setPlaceholderText("UTO-AO-01001")
        for field in (self.first_issued, self.last_issued):
            field.setPlaceholderText(self.tr("YYYY-MM-DD"))
            field.setToolTip(self.tr("Empty if not known"))
        self.year.setPlaceholderText(self.tr("YYYY"))
        self.year.setToolTip(self.tr("First year of issue, empty if not known"))
        for choice in (self.page, self.mrz_format):  # long names may not widen the panel
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _lay_out(self) -> None:
        content = QWidget()
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 8, 0)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        rows = (
            (self.tr("Title"), self.title),
            (self.tr("State"), self.country),
            (self.tr("Type"), self.type),
            (self.tr("Number"), self.number),
            (self.tr("Year"), self.year),
            (self.tr("Side"), self.page),
            (self.tr("MRZ"), self.mrz_format),
            (self.tr("Reference"), self.prado_id),
            (self.tr("First issued"), self.first_issued),
            (self.tr("Last issued"), self.last_issued),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(label(name, "caption"), field)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        texts = (self.title, self.country, self.type, self.number, self.year)
        for line in (*texts, self.prado_id, self.first_issued, self.last_issued):
            line.textEdited.connect(self._tell)
        for choice in (self.page, self.mrz_format):
            choice.activated.connect(self._tell)

    def _tell(self) -> None:
        self.edited.emit(self.draft)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
