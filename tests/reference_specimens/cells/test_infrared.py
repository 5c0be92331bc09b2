import numpy as np

from imaging.light import Light
from tests.reference_specimens.cells.page_of_cells import cells_of
from tests.reference_specimens.drawn_specimen import forged


def test_genuine_and_worn_cards_vanish_and_stay_as_the_specimen_does() -> None:
    for worn in (False, True):
        values = cells_of(Light.IR, worn=worn).values
        assert np.nanpercentile(values["visible"], 90) < 0.15
        assert np.nanmedian(values["lost"]) < 0.4


def test_a_background_visible_in_infrared_is_seen_in_most_cells() -> None:
    values = cells_of(Light.IR, forged(background_ir=0.7)).values["visible"]
    assert np.nanmedian(values) > 0.4
