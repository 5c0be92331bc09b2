import pytest

from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.passport import DATA_PAGE
from device_drivers.simulator.passport import ORDERS as PASSPORT_ORDERS
from device_drivers.simulator.permit import ORDERS as PERMIT_ORDERS
from device_drivers.simulator.permit import PERMIT_PAGE, VISA_A_PAGE
from device_drivers.simulator.rearrangement import rearranged
from device_drivers.simulator.single_page import PageSpec, single_page
from device_drivers.simulator.style import draw_style
from imaging.region import Region

PAGES = [(DATA_PAGE, PASSPORT_ORDERS), (PERMIT_PAGE, PERMIT_ORDERS), (VISA_A_PAGE, PERMIT_ORDERS)]


@pytest.mark.parametrize(("spec", "orders"), PAGES, ids=["TD3", "TD2", "MRV-A"])
@pytest.mark.parametrize("seed", range(25))
def test_nothing_collides_however_a_page_is_arranged(spec: PageSpec, orders: tuple, seed: int) -> None:  # type: ignore[type-arg]
    page = rearranged(spec, orders, seed)
    side = single_page(page, draw_style(seed), utopia("mk"), "ПАСОШ")
    places = [portrait.region for portrait in side.portraits]
    data = spec.placed(page.data, mirrored=draw_style(seed).portrait_right)
    for index, place in enumerate(places):
        assert place.intersection(page.zone.region) is None
        assert place.intersection(data) is None
        assert all(place.intersection(other) is None for other in places[index + 1 :])
    whole = Region(0, 0, *spec.size_mm)
    for region in [*places, *(slot.region for slot in side.fields), *([side.signature] if side.signature else [])]:
        inside = region.intersection(whole)
        assert inside is not None
        assert inside.width > region.width - 1.0
        assert inside.height == pytest.approx(region.height)
    assert all(slot.region.intersection(page.zone.region) is None for slot in side.fields)


@pytest.mark.parametrize(("spec", "orders"), PAGES, ids=["TD3", "TD2", "MRV-A"])
def test_every_order_prints_the_same_fields(spec: PageSpec, orders: tuple) -> None:  # type: ignore[type-arg]
    fields = sorted(key for row in spec.rows for key, _ in row)
    for order in orders:
        assert sorted(key for row in order for key, _ in row) == fields
        assert all(sum(share for _, share in row) <= 1.0001 for row in order)


def test_pages_are_arranged_differently_and_repeatably() -> None:
    arranged = [rearranged(DATA_PAGE, PASSPORT_ORDERS, seed) for seed in range(60)]
    assert len({page.portrait for page in arranged}) == 60
    assert len({page.rows for page in arranged}) == len(PASSPORT_ORDERS)
    assert {page.badge_far for page in arranged} == {page.signed_below_portrait for page in arranged} == {True, False}
    assert arranged[3] == rearranged(DATA_PAGE, PASSPORT_ORDERS, 3)
    assert all(page.zone == DATA_PAGE.zone for page in arranged)
