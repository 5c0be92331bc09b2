"""Page millimetres to view pixels and back, for one view as it is now."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from imaging.region import Region
from ui.viewer.viewport import Viewport


@dataclass(frozen=True, slots=True)
class ViewSpace:
    """A viewport in a view of `view_px` (width, height) device-independent pixels."""

    viewport: Viewport
    view_px: tuple[float, float]

    def point(self, point_mm: QPointF) -> QPointF:
        """Return the view point of a page point."""
        return QPointF(*self.viewport.to_view(point_mm.x(), point_mm.y(), self.view_px))

    def page_point(self, point_px: QPointF) -> QPointF:
        """Return the page point (mm) of a view point."""
        return QPointF(*self.viewport.to_page(point_px.x(), point_px.y(), self.view_px))

    def rect(self, region: Region) -> QRectF:
        """Return the region in view coordinates."""
        top_left = self.point(QPointF(region.left, region.top))
        return QRectF(
            top_left.x(),
            top_left.y(),
            region.width * self.viewport.px_per_mm,
            region.height * self.viewport.px_per_mm,
        )
