"""Which part of a page a view shows: a point of the page in its middle and a scale; pure arithmetic, no widgets."""

from dataclasses import dataclass, replace

MINIMUM_PX_PER_MM = 0.5
MAXIMUM_PX_PER_MM = 400.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """The page point (mm) in the middle of the view and the scale in device-independent pixels per mm."""

    centre_x_mm: float
    centre_y_mm: float
    px_per_mm: float

    @classmethod
    def fitting(cls, size_mm: tuple[float, float], view_px: tuple[float, float], margin_px: float = 16) -> "Viewport":
        """Return the viewport that shows a whole page of `size_mm` in a view of `view_px` (width, height)."""
        width = max(view_px[0] - 2 * margin_px, 8.0)
        height = max(view_px[1] - 2 * margin_px, 8.0)
        scale = min(width / size_mm[0], height / size_mm[1])
        return cls(size_mm[0] / 2, size_mm[1] / 2, scale)

    def to_view(self, x_mm: float, y_mm: float, view_px: tuple[float, float]) -> tuple[float, float]:
        """Return where a page point lies in a view of `view_px`, in fractions of pixels."""
        return (
            view_px[0] / 2 + (x_mm - self.centre_x_mm) * self.px_per_mm,
            view_px[1] / 2 + (y_mm - self.centre_y_mm) * self.px_per_mm,
        )

    def to_page(self, x_px: float, y_px: float, view_px: tuple[float, float]) -> tuple[float, float]:
        """Return the page point in mm under a point of the view."""
        return (
            self.centre_x_mm + (x_px - view_px[0] / 2) / self.px_per_mm,
            self.centre_y_mm + (y_px - view_px[1] / 2) / self.px_per_mm,
        )

    def panned(self, dx_px: float, dy_px: float) -> "Viewport":
        """Return the viewport after the page was dragged by (dx, dy) pixels."""
        return replace(
            self,
            centre_x_mm=self.centre_x_mm - dx_px / self.px_per_mm,
            centre_y_mm=self.centre_y_mm - dy_px / self.px_per_mm,
        )

    def zoomed(self, factor: float, anchor_px: tuple[float, float], view_px: tuple[float, float]) -> "Viewport":
        """Return the viewport scaled by `factor` while the page point under `anchor_px` stays where it is."""
        scale = min(max(self.px_per_mm * factor, MINIMUM_PX_PER_MM), MAXIMUM_PX_PER_MM)
        x_mm, y_mm = self.to_page(*anchor_px, view_px)
        return Viewport(
            x_mm - (anchor_px[0] - view_px[0] / 2) / scale, y_mm - (anchor_px[1] - view_px[1] / 2) / scale, scale
        )

    def kept_on(self, size_mm: tuple[float, float]) -> "Viewport":
        """Return the viewport moved so that its middle lies on the page."""
        return replace(
            self,
            centre_x_mm=min(max(self.centre_x_mm, 0.0), size_mm[0]),
            centre_y_mm=min(max(self.centre_y_mm, 0.0), size_mm[1]),
        )
