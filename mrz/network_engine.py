"""The project's own reader: two small networks and what is known about layouts and check digits."""

import cv2
import numpy as np
from numpy.typing import NDArray

from mrz.locating import LONG_SIDE, locate
from mrz.zone import Reading
from mrz.zone_reading import read_zones

FINER = 2
"""How much finer the picture is searched when nothing was found."""


class NetworkEngine:
    """Reads zones in any place and orientation; keeps no state of images."""

    name = "network"

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read every zone of `image` (H x W grey or H x W x 3 RGB)."""
        if min(image.shape[:2]) < 8:
            return Reading()
        colour = image if image.ndim == 3 else np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), np.uint8)
        zones = read_zones(colour, locate(colour))
        if not zones and max(image.shape[:2]) > 1.3 * LONG_SIDE:
            zones = read_zones(colour, locate(colour, FINER * LONG_SIDE))
        return Reading(zones)
