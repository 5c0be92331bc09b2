import numpy as np

from device_drivers.simulator.placing import Placement
from device_drivers.simulator.placing_habits import (
    HARD,
    hard_conditions,
    hardened_placement,
    hardened_reader,
    ordinary_placement,
    worn,
)
from device_drivers.simulator.reader_profile import DESK
from tests.device_drivers.simulator.drawn import document


def test_ordinary_documents_lie_nearly_straight_and_some_upside_down() -> None:
    rng = np.random.default_rng(1)
    placements = [ordinary_placement(document().sides[0], rng, surround="dark") for _ in range(200)]
    assert 20 < sum(placement.upside_down for placement in placements) < 80
    assert all(abs((placement.rotation_deg + 90) % 180 - 90) <= 2.5 for placement in placements)
    assert any(placement.lift_mm for placement in placements)
    assert any(placement.facing_mm for placement in placements)


def test_cards_do_not_rise() -> None:
    rng = np.random.default_rng(1)
    cards = [ordinary_placement(document("TD1").sides[0], rng, surround="dark") for _ in range(50)]
    assert not any(placement.lift_mm for placement in cards)


def test_hard_conditions_are_known_and_take_effect() -> None:
    rng = np.random.default_rng(1)
    drawn = {name for _ in range(100) for name in hard_conditions(rng)}
    assert drawn == set(HARD)
    harder = hardened_placement(Placement(), ("glare", "finger"), rng)
    assert harder.glare > 0
    assert harder.finger > 0
    assert harder.dust == 0
    dim = hardened_reader(DESK, ("dark", "noisy"))
    assert dim.exposure < DESK.exposure
    assert dim.noise > DESK.noise
    assert dim.blur_mm == DESK.blur_mm


def test_a_worn_document_is_still_genuine() -> None:
    used = worn(document("TD1"), 0.6, np.random.default_rng(1))
    assert used.genuine
    assert all(side.element("wear") is not None for side in used.sides)
