"""The bench: capture a document, say what model it is, draw regions and features, save it as a specimen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from imaging.light import STANDARD_LIGHTS, Light
from imaging.region import Region
from reference_specimens.draft import SpecimenDraft, write_draft
from ui.booth.tray_panel import TrayPanel
from ui.desk import Desk
from ui.jobs import when_done
from ui.problem import Problem
from ui.shell.empty_state import EmptyState
from ui.specimens.bench_capture import BenchCapture, CutPage
from ui.specimens.bench_page import BenchPage
from ui.specimens.drafting import Drafting
from ui.specimens.feature_form import FeatureForm
from ui.specimens.model_form import ModelForm
from ui.specimens.readiness import ReadinessBar
from ui.specimens.region_form import RegionForm
from ui.theme.parts import button, card, label
from ui.viewer.light_names import light_name

SIDE_PX = 360
MODEL, REGIONS, FEATURES = range(3)


class BenchView(QWidget):
    """`written` carries the folder of a specimen to add; `closed` goes back to the grid."""

    written = Signal(object)
    closed = Signal()
    problem = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: CutPage | None = None
        self.capturing = BenchCapture(desk, self)
        self.drafting = Drafting(self)
        self.back_button = button(self.tr("‹ Library"), "quiet", key="Esc")
        self.capture_button = button(self.tr("Capture"), "primary", key="Space")
        self.turn_button = button(self.tr("Half turn"), "quiet", key="H")
        self.undo_button = button(self.tr("Undo"), "quiet", key="Z")
        self.again_button = button(self.tr("Start over"), "quiet")
        self.empty = EmptyState("")
        self.tray = TrayPanel(desk.reader.tray) if desk.reader.tray is not None else None
        self.page = BenchPage(self.drafting)
        self.tabs = QTabBar()
        self.model_form = ModelForm()
        self.region_form, self.feature_form = RegionForm(self.drafting), FeatureForm(self.drafting)
        self.readiness = ReadinessBar()
        self.save_button = button(self.tr("Save and add to the library"), "primary")
        self._panels, self._picture = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.start()

    @property
    def page_shown(self) -> CutPage | None:
        """The captured page, None before the first capture."""
        return self._page

    def start(self) -> None:
        """Begin a new specimen."""
        self._page = None
        self._picture.setCurrentWidget(self.empty)
        self._say_lay()
        self.drafting.start(SpecimenDraft())
        self.model_form.show_draft(self.drafting.draft)
        self.tabs.setCurrentIndex(MODEL)

    def opened(self) -> None:
        """Make ready for a capture."""
        self.capturing.prepare()

    def left(self) -> None:
        """Give back what only captures need."""
        self.capturing.close()
        self._show_idle()

    def capture(self) -> None:
        """Capture the document on the glass, or stop the capture that runs."""
        if self.capturing.is_running:
            self.capturing.cancel()
            self._show_idle()
        else:
            self._picture.setCurrentWidget(self.empty)
            first = self.tr("Capturing {light}, {done} of {total} done")
            self.empty.say(first.format(light=light_name(Light.VI), done=0, total=len(STANDARD_LIGHTS)))
            self.capturing.capture()
        self._name_capture()

    def lay_other_side(self) -> None:
        """Turn the document over on the glass of a reader with a tray."""
        if self.tray is not None and not self.capturing.is_running:
            self.tray.turn_over()

    def turn(self) -> None:
        """Turn the page by 180 degrees, with everything drawn on it."""
        if self._page is not None:
            images = {light: np.ascontiguousarray(pixels[::-1, ::-1]) for light, pixels in self._page.images.items()}
            self._page = replace(self._page, images=images)
            self.drafting.turn()
            self.page.show_page(self._page)

    def save(self) -> None:
        """Write the specimen folder off the GUI thread; `written` tells where."""
        page, draft = self._page, self.drafting.draft
        if page is None or not self.readiness.can_save:
            return
        folder = self._folder(draft)
        self.save_button.setEnabled(False)
        done = self._desk.ask_library(lambda library: write_draft(draft, page.images, folder, ppi=page.ppi))
        when_done(done, self, self._tell_written, self._fail_writing)

    def _folder(self, draft: SpecimenDraft) -> Path:
        model = f"{draft.country}-{draft.type}-{draft.number}-{draft.year or 'undated'} {draft.page}"
        return self._desk.setup.home / "specimens made here" / model

    def _tell_written(self, folder: Path) -> None:
        self._refresh()
        self.written.emit(folder)

    def _fail_writing(self, error: BaseException) -> None:
        self._refresh()
        cause = self.tr("Its folder cannot be written ({error}).").format(error=error)
        remedy = self.tr("Check the free space, then save again.")
        self.problem.emit(Problem(self.tr("The specimen was not saved"), cause, remedy))

    def _tell_frame(self, light: Light) -> None:
        done = STANDARD_LIGHTS.index(light) + 1 if light in STANDARD_LIGHTS else len(STANDARD_LIGHTS)
        if done < len(STANDARD_LIGHTS):
            words = self.tr("Capturing {light}, {done} of {total} done")
            self.empty.say(words.format(light=light_name(STANDARD_LIGHTS[done]), done=done, total=len(STANDARD_LIGHTS)))
        else:
            self.empty.say(self.tr("Cutting out the page …"))

    def _show_page(self, page: CutPage) -> None:
        self._page = page
        kept = self.drafting.draft
        if not (kept.regions or kept.features):
            self.drafting.start(_proposed(kept, page.proposal))
        self.model_form.show_draft(self.drafting.draft)
        self.page.show_page(page)
        self._picture.setCurrentWidget(self.page)
        self._name_capture()
        self._refresh()

    def _fail_capture(self, problem: Problem) -> None:
        self._show_idle()
        self.problem.emit(problem)

    def _show_idle(self) -> None:
        self._name_capture()
        if self._page is not None:
            self._picture.setCurrentWidget(self.page)
        else:
            self._say_lay()

    def _add_area(self, area: Region, light: Light) -> None:
        if self.tabs.currentIndex() == FEATURES:
            self.drafting.add_feature(area, light)
        else:
            self.drafting.add_region(area)

    def _show_panel(self, panel: int) -> None:
        self._panels.setCurrentIndex(panel)
        self.page.draw_areas(panel != MODEL)

    def _take_model(self, draft: SpecimenDraft) -> None:
        now = self.drafting.draft
        self.drafting.change(replace(draft, regions=now.regions, features=now.features, size_mm=now.size_mm))

    def _refresh(self) -> None:
        self.readiness.show_state(self.drafting.draft, self._page.images if self._page else ())
        self.save_button.setEnabled(self.readiness.can_save)
        self.turn_button.setEnabled(self._page is not None)
        self.undo_button.setEnabled(self.drafting.can_undo)
        self.again_button.setEnabled(self._page is not None or self.drafting.can_undo)

    def _undo(self) -> None:
        self.drafting.undo()
        self.model_form.show_draft(self.drafting.draft)

    def _say_lay(self) -> None:
        sentence = self.tr("It is captured under white, UV and infrared, and its page is cut out.")
        self.empty.say(self.tr("Lay the specimen on the reader and press Capture"), sentence)

    def _name_capture(self) -> None:
        running = self.capturing.is_running
        self.capture_button.setText(self.tr("Stop   Space") if running else self.tr("Capture   Space"))
        if self.tray is not None:
            self.tray.set_busy(running)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.closed)
        self.capture_button.clicked.connect(self.capture)
        self.turn_button.clicked.connect(self.turn)
        self.undo_button.clicked.connect(self._undo)
        self.again_button.clicked.connect(self.start)
        self.save_button.clicked.connect(self.save)
        self.capturing.frame_arrived.connect(self._tell_frame)
        self.capturing.cut.connect(self._show_page)
        self.capturing.failed.connect(self._fail_capture)
        self.page.drawn.connect(self._add_area)
        self.tabs.currentChanged.connect(self._show_panel)
        self.model_form.edited.connect(self._take_model)
        self.drafting.changed.connect(self._refresh)

    def _lay_out(self) -> None:
        self._picture.addWidget(self.empty)
        self._picture.addWidget(self.page)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back_button)
        top.addWidget(label(self.tr("New specimen"), "heading"), 1)
        if self.tray is not None:
            top.addWidget(self.tray, 1)
        for made in (self.again_button, self.undo_button, self.turn_button, self.capture_button):
            top.addWidget(made)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._picture, 1)
        body.addWidget(self._side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(body, 1)

    def _side(self) -> QWidget:
        titles: Sequence[str] = (self.tr("Document"), self.tr("Regions"), self.tr("Features"))
        panels: Sequence[QWidget] = (self.model_form, self.region_form, self.feature_form)
        for title, panel in zip(titles, panels, strict=True):
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
        scroll = QScrollArea()  # so that a low screen with an error bar still shows everything else
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._panels)
        column.addWidget(scroll, 1)
        column.addWidget(self.readiness)
        column.addWidget(self.save_button)
        return side


def _proposed(kept: SpecimenDraft, proposal: SpecimenDraft) -> SpecimenDraft:
    """Take size and format from the page, and what the MRZ says where nothing was typed yet."""
    return replace(
        proposal,
        country=kept.country or proposal.country,
        type=kept.type or proposal.type,
        title=kept.title,
        number=kept.number,
        year=kept.year,
        prado_id=kept.prado_id,
        first_issued=kept.first_issued,
        last_issued=kept.last_issued,
    )
