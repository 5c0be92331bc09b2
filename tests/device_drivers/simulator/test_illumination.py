from dataclasses import replace

import numpy as np
import pytest

from device_drivers.simulator.illumination import radiance
from device_drivers.simulator.ink import Ink, carbon_ink, dye_ink
from device_drivers.simulator.sheet import Sheet
from imaging.light import Light
from tests.device_drivers.simulator.drawn import LAB, blank

RAISED = Ink((0.2, 0.2, 0.2, 0.2), relief_um=20.0, opacity=0.9)


def square(ink: Ink) -> Sheet:
    sheet = blank()
    sheet.print(np.ones((20, 20), np.float32), ink, (40, 40))
    return sheet


@pytest.mark.parametrize("light", [light for light in Light if light is not Light.IR])
def test_every_light_gives_a_colour_picture(light: Light) -> None:
    sheet = square(carbon_ink())
    assert radiance(sheet, light, LAB).shape == (*sheet.raster.shape, 3)


def test_infrared_is_grey_and_bleeds_visible_light_when_told() -> None:
    sheet = square(dye_ink())
    pure = radiance(sheet, Light.IR, LAB)
    mixed = radiance(sheet, Light.IR, replace(LAB, ir_bleed=0.3))
    assert pure.ndim == 2
    assert pure[50, 50] > 0.9
    assert mixed[50, 50] < 0.75


def test_a_leaking_filter_shows_print_under_ultraviolet() -> None:
    sheet = square(carbon_ink())
    assert float(radiance(sheet, Light.UV, LAB).max()) == 0.0
    leaky = radiance(sheet, Light.UV, replace(LAB, uv_leak=0.05))
    assert leaky[5, 5, 2] > leaky[50, 50, 2]


def test_oblique_lamps_light_opposite_edges_of_a_relief() -> None:
    sheet = square(RAISED)
    left, right = (radiance(sheet, light, LAB)[50, :, 0] for light in (Light.OB_L, Light.OB_R))
    assert (left[36:44] - right[36:44]).sum() * (left[56:64] - right[56:64]).sum() < 0
    top, bottom = (radiance(sheet, light, LAB)[:, 50, 0] for light in (Light.OB_T, Light.OB_B))
    assert (top[36:44] - bottom[36:44]).sum() * (top[56:64] - bottom[56:64]).sum() < 0


def test_thick_print_is_dark_in_transmission() -> None:
    seen = radiance(square(RAISED), Light.TR, LAB)
    assert seen[50, 50, 0] < 0.2 * seen[5, 5, 0]
