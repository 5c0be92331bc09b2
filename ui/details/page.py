"""The details of an inspection: the list of checks, the page under all lights, and the chosen check compared."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imaging.light import Light
from inspector.inspection import CheckResult, InspectedPage, Inspection, Outcome
from ui.booth.page_picture import markings
from ui.desk import Desk
from ui.details.check_list import CheckList
from ui.details.comparison import Comparison
from ui.details.evidence_scale import EvidenceScale
from ui.details.specimen_images import SpecimenImages, load
from ui.jobs import when_done
from ui.sentences_errors import describe
from ui.shell.error_bar import ErrorBar
from ui.theme.parts import button, label
from ui.viewer.lights_view import LightsView
from ui.viewer.marking import Marking

LIST_PX = 288


class DetailsPage(QWidget):
    """Opened by F4 or by a click on a check; `closed` when the officer goes back."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspection: Inspection | None = None
        self._check: CheckResult | None = None
        self._specimens: dict[str, SpecimenImages] = {}
        self.errors = ErrorBar(self)
        self.evidence = EvidenceScale()
        self.list = CheckList()
        self.lights = LightsView()
        self.comparison = Comparison()
        self._lay_out()
        self.list.chosen.connect(self.show_check)
        desk.library_changed.connect(self._specimens.clear)

    def show_inspection(self, inspection: Inspection, check: CheckResult | None = None) -> None:
        """Show an inspection, on a check where one is named."""
        self._inspection = inspection
        self.lights.show_all()
        self.evidence.show_evidence(inspection.moved, inspection.evidence, inspection.evidence_limit)
        self.list.show_checks(inspection.checks, check)

    def show_check(self, check: CheckResult) -> None:
        """Show one check beside the specimen."""
        self._check = check
        page = self._page_of(check)
        if page is not None:
            self._show_lights(check, page)
        specimen_id = page.specimen_id if page is not None else None
        specimen = self._specimens.get(specimen_id) if specimen_id else None
        self._say_without_specimen(specimen_id)
        self.comparison.show_check(check, page, specimen)
        if specimen_id and specimen is None:
            loading = self._desk.ask_library(lambda library: load(library, specimen_id))
            when_done(loading, self, self._loaded, lambda error: self.errors.show_problem(describe(error)))

    def _loaded(self, specimen: SpecimenImages) -> None:
        self._specimens[specimen.specimen.id] = specimen
        page = self._page_of(self._check) if self._check is not None else None
        if self._check is not None and page is not None and page.specimen_id == specimen.specimen.id:
            self.comparison.show_check(self._check, page, specimen)

    def _show_lights(self, check: CheckResult, page: InspectedPage) -> None:
        if page.live is None or self._inspection is None:
            return
        self.lights.set_page(page.live.images, ppi=page.live.ppi)
        others = [item for item in self._inspection.checks if item is not check]
        framed = markings(others, page.name)
        if check.region is not None:
            outcome = check.outcome if check.outcome is Outcome.FAILED else None
            framed.append(Marking(check.region, outcome, check.light or Light.VI, chosen=True))
        self.lights.set_markings(framed)

    def _say_without_specimen(self, specimen_id: str | None) -> None:
        words = self.tr("Loading the specimen ...") if specimen_id else self.tr("No specimen of this model")
        self.comparison.no_specimen.setText(words)

    def _page_of(self, check: CheckResult) -> InspectedPage | None:
        if self._inspection is None or not self._inspection.pages:
            return None
        return (self._inspection.page(check.page) if check.page else None) or self._inspection.pages[0]

    def _lay_out(self) -> None:
        back = button(self.tr("Back"), key="F4")
        back.clicked.connect(self.closed)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.evidence)
        left.addWidget(label(self.tr("Checks"), "heading"))
        left.addWidget(self.list, 1)
        left.addWidget(back)
        for part in (self.evidence, self.list):
            part.setFixedWidth(LIST_PX)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.errors)
        right.addWidget(self.lights, 5)
        right.addWidget(self.comparison, 7)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left)
        row.addLayout(right, 1)
