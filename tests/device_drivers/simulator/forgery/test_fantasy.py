import numpy as np

from device_drivers.simulator.forgery.fantasy import CODES, print_fantasy
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document, seen


def test_a_fantasy_is_of_a_state_that_issues_no_documents() -> None:
    forged = print_fantasy(document(), 0.8, np.random.default_rng(1))
    assert forged.design.country in CODES
    assert forged.mrz[0][2:5] == forged.design.country
    assert forged.design.mrz_format == document().design.mrz_format
    assert forged.sides[0].background != document().sides[0].background


def test_crude_ones_are_on_office_paper_and_careful_ones_glow_like_a_document() -> None:
    crude, careful = (print_fantasy(document(), strength, np.random.default_rng(1)).sides[0] for strength in (0.9, 0.2))
    assert not crude.fluorescent
    assert careful.fluorescent
    dark, bright = (float(np.median(seen(side)[Light.UV])) for side in (careful, crude))
    assert bright > 3 * dark
