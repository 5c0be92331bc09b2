import pytest

from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.passport import DATA_PAGE
from device_drivers.simulator.permit import PERMIT_PAGE, VISA_A_PAGE
from device_drivers.simulator.single_page import PageSpec, across_edge, single_page
from device_drivers.simulator.style import Style, draw_style
from imaging.region import Region

LEFT = next(style for style in map(draw_style, range(50)) if not style.portrait_right)
RIGHT = next(style for style in map(draw_style, range(50)) if style.portrait_right)


@pytest.mark.parametrize("spec", [DATA_PAGE, PERMIT_PAGE, VISA_A_PAGE], ids=["TD3", "TD2", "MRV-A"])
@pytest.mark.parametrize("style", [LEFT, RIGHT], ids=["left", "right"])
def test_portraits_data_and_zone_do_not_collide(spec: PageSpec, style: Style) -> None:
    page = single_page(spec, style, utopia("mk"), "ПАСОШ")
    portrait, ghost, glowing = (item.region for item in page.portraits)
    data = spec.placed(spec.data, mirrored=style.portrait_right)
    assert portrait.intersection(ghost) is None
    assert portrait.intersection(data) is None
    assert ghost.intersection(data) is None
    assert glowing.intersection(ghost) is None
    assert page.mrz is not None
    for region in (portrait, ghost, *(slot.region for slot in page.fields)):
        assert region.intersection(page.mrz.region) is None


@pytest.mark.parametrize("style", [LEFT, RIGHT], ids=["left", "right"])
def test_every_declared_feature_lies_on_the_page(style: Style) -> None:
    page = single_page(DATA_PAGE, style, utopia("sq"), "PASAPORTË")
    whole = Region(-1, -1, 127, 90)
    for feature in page.features:
        inside = feature.region.intersection(whole)
        assert inside is not None
        assert inside.width * inside.height > 0.7 * feature.region.width * feature.region.height
    assert len({feature.id for feature in page.features}) == len(page.features)


def test_a_mirrored_page_has_its_portrait_on_the_other_side() -> None:
    placed = DATA_PAGE.placed(DATA_PAGE.portrait, mirrored=True)
    assert placed.right == pytest.approx(125.0 - DATA_PAGE.portrait.left)


def test_an_overprint_lies_on_portrait_and_page() -> None:
    portrait = Region(5, 15, 30, 40)
    for mirrored in (False, True):
        square = across_edge(portrait, 40, 12, mirrored=mirrored)
        on_it = square.intersection(portrait)
        assert on_it is not None
        assert 0.5 < on_it.width / square.width < 0.8
