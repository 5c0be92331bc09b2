from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.page_parts import (
    data_feature,
    glowing_number,
    laminate,
    main_portrait,
    number_feature,
    page_features,
    portrait_features,
    secondary_portrait,
    substrate,
    third_portrait,
    zone_feature,
)
from device_drivers.simulator.paper_features import PerforatedPortrait
from device_drivers.simulator.passport import DATA_PAGE
from device_drivers.simulator.style import draw_style
from imaging.region import Region

ENGRAVED = next(style for style in map(draw_style, range(99)) if style.technique is Technique.LASER_ENGRAVING)
DYED = next(style for style in map(draw_style, range(99)) if style.technique is Technique.DYE_SUBLIMATION)
PLACE = Region(5, 15, 30, 40)


def test_only_an_engraved_portrait_is_declared_to_stay_in_infrared() -> None:
    for style, expected in ((ENGRAVED, True), (DYED, False)):
        features = portrait_features(main_portrait(style, PLACE), secondary_portrait(style, PLACE))
        assert any(feature.routine == "IR-AB-PH" for feature in features) == expected


def test_data_are_declared_only_where_their_ink_absorbs() -> None:
    slot = glowing_number(ENGRAVED, 10.0, 10.0)
    for style in map(draw_style, range(30)):
        assert bool(data_feature(style, slot)) == (style.data.reflectance[3] < 0.3)


def test_material_is_dull_and_plastic_finer_than_paper() -> None:
    assert substrate(DYED).brightener == 0
    assert substrate(DYED, plastic=True).texture < substrate(DYED).texture


def test_every_page_declares_the_minimum() -> None:
    routines = {feature.routine for feature in page_features((125.0, 88.0), Region(0, 0, 125, 64))}
    assert routines == {"UV-BR-FU", "IR-TR-IS", "VI-AB-IS"}
    zone = zone_feature(DATA_PAGE.zone)
    assert zone.routine == "IR-AB-MR"
    assert zone.region.bottom <= 88.0
    assert number_feature(glowing_number(DYED, 10.0, 10.0)).expect == "readable"


def test_some_models_punch_their_third_portrait_and_some_are_laminated() -> None:
    styles = [draw_style(seed) for seed in range(60)]
    thirds = [third_portrait(style, PLACE) for style in styles]
    punched = [portrait for portrait, _ in thirds if isinstance(portrait, PerforatedPortrait)]
    assert 6 <= len(punched) <= 26
    assert all(bool(features) != isinstance(portrait, PerforatedPortrait) for portrait, features in thirds)
    assert 12 <= sum(bool(laminate(style, (125.0, 88.0))) for style in styles) <= 36
