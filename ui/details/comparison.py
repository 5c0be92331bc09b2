"""One check beside the specimen: the live and the specimen crop at equal scale, the value, and what it means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from imaging.light import Light
from inspector.inspection import CheckResult, InspectedPage, Outcome
from ui.details.range_scale import RangeScale
from ui.details.specimen_images import SpecimenImages
from ui.outcome import OutcomeSymbol
from ui.sentences_checks import check_sentence
from ui.sentences_meaning import by_hand, meaning
from ui.theme.parts import label
from ui.viewer.light_names import light_name
from ui.viewer.link import LinkedViews
from ui.viewer.marking import Marking
from ui.viewer.page_view import PageView

FILLING = 0.8


class Comparison(QFrame):
    """Follows the chosen check; without an area it shows the words alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.live = PageView()
        self.specimen = PageView()
        self.no_specimen = label(look="muted", wrap=True)
        self.no_specimen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.symbol = OutcomeSymbol(None, 28)
        self.sentence = label(look="heading", wrap=True)
        self.description = label(look="muted", wrap=True)
        self.scale = RangeScale()
        self.meaning = label(wrap=True)
        self.by_hand = label(wrap=True)
        self.by_hand_caption = label(self.tr("Look at it by hand"), "caption")
        self._link = LinkedViews(self)
        for view in (self.live, self.specimen):
            view.setMinimumSize(200, 160)
            self._link.add(view)
        self._lay_out()

    def show_check(self, check: CheckResult, page: InspectedPage | None, specimen: SpecimenImages | None) -> None:
        """Show a check of a page, and the specimen's page where it is at hand."""
        self._show_words(check, specimen)
        light = check.light or Light.VI
        live = page.live if page is not None else None
        has_area = check.region is not None and live is not None and light in live.images
        self.live.setVisible(has_area)
        pictured = specimen is not None and light in specimen.images and has_area
        self.specimen.setVisible(pictured)
        self.no_specimen.setVisible(has_area and not pictured)
        if check.region is None or live is None or not has_area:
            return
        marking = Marking(check.region, check.outcome if check.outcome is Outcome.FAILED else None)
        self.live.set_image(live.images[light], ppi=live.ppi)
        if pictured and specimen is not None:
            self.specimen.set_image(specimen.images[light], ppi=specimen.ppi)
        for view, whose in ((self.live, self.tr("Document")), (self.specimen, self.tr("Specimen"))):
            view.set_markings([marking])
            view.set_caption(self.tr("{whose}, {light}").format(whose=whose, light=light_name(light)))
        self.live.show_region(check.region, filling=FILLING)
        self.specimen.set_viewport(self.live.viewport)

    def _show_words(self, check: CheckResult, specimen: SpecimenImages | None) -> None:
        failed = check.outcome is Outcome.FAILED
        self.symbol.set_outcome(check.outcome)
        self.sentence.setText(check_sentence(check))
        description = specimen.description(check.feature) if specimen is not None and check.feature else ""
        self.description.setText(description)
        self.description.setVisible(bool(description))
        self.scale.show_check(check)
        self.meaning.setText(meaning(check.code) if failed else "")
        self.meaning.setVisible(bool(self.meaning.text()))
        self.by_hand.setText(by_hand(check.code) if check.outcome is not Outcome.SUCCESSFUL else "")
        self.by_hand.setVisible(bool(self.by_hand.text()))
        self.by_hand_caption.setVisible(bool(self.by_hand.text()))

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        for widget in (self.live, self.specimen, self.no_specimen):
            pictures.addWidget(widget, 1)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.sentence, 1)
        found = _column(heading, self.description, self.scale)
        advised = _column(self.meaning, self.by_hand_caption, self.by_hand)
        words = QHBoxLayout()
        words.setSpacing(32)
        words.addLayout(found, 1)
        words.addLayout(advised, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(pictures, 1)
        column.addLayout(words)


def _column(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column
