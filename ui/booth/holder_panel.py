"""The holder and the document: portrait, name, state, sex, birth with age, number, expiry with remaining validity."""

from collections.abc import Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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
        self.person = label(wrap=True)
        self.number = label(wrap=True)
        self.validity = label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.name, self.person, self.number, self.validity):
            words.addWidget(part)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.clear()

    def clear(self) -> None:
        """Show nobody."""
        self.portrait.set_image(None)
        self._fill("", "", "", "")

    def show_portrait(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show the crop of the portrait."""
        self.portrait.set_image(pixels)

    def show_holder(self, inspection: Inspection, today: date) -> None:
        """Fill in what the zone says."""
        if inspection.mrz is None or not any(inspection.mrz.fields.values()):
            self._fill(self.tr("MRZ not read") if inspection.complete else "", "", "", "")
            return
        fields = inspection.mrz.fields
        names = (fields.get("surname", ""), fields.get("given_names", ""))
        number = f"{fields.get('document_code', '')}  {fields.get('document_number', '')}"
        self._fill(
            ", ".join(part for part in names if part) or self.tr("no name"),
            self._person(fields, today),
            number.strip(),
            self._validity(fields.get("expiry_date", ""), today),
        )
        expiry = parse_date(fields.get("expiry_date", ""))
        set_look(self.validity, "failed" if expiry is not None and expiry < today else "")

    def _person(self, fields: Mapping[str, str], today: date) -> str:
        issuer, nationality = fields.get("issuing_state", ""), fields.get("nationality", "")
        state = nationality or issuer
        if issuer not in ("", state):
            state = self.tr("{nationality}, issued by {issuer}").format(nationality=nationality, issuer=issuer)
        iso = fields.get("birth_date", "")
        born = parse_date(iso)
        birth = date_in_words(iso) if born is None else f"{date_in_words(iso)} ({age_in_years(born, today)})"
        return "  ".join(part for part in (state, sex_in_words(fields.get("sex", "")), birth) if part)

    def _validity(self, iso: str, today: date) -> str:
        expiry = parse_date(iso)
        if expiry is None:
            return date_in_words(iso)
        words = self.tr("{validity}, {date}")
        return words.format(validity=validity_in_words(expiry, today), date=date_in_words(iso))

    def _fill(self, name: str, person: str, number: str, validity: str) -> None:
        texts = {self.name: name, self.person: person, self.number: number, self.validity: validity}
        for part, text in texts.items():
            part.setText(text)
        set_look(self.validity, "")
