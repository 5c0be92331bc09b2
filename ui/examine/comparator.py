"""The questioned page beside the specimen under the same light, moving together, or laid over one another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from imaging.light import Light
from imaging.region import Region
from ui.examine.blend_view import BlendView
from ui.examine.case_contents import CasePage, Pictures
from ui.examine.comparison_bar import ComparisonBar
from ui.examine.comparison_mode import ComparisonMode
from ui.examine.measure_tool import MeasureTool
from ui.viewer.light_names import light_name
from ui.viewer.link import LinkedViews
from ui.viewer.marking import Marking
from ui.viewer.page_view import PageView

PAGE_ASPECT = 1.42
MARGINS_PX = 32
LARGE_SHARE = 0.6


class Comparator(QWidget):
    """Two linked views, or one with both pictures; what it shows is one page of a case under one light."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CasePage | None = None
        self._light = Light.VI
        self._markings: tuple[Marking, ...] = ()
        self.bar = ComparisonBar()
        self.questioned, self.specimen, self.blend = PageView(), PageView(), BlendView()
        self._link = LinkedViews(self)
        for view in (self.questioned, self.specimen):
            self._link.add(view)
        self._pair = QWidget()
        self._pair_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._pair)
        self._stack = QStackedLayout()
        self._lay_out()
        self.bar.changed.connect(self._compare)
        self.bar.link_toggled.connect(self._set_linked)
        self.bar.measure_toggled.connect(self._set_measuring)

    @property
    def light(self) -> Light:
        """The light shown on both sides."""
        return self._light

    @property
    def current_view(self) -> PageView:
        """The view that zoom keys act on."""
        return self.blend if self._stack.currentWidget() is self.blend else self.questioned

    def show_page(self, page: CasePage | None, light: Light) -> None:
        """Show a page of the case under a light; None empties the comparator."""
        self._page = page
        has_specimen = page is not None and page.specimen_pictures is not None
        self.specimen.setVisible(has_specimen)
        self.bar.permit_comparison(has_specimen)
        self._set_measuring(self.bar.measure_button.isChecked())
        self.show_light(light)

    def show_light(self, light: Light) -> None:
        """Switch both sides to a light."""
        self._light = light
        linked, self._link.linked = self._link.linked, False
        self._show_pictures(light)
        self.set_markings(self._markings)
        self._link.linked = linked

    def _show_pictures(self, light: Light) -> None:
        questioned = self._page.questioned if self._page else None
        specimen = self._page.specimen_pictures if self._page else None
        _show(self.questioned, questioned, light)
        _show(self.blend, questioned, light)
        _show(self.specimen, specimen, light)
        pixels = specimen.images.get(light) if specimen else None
        self.blend.set_specimen(pixels, ppi=specimen.ppi if specimen else 400.0)
        self._caption(questioned, specimen)

    def show_area(self, region: Region) -> None:
        """Zoom all views to an area; a large one shows the whole page."""
        picture = self.current_view.picture
        width, height = picture.size_mm if picture else (region.width, region.height)
        if max(region.width / width, region.height / height) > LARGE_SHARE:
            self.current_view.fit()
        else:
            self.current_view.show_region(region)

    def set_markings(self, markings: Sequence[Marking]) -> None:
        """Frame areas in every view, each only in its light; on the specimen without the outcome, not its own."""
        self._markings = tuple(markings)
        shown = [item for item in self._markings if item.light in (None, self._light)]
        self.questioned.set_markings(shown)
        self.blend.set_markings(shown)
        self.specimen.set_markings([Marking(item.region, chosen=item.chosen) for item in shown if item.chosen])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages beside or above one another, whichever shows them larger."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._pair_layout.setContentsMargins(0, 0, 0, 0)
        self._pair_layout.setSpacing(4)
        for view in (self.questioned, self.specimen):
            self._pair_layout.addWidget(view, 1)
        self._stack.addWidget(self._pair)
        self._stack.addWidget(self.blend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)
        self.blend.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _arrange(self) -> None:
        width, height = self._pair.width(), max(self._pair.height(), 1)
        beside = min((width / 2 - MARGINS_PX) / PAGE_ASPECT, height - MARGINS_PX)
        above = min((width - MARGINS_PX) / PAGE_ASPECT, height / 2 - MARGINS_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside >= above else QBoxLayout.Direction.TopToBottom
        self._pair_layout.setDirection(direction)

    def _compare(self) -> None:
        mode = self.bar.mode
        before, viewport, fitted = self.current_view, self.current_view.viewport, self.current_view.fitted
        self._stack.setCurrentWidget(self._pair if mode is ComparisonMode.SIDE_BY_SIDE else self.blend)
        self.blend.set_mode(mode, self.bar.strength)
        after = self.current_view
        if after is not before:
            after.set_viewport(viewport, fitted=fitted)
            if fitted:
                after.fit()

    def _set_linked(self, linked: bool) -> None:
        self._link.linked = linked
        if linked:
            self.specimen.set_viewport(self.questioned.viewport, fitted=self.questioned.fitted)

    def _set_measuring(self, measuring: bool) -> None:
        for view in (self.questioned, self.specimen, self.blend):
            view.set_tool(MeasureTool() if measuring else None)

    def _caption(self, questioned: Pictures | None, specimen: Pictures | None) -> None:
        name = light_name(self._light)
        self.questioned.set_caption(self._named(self.tr("Questioned: {light}"), questioned, name))
        self.specimen.set_caption(self._named(self.tr("Specimen: {light}"), specimen, name))
        self.blend.set_caption(self.tr("Questioned and specimen: {light}").format(light=name))

    def _named(self, pattern: str, pictures: Pictures | None, name: str) -> str:
        if pictures is None:
            return ""
        words = pattern.format(light=name)
        if self._light in pictures.images:
            return words
        return self.tr("{picture} was not captured").format(picture=words)


def _show(view: PageView, pictures: Pictures | None, light: Light) -> None:
    pixels = pictures.images.get(light) if pictures else None
    view.set_image(pixels, ppi=pictures.ppi if pictures else 400.0)
