"""The captured page on the bench under its lights, with everything drawn on it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imaging.light import Light
from imaging.region import Region
from ui.specimens.area_tool import AreaTool
from ui.specimens.bench_capture import CutPage
from ui.specimens.drafting import Drafting
from ui.specimens.numbered import feature_markings, numbered, region_markings
from ui.specimens.region_names import region_names
from ui.viewer.lights_view import LightsView


class BenchPage(QWidget):
    """`drawn` carries a region and the light it was drawn in; a click chooses what lies under it."""

    drawn = Signal(object, object)

    def __init__(self, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._drawing = False
        self.lights = LightsView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lights)
        drafting.changed.connect(self._mark)

    def show_page(self, page: CutPage) -> None:
        """Show a captured page from white light on."""
        self.lights.set_page(page.images, ppi=page.ppi)
        self.lights.show_light(Light.VI if Light.VI in page.images else next(iter(page.images)))
        self.draw_areas(self._drawing)

    def draw_areas(self, drawing: bool) -> None:
        """Give the mouse to drawing, or back to panning."""
        self._drawing = drawing
        size_mm = self._drafting.draft.size_mm
        for light, view in self.lights.views.items():
            view.set_tool(AreaTool(size_mm, self._teller(light), self._pick) if drawing else None)

    def _teller(self, light: Light) -> Callable[[Region], None]:
        return lambda area: self.drawn.emit(area, light)

    def _pick(self, point: QPointF) -> None:
        draft = self._drafting.draft
        areas = [(item.region, f"region:{item.name}") for item in draft.regions]
        areas += [(item.region, f"feature:{item.id}") for item in draft.features]
        hits = [(area.width * area.height, key) for area, key in areas if _contains(area, point)]
        self._drafting.choose(min(hits)[1] if hits else "")

    def _mark(self) -> None:
        draft, chosen = self._drafting.draft, self._drafting.chosen
        kind, _, name = chosen.partition(":")
        regions = region_markings(draft.regions, region_names(), name if kind == "region" else "")
        features = feature_markings(numbered(draft.features), name if kind == "feature" else "")
        self.lights.set_markings([*regions, *features])


def _contains(area: Region, point: QPointF) -> bool:
    return area.left <= point.x() <= area.right and area.top <= point.y() <= area.bottom
