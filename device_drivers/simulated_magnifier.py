"""A magnifier that exists only in software: fields of 8 x 6 mm of the tray's documents at 2 400 ppi, in every light."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from device_drivers.errors import ReaderFault
from device_drivers.scanner import Capabilities
from device_drivers.simulated_reader import SimulatedReader
from device_drivers.simulator.magnifier import FIELD_MM, at_ppi, magnify
from imaging.light import Light

MAGNIFIER_PPI = (2400.0, 1200.0, 4800.0)
Place = tuple[float, float]


class SimulatedMagnifier(SimulatedReader):
    """The simulated magnifier, aimed at a place (mm from the upper left corner) of the page that lies under it.

    `at` may be text such as "60,40", as it comes from a command line; other options are those of SimulatedReader.
    Raises TypeError for a place that is none.
    """

    name = "magnifier"

    def __init__(
        self, *, at: Place | str = (60.0, 40.0), resolutions_ppi: tuple[float, ...] = MAGNIFIER_PPI, **options: Any
    ) -> None:
        super().__init__(resolutions_ppi=resolutions_ppi, **options)
        self._at = _place(at)

    @property
    def at_mm(self) -> Place:
        """The place on the page in the middle of its field, in mm."""
        return self._at

    def aim(self, x_mm: float, y_mm: float) -> None:
        """Move the magnifier over another place; callable while no capture runs."""
        self._at = (x_mm, y_mm)

    def capabilities(self) -> Capabilities:
        """Return every light there is, at 2 400, 1 200 or 4 800 ppi, for a field of 8 x 6 mm."""
        return Capabilities(tuple(Light), self._resolutions_ppi, FIELD_MM, detects_presence=True)

    def _source(self) -> str:
        return f"{self.name}, {FIELD_MM[0]:g} x {FIELD_MM[1]:g} mm around {self._at[0]:g}, {self._at[1]:g} mm"

    def _pixels(self, light: Light, ppi: float, laid: tuple[int, int], rng: np.random.Generator) -> NDArray[np.uint8]:
        index, page = laid
        side = self._documents[index].document.sides[page]
        (x, y), (width, height) = self._at, side.size_mm
        if not (0 <= x <= width and 0 <= y <= height):
            cause = f"{x:g}, {y:g} mm lies beside the page of {width:g} x {height:g} mm"
            raise ReaderFault(self.name, cause, "Aim the magnifier at the page")
        return magnify(side, self._at, rng, light=light, profile=at_ppi(ppi)).pixels


def _place(at: Place | str) -> Place:
    parts = at.split(",") if isinstance(at, str) else at
    try:
        x, y = (float(part) for part in parts)
    except ValueError as error:
        raise TypeError(f"a place is X,Y in mm, not {at!r}") from error
    return x, y
