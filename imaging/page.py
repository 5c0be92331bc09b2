"""Where a document lies in a capture, and which of the ICAO sizes it has (Doc 9303-3 to -7)."""

from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray


class PageFormat(Enum):
    """ICAO document sizes; value is the name used in results: of ISO/IEC 7810, of Doc 9303-7 for the larger visa."""

    ID_1 = "ID-1"
    ID_2 = "ID-2"
    ID_3 = "ID-3"
    MRV_A = "MRV-A"

    @property
    def size_mm(self) -> tuple[float, float]:
        """Nominal (width, height) in mm."""
        return _SIZES_MM[self.value]


_SIZES_MM = {"ID-1": (85.60, 53.98), "ID-2": (105.0, 74.0), "ID-3": (125.0, 88.0), "MRV-A": (120.0, 80.0)}


@dataclass(frozen=True, eq=False)
class Page:
    """A page found in one capture.

    `corners_px` is 4 x 2 float: the document's own top left, top right, bottom right and bottom left corner as (x, y)
    in the capture as stored, pixel centres at integers. `format` is None where no ICAO size fits.
    `upright` says whether the reading direction is established (by its MRZ or a specimen) or only assumed.
    `ppi` is the resolution the page is used at (given, stated or measured); `measured_ppi` what the nominal size of its
    format says, None without a format, so that a wrong claim can be noticed.
    """

    corners_px: NDArray[np.float64] = field(repr=False)
    size_mm: tuple[float, float]
    ppi: float
    format: PageFormat | None = None
    upright: bool = False
    measured_ppi: float | None = None

    def turned(self) -> "Page":
        """Return the same page read upside down (180 degrees)."""
        return replace(self, corners_px=np.roll(self.corners_px, 2, axis=0))
