import numpy as np

from imaging.light import Light
from imaging.properties.page_view import PageView
from reference_specimens.alignment import aligned
from tests.reference_specimens.drawn_specimen import PPI, captured, forged
from tests.reference_specimens.measures.drawn_measures import reference


def test_shifted_lights_come_back_and_vi_stays() -> None:
    images = dict(captured(forged()).images)
    moved = {
        Light.VI: images[Light.VI],
        Light.UV: np.roll(images[Light.UV], (8, -6), axis=(0, 1)),
        Light.IR: np.roll(images[Light.IR], (-7, 9), axis=(0, 1)),
    }
    laid = aligned(PageView(moved, PPI), reference()).images
    assert laid[Light.VI] is images[Light.VI]
    core = (slice(60, -60), slice(60, -60))
    for light in (Light.UV, Light.IR):
        before = np.abs(moved[light][core].astype(int) - images[light][core]).mean()
        after = np.abs(laid[light][core].astype(int) - images[light][core]).mean()
        assert after < 0.5 * before


def test_a_page_of_which_nothing_is_known_stays_as_it_is() -> None:
    blank = {light: np.full((850, 1348, 3), 90, np.uint8) for light in (Light.VI, Light.UV, Light.IR)}
    view = PageView(blank, PPI)
    assert aligned(view, reference()) is view
    only_uv = PageView({Light.UV: blank[Light.UV]}, PPI)
    assert aligned(only_uv, reference()) is only_uv
