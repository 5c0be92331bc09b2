"""The holder and the document: portrait, name, state, sex, birth with age, number, expiry with remaining validity."""

from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.inspection import Inspection
from ui.sentences_dates import age_in_years, date_in_words, parse_date, validity_in_words
from ui.sentences_mrz import sex_in_words
from ui.theme.apply import current_palette
from ui.theme.parts import label, set_look
from ui.viewer.picture import Picture

PORTRAIT_PX = (112, 144)


class PortraitView(QWidget):
    """The portrait as cut from the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.setFixedSize(*PORTRAIT_PX)

    def set_image(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show a crop; None shows an empty frame."""
        self._picture = None if pixels is None or not pixels.size else Picture(pixels, 400.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the crop as large as it fits."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, QColor(current_palette().raised))
        if self._picture is not None:
            width, height = self._picture.size_mm
            scale = min(whole.width() / width, whole.height() / height)
            target = QRectF(0, 0, width * scale, height * scale)
            target.moveCenter(whole.center())
            self._picture.draw(painter, target, whole, self.devicePixelRatioF())
        painter.end()


class HolderPanel(QFrame):
    """Fills from the machine readable zone as soon as it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.portrait = PortraitView()
        self.name = label(look="name", wrap=True)
        self.values = {key: label(wrap=True) for key in ("state", "birth", "number", "expiry")}
        self._captions = {
            "state": label(self.tr("State"), "muted"),
            "birth": label(self.tr("Born"), "muted"),
            "number": label(self.tr("Number"), "muted"),
            "expiry": label(self.tr("Expiry"), "muted"),
        }
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Show nobody."""
        self.portrait.set_image(None)
        self.name.setText("")
        self._fill({})

    def show_portrait(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show the crop of the portrait."""
        self.portrait.set_image(pixels)

    def show_holder(self, inspection: Inspection, today: date) -> None:
        """Fill in what the zone says."""
        if inspection.mrz is None:
            self.name.setText(self.tr("MRZ not read") if inspection.complete else "")
            self._fill({})
            return
        fields = inspection.mrz.fields
        names = (fields.get("surname", ""), fields.get("given_names", ""))
        self.name.setText(", ".join(part for part in names if part) or self.tr("no name"))
        issuer, nationality = fields.get("issuing_state", ""), fields.get("nationality", "")
        state = nationality if issuer in ("", nationality) else f"{nationality} ({self.tr('issued by')} {issuer})"
        self._fill(
            {
                "state": "   ".join(part for part in (state, sex_in_words(fields.get("sex", ""))) if part),
                "birth": self._birth(fields.get("birth_date", ""), today),
                "number": f"{fields.get('document_code', '')} {fields.get('document_number', '')}".strip(),
                "expiry": self._expiry(fields.get("expiry_date", ""), today),
            }
        )
        expiry = parse_date(fields.get("expiry_date", ""))
        set_look(self.values["expiry"], "failed" if expiry is not None and expiry < today else "")

    def _birth(self, iso: str, today: date) -> str:
        born = parse_date(iso)
        if born is None:
            return date_in_words(iso)
        return self.tr("{date}   ({age})").format(date=date_in_words(iso), age=age_in_years(born, today))

    def _expiry(self, iso: str, today: date) -> str:
        expiry = parse_date(iso)
        if expiry is None:
            return date_in_words(iso)
        return self.tr("{date}   {validity}").format(date=date_in_words(iso), validity=validity_in_words(expiry, today))

    def _fill(self, values: dict[str, str]) -> None:
        for key, value in self.values.items():
            value.setText(values.get(key, ""))
            self._captions[key].setVisible(bool(values.get(key)))
        set_look(self.values["expiry"], "")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(self.values):
            grid.addWidget(self._captions[key], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.values[key], row, 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.name)
        words.addLayout(grid)
        words.addStretch(1)
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(16, 12, 16, 12)
        row_layout.setSpacing(16)
        row_layout.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row_layout.addLayout(words, 1)
