from dataclasses import replace

import numpy as np
import pytest

from device_drivers.simulator.placing import Placement, corners_px, page_to_capture, through
from device_drivers.simulator.placing_habits import (
    HARD,
    WIDE_GLASS_MM,
    any_angle,
    clipped,
    compatible,
    hard_conditions,
    hardened_placement,
    hardened_reader,
    ordinary_placement,
    worn,
)
from device_drivers.simulator.reader_profile import DESK
from imaging.light import Light
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


def test_any_angle_is_any_angle_and_quarter_turns_are_common() -> None:
    rng = np.random.default_rng(1)
    turns = np.array([any_angle(rng) for _ in range(400)])
    assert np.histogram(turns, 12, (-180, 180))[0].min() > 5
    assert 80 < np.sum(np.abs(np.abs(turns) - 90) < 5) < 220
    assert hardened_reader(DESK, ("any_angle",)).glass_mm == WIDE_GLASS_MM
    assert compatible(("clipped", "dust", "any_angle", "dust")) == ("dust", "any_angle")


@pytest.mark.parametrize("turn", [0.0, 1.5, -2.0, 180.0, 90.0, 5.0])
@pytest.mark.parametrize("kind", ["TD3", "TD1", "TD2", "MRV-A"])
def test_a_clipped_page_loses_a_strip_of_one_edge_and_keeps_its_zone(turn: float, kind: str) -> None:
    side = document(kind).sides[-1]
    laid = clipped(Placement(turn), side, WIDE_GLASS_MM, np.random.default_rng(3))
    matrix = page_to_capture(side.size_mm, replace(DESK, glass_mm=WIDE_GLASS_MM), laid, Light.VI)
    limit = np.array(WIDE_GLASS_MM) * DESK.ppi / 25.4
    corners = corners_px(matrix, side.size_mm)
    zone = side.element("mrz")
    assert zone is not None
    place = zone.region
    text = through(matrix, np.array([[x, y] for x in (place.left, place.right) for y in (place.top, place.bottom)]))
    assert np.any((corners < 0) | (corners > limit))
    assert np.all((text > 0) & (text < limit))


def test_the_edge_can_be_chosen() -> None:
    side = document().sides[0]
    laid = clipped(Placement(0.0), side, DESK.glass_mm, np.random.default_rng(3), "top")
    assert laid.shift_mm[0] == 0
    assert laid.shift_mm[1] < -(100 - 88) / 2


def test_a_worn_document_is_still_genuine() -> None:
    used = worn(document("TD1"), 0.6, np.random.default_rng(1))
    assert used.genuine
    assert all(side.element("wear") is not None for side in used.sides)


def test_only_the_cover_of_a_booklet_comes_into_view() -> None:
    rng = np.random.default_rng(1)
    flat, lifted = Placement(), Placement(lift_mm=1.0)
    assert hardened_placement(flat, ("cover",), rng).cover_mm == 0
    assert 0.8 <= hardened_placement(lifted, ("cover",), rng).cover_mm <= 3.0
