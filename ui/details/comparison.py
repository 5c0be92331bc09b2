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

FILLING = 0.55


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
        words = QVBoxLayout()
        words.setSpacing(8)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.sentence, 1)
        words.addLayout(heading)
        for widget in (self.description, self.scale, self.meaning, self.by_hand_caption, self.by_hand):
            words.addWidget(widget)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(8)
        row.addWidget(self.live, 3)
        row.addWidget(self.specimen, 3)
        row.addWidget(self.no_specimen, 1)
        row.addSpacing(8)
        row.addLayout(words, 4)
