import numpy as np

from device_drivers.simulator.ink import carbon_ink
from device_drivers.simulator.stroke_print import Fibres, Signature
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

PAGE = Region(0, 0, 40, 25)
GREEN, RED = (0.1, 0.8, 0.2), (0.8, 0.2, 0.1)


def test_signatures_differ_and_stay_in_their_field() -> None:
    pictures = []
    for seed in range(4):
        sheet = blank()
        Signature("signature", Region(5, 5, 25, 8), seed, carbon_ink()).draw(sheet)
        rows, columns = sheet.raster.window(Region(5, 5, 25, 8))
        printed = sheet.reflectance[..., 0] < 0.8
        assert printed.sum() == printed[rows, columns].sum() > 20
        pictures.append(printed.tobytes())
    assert len(set(pictures)) == 4


def test_fibres_glow_in_their_colours_and_leave_white_light_alone() -> None:
    sheet = blank()
    Fibres("fibres", PAGE, 3, (GREEN, RED), 8).draw(sheet)
    lit = sheet.emission.max(axis=2) > 0.1
    hues = sheet.emission[lit].argmax(axis=1)
    assert {0, 1} <= set(hues.tolist())
    assert float(sheet.reflectance.min()) == 1.0


def test_fibres_lie_elsewhere_on_every_document() -> None:
    first, second = blank(), blank()
    Fibres("fibres", PAGE, 1, (GREEN,), 8).draw(first)
    Fibres("fibres", PAGE, 2, (GREEN,), 8).draw(second)
    both = (first.emission[..., 1] > 0.1) & (second.emission[..., 1] > 0.1)
    assert both.sum() < 0.3 * (first.emission[..., 1] > 0.1).sum()


def test_visible_fibres_also_show_in_white_light() -> None:
    sheet = blank()
    Fibres("fibres", PAGE, 1, (GREEN,), 8, visible=0.8).draw(sheet)
    assert float(sheet.reflectance[..., :3].min()) < 0.9
    assert np.all(sheet.reflectance[..., 3] == 1.0)
