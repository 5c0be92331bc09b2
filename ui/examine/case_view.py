"""One case: header, comparator with the strip of captures, and the panels for results, notes and conclusion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from imaging.light import Light
from inspector.inspection import CheckResult
from inspector.records.entry import Referral
from ui.examine.capture_strip import CaptureStrip
from ui.examine.case_contents import CaseContents, CasePage
from ui.examine.case_header import CaseHeader
from ui.examine.comparator import Comparator
from ui.examine.conclusion_panel import ConclusionPanel
from ui.examine.machine_results import irregular
from ui.examine.notes_panel import NotesPanel
from ui.examine.results_panel import ResultsPanel
from ui.examine.specimen_choice import SpecimenChoice
from ui.theme.parts import button, card, rule
from ui.viewer.marking import Marking

SIDE_PX = 344
RESULTS, NOTES, CONCLUSION = range(3)


class CaseView(QWidget):
    """Shows a case; what is done with it is told by the panels' own signals."""

    specimen_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: CaseContents | None = None
        self._page_number = 0
        self._opening = False
        self.header = CaseHeader()
        self.comparator = Comparator()
        self.strip = CaptureStrip()
        self.results = ResultsPanel()
        self.notes = NotesPanel()
        self.conclusion = ConclusionPanel()
        self.specimen_button = button(self.tr("Record"), "quiet", key="P")
        self.wide_button = button(self.tr("Wide"), "quiet", key="C")
        self.wide_button.setCheckable(True)
        self.specimen_choice = SpecimenChoice()
        self.tabs = QTabBar()
        self._panels = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def contents(self) -> CaseContents | None:
        """The case that is shown."""
        return self._contents

    def show_case(self, contents: CaseContents) -> None:
        """Show a case from its first page under white, the first failure chosen but not yet zoomed to."""
        before, self._contents = self._contents, contents
        again = before is not None and before.referral.id == contents.referral.id
        self.header.show_case(contents)
        self.specimen_choice.show_case(contents)
        self.strip.show_pages(contents.pages)
        self._opening = True
        self.show_capture(0, self.comparator.light if again else Light.VI)
        self.results.show_results(contents.results)
        self.comparator.current_view.fit()
        self._opening = False
        self.show_referral(contents.referral)
        if not again:
            self.tabs.setCurrentIndex(RESULTS)

    def show_referral(self, referral: Referral) -> None:
        """Show notes and conclusion of the same case again, after one was added."""
        if self._contents is None:
            return
        self.notes.show_referral(referral)
        self.conclusion.show_case(referral, irregular(self._contents.results.checks))
        count = len(referral.notes) + bool(referral.note)
        self.tabs.setTabText(NOTES, self.tr("Notes ({count})").format(count=count) if count else self.tr("Notes"))

    def show_capture(self, page_number: int, light: Light) -> None:
        """Show a page of the case under a light, on both sides."""
        page = self._page_at(page_number)
        if page is None:
            self.comparator.show_page(None, light)
            return
        shown = light if light in page.questioned.images else next(iter(page.questioned.images))
        if page_number != self._page_number or self._opening:
            self._page_number = page_number
            self.comparator.set_markings(())
            self.comparator.show_page(page, shown)
        else:
            self.comparator.show_light(shown)
        self.strip.choose(page_number, shown)
        self.specimen_button.setEnabled(page.specimen is not None)
        self.specimen_button.setToolTip(page.specimen.title if page.specimen else self.tr("No specimen of this page"))

    def press_light(self, letter: str) -> None:
        """Switch the light by its letter where it was captured."""
        light = {"W": Light.VI, "U": Light.UV, "I": Light.IR}[letter]
        page = self._page_at(self._page_number)
        if page is not None and light in page.questioned.images:
            self.show_capture(self._page_number, light)

    def show_other_side(self) -> None:
        """Show the next page of the document under the same light."""
        if self._contents is not None and self._contents.pages:
            self.show_capture((self._page_number + 1) % len(self._contents.pages), self.comparator.light)

    def show_check(self, check: CheckResult) -> None:
        """Jump to the area of a result: its page, its light, its frame."""
        if self._contents is None:
            return
        number = self._number_of(check.page)
        if check.light is not None and not self._opening:
            self.show_capture(number, check.light)
        self.comparator.set_markings(self._markings(check))
        if check.region is not None and not self._opening:
            self.comparator.show_area(check.region)

    def _markings(self, chosen: CheckResult) -> list[Marking]:
        failed = irregular(self._contents.results.checks if self._contents else ())
        others = [check for check in failed if check != chosen]
        return [
            Marking(check.region, check.outcome, check.light, chosen=check == chosen)
            for check in (*others, chosen)
            if check.region is not None and self._number_of(check.page) == self._page_number
        ]

    def _number_of(self, page: str | None) -> int:
        names = [item.name for item in self._contents.pages] if self._contents else []
        return names.index(page) if page in names else 0

    def _page_at(self, number: int) -> CasePage | None:
        pages = self._contents.pages if self._contents else ()
        return pages[number] if number < len(pages) else None

    def _connect(self) -> None:
        self.strip.chosen.connect(self.show_capture)
        self.results.chosen.connect(self.show_check)
        self.tabs.currentChanged.connect(self._panels.setCurrentIndex)
        self.specimen_button.clicked.connect(self._want_specimen)
        self.wide_button.toggled.connect(lambda wide: self.side.setVisible(not wide))

    def _want_specimen(self) -> None:
        page = self._page_at(self._page_number)
        if page is not None and page.specimen is not None:
            self.specimen_wanted.emit(page.specimen.id)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.comparator, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.strip, 1)
        bar = self.comparator.bar
        for tool in (bar.link_button, bar.measure_button):
            below.addWidget(tool)
        middle.addLayout(below)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addLayout(middle, 1)
        self.side = self._side()
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.header, 1)
        top.addWidget(self.wide_button)
        column.addLayout(top)
        column.addLayout(body, 1)

    def _side(self) -> QWidget:
        titles = (self.tr("Results"), self.tr("Notes"), self.tr("Conclusion"))
        for title, panel in zip(titles, (self.results, self.notes, self.conclusion), strict=True):
            self.tabs.addTab(title)
            self._panels.addWidget(panel)
        self.tabs.setExpanding(True)
        self.tabs.setDrawBase(False)
        side = card()
        side.setFixedWidth(SIDE_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._panels, 1)
        below = QHBoxLayout()
        below.addWidget(self.specimen_choice, 1)
        below.addWidget(self.specimen_button)
        column.addWidget(rule())
        column.addLayout(below)
        return side
