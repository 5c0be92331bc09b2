"""How a document lies on the glass."""

from dataclasses import dataclass

import numpy as np

from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Raster
from imaging.light import Light
from imaging.region import MM_PER_INCH

Matrix = np.ndarray


@dataclass(frozen=True, slots=True)
class Placement:
    """Turn about the page's middle in degrees (180 is upside down), shift from the middle of the glass in mm, surround
    (`dark` or `light` lid), and what went wrong with the placing.
    """

    rotation_deg: float = 0.0
    shift_mm: tuple[float, float] = (0.0, 0.0)
    surround: str = "dark"

    @property
    def upside_down(self) -> bool:
        """Whether the page is read upside down."""
        return abs(((self.rotation_deg + 180) % 360) - 180) > 90


def glass_px(profile: ReaderProfile) -> tuple[int, int]:
    """Return (width, height) of a capture in pixels."""
    scale = profile.ppi / MM_PER_INCH
    return round(profile.glass_mm[0] * scale), round(profile.glass_mm[1] * scale)


def page_to_capture(size_mm: tuple[float, float], profile: ReaderProfile, placement: Placement, light: Light) -> Matrix:
    """Return the 3 x 3 matrix from coordinates on the trimmed page (mm) to the capture's pixels."""
    width, height = size_mm
    turn = np.deg2rad(placement.rotation_deg)
    scale = profile.ppi / MM_PER_INCH * profile.scale(light)
    cos, sin = np.cos(turn) * scale, np.sin(turn) * scale
    offset = np.array(profile.offset_mm(light)) * profile.ppi / MM_PER_INCH
    glass = np.array(glass_px(profile))
    middle = (glass - 1) / 2 + offset + np.array(placement.shift_mm) * profile.ppi / MM_PER_INCH
    centre = np.array([cos * width / 2 - sin * height / 2, sin * width / 2 + cos * height / 2])
    return np.array([[cos, -sin, middle[0] - centre[0]], [sin, cos, middle[1] - centre[1]], [0, 0, 1]], np.float64)


def corners_px(matrix: Matrix, size_mm: tuple[float, float]) -> Matrix:
    """Return the page's own corners (top left, top right, bottom right, bottom left) in the capture, 4 x 2."""
    width, height = size_mm
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], np.float64)
    mapped = corners @ matrix.T
    return np.asarray(mapped[:, :2] / mapped[:, 2:], np.float64)


def sheet_to_page_mm(raster: Raster, cut_shift_mm: tuple[float, float]) -> Matrix:
    """Return the 3 x 3 matrix from the sheet's pixels to coordinates on the trimmed page in mm."""
    start = (raster.bleed_px - 0.5) / raster.scale
    dx, dy = cut_shift_mm
    step = 1 / raster.scale
    return np.array([[step, 0, -start - dx], [0, step, -start - dy], [0, 0, 1]], np.float64)
