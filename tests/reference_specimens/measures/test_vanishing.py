import numpy as np
import pytest

from imaging.light import Light
from reference_specimens.measures.measured import Problem
from tests.reference_specimens.drawn_specimen import captured, draw, forged, live_set
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on


@pytest.mark.parametrize("absorbs", [0.06, 0.3, 0.6])
def test_the_ratio_is_what_infrared_leaves(absorbs: float) -> None:
    found = feature_on(forged(background_ir=absorbs), "ir-background")
    assert found.values["ratio"] == pytest.approx(0.7 * absorbs, abs=0.09)
    assert found.values["seen"] > 0.8


def test_without_vi_nothing_can_be_said() -> None:
    live = captured(forged(), drop=(Light.VI,))
    assert feature_of(live, "ir-background").problem is Problem.LIGHT_MISSING


def test_print_that_is_nowhere_vanishes_and_is_not_seen() -> None:
    images = dict(draw(forged()))
    images[Light.VI] = np.full_like(images[Light.VI], 225)
    values = feature_of(live_set(images), "ir-background").values
    assert values["seen"] < 0.1
    assert values["ratio"] == 0.0
