import numpy as np

from device_drivers.simulator.forgery.omission import PrintedDots, leave_out_overprint, leave_out_perforation
from device_drivers.simulator.paper_features import Perforation
from device_drivers.simulator.printing import print_side
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document, inside, seen

PUNCHED, PLAIN = document("TD3", 8), document("TD3", 9)


def test_the_overprint_is_missing_or_drawn_anew() -> None:
    genuine = document().sides[0].element("overprint")
    strong, weak = (leave_out_overprint(document(), s, np.random.default_rng(1)).sides[0] for s in (0.8, 0.2))
    assert strong.element("overprint") is None
    assert weak.element("overprint") not in (None, genuine)


def test_without_a_perforation_there_is_nothing_to_leave_out() -> None:
    assert PLAIN.sides[0].element("perforation") is None
    assert leave_out_perforation(PLAIN, 0.8, np.random.default_rng(1)).genuine


def test_no_light_passes_a_perforation_that_is_missing_or_printed() -> None:
    hole = PUNCHED.sides[0].element("perforation")
    assert isinstance(hole, Perforation)
    for strength in (0.8, 0.2):
        side = leave_out_perforation(PUNCHED, strength, np.random.default_rng(1)).sides[0]
        sheet = print_side(side, 100.0)
        rows, columns = sheet.raster.window(hole.region)
        assert sheet.density[rows, columns].max() < 0.6
    assert isinstance(side.element("perforation"), PrintedDots)
    before, after = (seen(item)[Light.VI] for item in (PUNCHED.sides[0], side))
    place = inside(hole.region, before.shape)
    assert np.abs(after - before)[place].mean() < 0.05
