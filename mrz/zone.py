"""The reading of a zone in an image; the parsed zone is `mrz.parsed.Mrz`, which needs no pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from mrz.parsed import Mrz as Mrz


@dataclass(frozen=True, slots=True)
class Correction:
    """A character of the result that is not the recogniser's first choice; line and position are 0-based."""

    line: int
    position: int
    read: str
    corrected: str
    why: str
    confidence: float


@dataclass(frozen=True, eq=False)
class ZoneReading:
    """One zone found in an image.

    `lines` is None where the zone was not fully read; then `partial` holds what was, `?` for unread characters.
    `corners_px` is 4 x 2: top left, top right, bottom right, bottom left of the text block as (x, y) in the image,
    in the reading direction of the text (so its turn shows how the document lies); `mirrored` says that the picture
    shows the text in mirror writing, which the corners then follow. `character_boxes` has, per line and
    character, the 4 x 2 corners in the image (lines x characters x 4 x 2) or is None where the engine cannot tell.
    `confidences` are per line, per character, 0..1: how sure it is which character stands there; `ink` how sure it is
    that anything does (empty where the engine cannot tell). Both exist for whole and for partial zones. `doubtful` are
    the places (line, position) that neither their look nor a check digit nor other knowledge makes sure.
    """

    lines: tuple[str, ...] | None
    corners_px: NDArray[np.float64] = field(repr=False)
    partial: tuple[str, ...] | None = None
    confidences: tuple[tuple[float, ...], ...] = ()
    corrections: tuple[Correction, ...] = ()
    character_boxes: tuple[NDArray[np.float64], ...] | None = field(default=None, repr=False)
    mirrored: bool = False
    ink: tuple[tuple[float, ...], ...] = ()
    doubtful: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, eq=False)
class Reading:
    """What an engine read in one image: every zone, best first; empty where there is none."""

    zones: tuple[ZoneReading, ...] = ()

    @property
    def best(self) -> ZoneReading | None:
        """The zone most likely the document's own."""
        return self.zones[0] if self.zones else None


class Engine(Protocol):
    """Something that reads machine readable zones in images; safe to call again and again, keeps no state of images."""

    name: str

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Find and read every zone of `image` (H x W grey or H x W x 3 RGB), in any position and orientation."""


@runtime_checkable
class PageEngine(Engine, Protocol):
    """An engine that is quicker where the page is already found and seen under several lights."""

    def read_page(self, images: Sequence[NDArray[np.uint8]], first: Reading | None = None) -> tuple[Reading, ...]:
        """Read one page, cut out and level (upside down or not), in pictures of the same size that show the same place
        at the same pixel; one reading per picture. `first` is what `glance` said of the first picture.
        """

    def glance(self, image: NDArray[np.uint8]) -> Reading:
        """Read such a picture by a quick look alone, which misses a zone in an unusual place."""
