import pytest

from device_drivers.simulator.ink import carbon_ink, dye_ink, fluorescent_ink, linear, offset_ink


def test_screen_colours_become_linear() -> None:
    assert linear("#ffffff") == (1.0, 1.0, 1.0)
    assert linear("#000000") == (0.0, 0.0, 0.0)
    assert linear("#bc0000")[0] == pytest.approx(0.51, abs=0.01)


def test_carbon_absorbs_where_the_zone_must_and_dye_does_not() -> None:
    assert max(carbon_ink().reflectance) < 0.1
    assert max(dye_ink().reflectance[:3]) < 0.1
    assert dye_ink().reflectance[3] > 0.8


def test_the_absorbing_twin_has_the_same_colour() -> None:
    ink = offset_ink("#334455")
    twin = ink.absorbing_infrared()
    assert twin.reflectance[:3] == ink.reflectance[:3]
    assert twin.reflectance[3] < 0.2 < ink.reflectance[3]


def test_a_dual_wave_ink_changes_colour_under_short_waves() -> None:
    ink = fluorescent_ink("#ff0000", short_wave="#00ff00")
    assert ink.emission_under(365) == (1.0, 0.0, 0.0)
    assert ink.emission_under(313) == (1.0, 0.0, 0.0)
    assert ink.emission_under(254) == (0.0, 1.0, 0.0)
