import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.region import Region
from reference_specimens.measures.personal import likeness, picture_strength, placed_face
from tests.reference_specimens.drawn_specimen import GHOST_MM, PORTRAIT_MM, PPI, Card, draw, forged
from tests.reference_specimens.measures.drawn_measures import feature_on


@pytest.mark.parametrize("absorbs", [0.2, 0.8])
def test_absorption_of_the_portrait_follows_its_ink(absorbs: float) -> None:
    found = feature_on(forged(portrait_ir=absorbs), "ir-portrait").values
    assert found["ratio"] / found["specimen_ratio"] == pytest.approx(absorbs / 0.8, abs=0.25)


def test_a_faint_second_portrait_has_little_strength() -> None:
    assert feature_on(forged(), "ghost").values["strength"] > 0.7
    assert feature_on(forged(ghost_strength=0.15), "ghost").values["strength"] < 0.5


def test_two_pictures_of_one_holder_are_alike_and_of_two_are_not() -> None:
    portrait, ghost = Region.from_box(PORTRAIT_MM), Region.from_box(GHOST_MM)

    def alike(card: Card) -> float:
        return likeness(PageView(draw(card), PPI), portrait, ghost, Light.VI)

    assert alike(forged(holder=3)) > alike(forged(holder=3, ghost_holder=8)) + 0.1


def test_the_print_below_a_second_portrait_is_taken_off() -> None:
    portrait, ghost = Region.from_box(PORTRAIT_MM), Region.from_box(GHOST_MM)
    ground = placed_face(_striped(Card(), ghost), portrait, ghost, Light.VI).ground

    def alike(card: Card, ground: NDArray[np.float32] | None) -> float:
        return likeness(_striped(card, ghost), portrait, ghost, Light.VI, ground)

    own, other = forged(holder=3), forged(holder=3, ghost_holder=8)
    assert alike(own, ground) > alike(own, None) + 0.02
    assert alike(own, ground) > alike(other, ground) + 0.1


def _striped(card: Card, region: Region) -> PageView:
    """Return the card with dark stripes over `region`."""
    images = draw(card)
    white = images[Light.VI].copy()
    rows, columns = region.slices(PPI, white.shape[:2])
    for left in range(columns.start, columns.stop, 30):
        white[rows, left : left + 10] = (white[rows, left : left + 10] * 0.75).astype(np.uint8)
    return PageView({**images, Light.VI: white}, PPI)


def test_strength_is_that_of_the_region() -> None:
    view = PageView(draw(), PPI)
    assert picture_strength(view, Region.from_box(PORTRAIT_MM)) > 2 * picture_strength(view, Region(28, 8, 8, 6))
