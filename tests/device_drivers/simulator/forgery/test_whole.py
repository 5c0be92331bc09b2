import numpy as np

from device_drivers.simulator.forgery.whole import swap_page
from tests.device_drivers.simulator.drawn import document


def test_the_page_is_another_models_and_the_holder_the_same() -> None:
    forged = swap_page(document(), 0.8, np.random.default_rng(1))
    assert forged.design == document().design
    assert forged.viz["surname"] == document().viz["surname"]
    assert forged.sides[0].background != document().sides[0].background


def test_a_weak_forger_takes_a_sibling() -> None:
    weak = swap_page(document(), 0.2, np.random.default_rng(1)).sides[0]
    assert weak.substrate == document().sides[0].substrate
