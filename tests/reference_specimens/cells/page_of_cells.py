"""The cells of drawn cards, genuine and forged."""

from functools import cache

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.recapture import Reader, Wear
from reference_specimens.cells.cell_values import CellValues
from reference_specimens.cells.families import MEASURES
from reference_specimens.specimen_view import SpecimenView
from tests.reference_specimens.calibrated import drawn_images
from tests.reference_specimens.drawn_specimen import PPI, Card, captured, forged, specimen

WORN = Wear(fading=0.25, uv_fading=0.35, scratches=5, dirt=0.4)
SOFT = Reader(ppi=300, blur_px=0.7, noise=3.0, gain=0.75, gamma=1.1, white_balance=(1.05, 1, 0.95), jpeg=86, seed=3)


@cache
def undeclared() -> SpecimenView:
    """Return the card that declares nothing."""
    return SpecimenView(specimen(declared=False), drawn_images(), PPI)


def cells_of(light: Light, card: Card | None = None, *, worn: bool = False) -> CellValues:
    """Measure the cells of another holder's card, new or worn and taken by another reader."""
    card = card or forged()
    live = captured(card, reader=SOFT, wear=WORN) if worn else captured(card)
    return MEASURES[light](PageView(live.images, PPI), undeclared())
