import pytest

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.region import Region
from reference_specimens.measures.personal import likeness, picture_strength
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


def test_strength_is_that_of_the_region() -> None:
    view = PageView(draw(), PPI)
    assert picture_strength(view, Region.from_box(PORTRAIT_MM)) > 2 * picture_strength(view, Region(28, 8, 8, 6))
