"""What is printed on a sheet, piece by piece; every piece has a name, so that a forgery can say which it changes."""

from typing import Protocol, runtime_checkable

from device_drivers.simulator.sheet import Sheet
from imaging.region import Region


@runtime_checkable
class Element(Protocol):
    """A piece of print or of material: immutable and hashable, it draws itself at any resolution."""

    @property
    def name(self) -> str:
        """Name of the piece, unique on its side."""

    @property
    def region(self) -> Region:
        """The area it is drawn in."""

    def draw(self, sheet: Sheet) -> None:
        """Print the piece on the sheet."""
