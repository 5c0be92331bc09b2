from imaging.light import STANDARD_LIGHTS, Light
from ui.viewer.light_names import light_name, short_light_name, shown_lights


def test_every_light_has_a_name_of_its_own() -> None:
    assert len({light_name(light) for light in Light}) == len(Light)


def test_short_names_are_not_longer() -> None:
    assert all(len(short_light_name(light)) <= len(light_name(light)) for light in Light)


def test_the_three_lights_are_always_offered_others_where_captured() -> None:
    assert shown_lights((Light.VI,)) == STANDARD_LIGHTS
    assert shown_lights((Light.VI, Light.TR)) == (*STANDARD_LIGHTS, Light.TR)
