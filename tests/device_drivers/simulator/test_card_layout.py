import pytest

from device_drivers.simulator.card import card
from device_drivers.simulator.card_layout import (
    BACK_ORDERS,
    BACK_ROWS,
    FRONT_ORDERS,
    FRONT_ROWS,
    classic_card,
    rearranged_card,
)
from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.style import draw_style
from imaging.region import Region


@pytest.mark.parametrize("right", [False, True])
def test_the_plain_card_keeps_portrait_and_data_apart(right: bool) -> None:
    spec = classic_card(portrait_right=right)
    assert spec.portrait.intersection(spec.data) is None
    assert not spec.paper


@pytest.mark.parametrize("seed", range(25))
def test_nothing_collides_however_a_card_is_arranged(seed: int) -> None:
    spec = rearranged_card(seed)
    whole = Region(0, 0, 85.6, 53.98)
    places = [spec.portrait, spec.ghost, *([spec.glowing_portrait] if spec.glowing_portrait else [])]
    for index, place in enumerate(places):
        inside = place.intersection(whole)
        assert inside is not None
        assert inside.box_mm == place.box_mm
        assert all(place.intersection(other) is None for other in places[index + 1 :])
    assert spec.portrait.intersection(spec.badge) is None
    assert spec.portrait.top > 8
    front = card(seed, utopia("mk"), number=1, year=2020, spec=spec).sides[0]
    words = front.background[-1].region
    assert words.bottom < 46


def test_orders_print_the_same_fields() -> None:
    for plain, orders in ((FRONT_ROWS, FRONT_ORDERS), (BACK_ROWS, BACK_ORDERS)):
        fields = sorted(key for row in plain for key, _ in row)
        assert all(sorted(key for row in order for key, _ in row) == fields for order in orders)


def test_some_cards_have_a_paper_core_a_glowing_portrait_or_a_perforated_number() -> None:
    specs = {seed: rearranged_card(seed) for seed in range(60)}
    assert 3 < sum(spec.paper for spec in specs.values()) < 25
    assert 15 < sum(spec.glowing_portrait is not None for spec in specs.values()) < 45
    assert 8 < sum(spec.perforation is not None for spec in specs.values()) < 35
    seed = next(seed for seed, spec in specs.items() if spec.paper and draw_style(seed).rng(406).random() >= 0.5)
    front, back = card(seed, utopia("en"), number=1, year=2020, spec=specs[seed]).sides
    assert front.fibres is not None
    assert front.background[0].name == "watermark"
    threads = [next(piece.region for piece in side.background if piece.name == "uv-thread") for side in (front, back)]
    assert threads[0].left + threads[1].right == pytest.approx(85.6)
