"""How a document lies on the glass, and what else is in the picture."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Raster
from imaging.light import Light
from imaging.region import MM_PER_INCH

Matrix = NDArray[np.float64]
SPINE_REACH_MM = 7.0  # how far from the spine the page still rises


@dataclass(frozen=True, slots=True)
class Placement:
    """How a side was laid.

    Turn about the page's middle in degrees (180 is upside down), shift from the middle of the glass in mm, lid (`dark`
    or `light`). `lift_mm` is how high a booklet's page rises at its spine (its top edge), `facing_mm` how much of the
    page beyond the spine is in view, `cover_mm` how much of the cover shows around the other edges. `glare`, `dust` and
    `finger` (0..1, 0 is none) are in the picture; `seed` says where.
    """

    rotation_deg: float = 0.0
    shift_mm: tuple[float, float] = (0.0, 0.0)
    surround: str = "dark"
    lift_mm: float = 0.0
    facing_mm: float = 0.0
    cover_mm: float = 0.0
    glare: float = 0.0
    dust: float = 0.0
    finger: float = 0.0
    seed: int = 0

    @property
    def upside_down(self) -> bool:
        """Whether the page is read upside down."""
        return abs(((self.rotation_deg + 180) % 360) - 180) > 90

    @property
    def conditions(self) -> tuple[str, ...]:
        """The names of what is out of the ordinary."""
        named = {
            "lifted": self.lift_mm > 0,
            "facing_page": self.facing_mm > 0,
            "cover": self.cover_mm > 0,
            "glare": self.glare > 0,
            "dust": self.dust > 0,
            "finger": self.finger > 0,
        }
        return tuple(name for name, there in named.items() if there)


def glass_px(profile: ReaderProfile) -> tuple[int, int]:
    """Return (width, height) of a capture in pixels."""
    scale = profile.ppi / MM_PER_INCH
    return round(profile.glass_mm[0] * scale), round(profile.glass_mm[1] * scale)


def page_to_capture(size_mm: tuple[float, float], profile: ReaderProfile, placement: Placement, light: Light) -> Matrix:
    """Return the 3 x 3 matrix from coordinates on the flat page (mm) to the capture's pixels."""
    width, height = size_mm
    turn = np.deg2rad(placement.rotation_deg)
    scale = profile.ppi / MM_PER_INCH * profile.scale(light)
    cos, sin = np.cos(turn) * scale, np.sin(turn) * scale
    offset = np.array(profile.offset_mm(light)) * profile.ppi / MM_PER_INCH
    middle = (np.array(glass_px(profile)) - 1) / 2 + offset + np.array(placement.shift_mm) * profile.ppi / MM_PER_INCH
    centre = np.array([cos * width / 2 - sin * height / 2, sin * width / 2 + cos * height / 2])
    return np.array([[cos, -sin, middle[0] - centre[0]], [sin, cos, middle[1] - centre[1]], [0, 0, 1]], np.float64)


def corners_px(matrix: Matrix, size_mm: tuple[float, float], lift_mm: float = 0.0) -> Matrix:
    """Return the page's own corners (top left, top right, bottom right, bottom left) in the capture, 4 x 2."""
    width, height = size_mm
    top = float(seen_y(np.zeros(1), lift_mm)[0])
    return through(matrix, np.array([[0, top], [width, top], [width, height], [0, height]], np.float64))


def through(matrix: Matrix, points: Matrix) -> Matrix:
    """Return points (N x 2) through a 3 x 3 matrix."""
    mapped = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(mapped[:, :2] / mapped[:, 2:], np.float64)


def seen_y(y_mm: Matrix, lift_mm: float) -> Matrix:
    """Return where a point `y_mm` below the spine is seen: a rising page looks shorter towards its spine.

    The page rises as lift * exp(-y / reach); what the camera above sees is its projection.
    """
    shortening = lift_mm**2 / (4 * SPINE_REACH_MM)
    return np.asarray(y_mm + shortening * np.exp(-2 * np.maximum(y_mm, 0) / SPINE_REACH_MM), np.float64)


def sheet_to_page_mm(raster: Raster, cut_shift_mm: tuple[float, float]) -> Matrix:
    """Return the 3 x 3 matrix from the sheet's pixels to coordinates on the trimmed page in mm."""
    start = (raster.bleed_px - 0.5) / raster.scale
    dx, dy = cut_shift_mm
    step = 1 / raster.scale
    return np.array([[step, 0, -start - dx], [0, step, -start - dy], [0, 0, 1]], np.float64)
