import pytest

from device_drivers.simulator.card import ZONE, card
from device_drivers.simulator.issuer import utopia


def test_a_card_has_its_zone_on_the_back() -> None:
    front, back = card(1, utopia("sr"), number=12, year=2021).sides
    assert (front.page, back.page) == ("front", "back")
    assert front.mrz is None
    assert back.mrz is not None
    assert back.mrz.region == ZONE.region
    assert [round(53.98 - centre, 2) for centre in ZONE.centres] == [15.73, 11.5, 7.27]


@pytest.mark.parametrize("seed", range(10))
def test_nothing_stands_outside_the_card(seed: int) -> None:
    for side in card(seed, utopia("mk"), number=12, year=2021).sides:
        width, height = side.size_mm
        for region in [slot.region for slot in side.fields] + [portrait.region for portrait in side.portraits]:
            assert region.left >= 0
            assert region.top >= 0
            assert region.right <= width + 0.5
            assert region.bottom <= height
