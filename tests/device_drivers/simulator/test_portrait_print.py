from dataclasses import replace

import numpy as np
import pytest

from device_drivers.simulator.face import face_of
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.portrait_print import PortraitPrint
from device_drivers.simulator.sheet import Sheet
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

PLACE = Region(8, 3, 14, 18)
PORTRAIT = PortraitPrint("portrait", PLACE, face_of(4, female=False, age=40))


def printed(portrait: PortraitPrint) -> Sheet:
    sheet = blank()
    sheet.emission += 0.1
    portrait.draw(sheet)
    return sheet


def infrared_contrast(technique: Technique) -> float:
    sheet = printed(replace(PORTRAIT, technique=technique))
    rows, columns = sheet.raster.window(PLACE)
    return float(sheet.reflectance[rows, columns, 3].std())


def test_engraving_and_toner_stay_in_infrared_and_dyes_vanish() -> None:
    stays = [infrared_contrast(Technique.LASER_ENGRAVING), infrared_contrast(Technique.LASER_TONER)]
    vanishes = [infrared_contrast(Technique.DYE_SUBLIMATION), infrared_contrast(Technique.INK_JET)]
    assert min(stays) > 3 * max(vanishes)


def test_an_engraved_portrait_is_grey() -> None:
    sheet = printed(replace(PORTRAIT, technique=Technique.LASER_ENGRAVING))
    assert float(np.ptp(sheet.reflectance[..., :3], axis=2).max()) < 1e-5


def test_a_cut_out_portrait_leaves_the_page_beside_the_head() -> None:
    whole, cut = printed(PORTRAIT), printed(replace(PORTRAIT, cut_out=True))
    rows, columns = whole.raster.window(PLACE)
    assert (
        cut.reflectance[rows.start + 3, columns.start + 3, 1] > whole.reflectance[rows.start + 3, columns.start + 3, 1]
    )


def test_a_faded_border_is_soft() -> None:
    hard, soft = printed(PORTRAIT), printed(replace(PORTRAIT, fade_mm=2.0))
    rows, columns = hard.raster.window(PLACE)
    assert (
        soft.reflectance[rows.stop - 1, columns.start + 20, 1] > hard.reflectance[rows.stop - 1, columns.start + 20, 1]
    )


def test_a_portrait_in_one_colour_keeps_its_hue() -> None:
    sheet = printed(replace(PORTRAIT, tint=(0.1, 0.4, 0.2)))
    rows, columns = sheet.raster.window(PLACE)
    mean = sheet.reflectance[rows, columns, :3].mean(axis=(0, 1))
    assert mean.argmax() == 1


def test_a_glowing_portrait_shows_only_under_ultraviolet() -> None:
    sheet = printed(replace(PORTRAIT, glow=(0.1, 0.3, 0.9)))
    assert float(sheet.reflectance.min()) == 1.0
    assert sheet.emission[..., 2].max() > 0.3


def test_it_swallows_the_fluorescence_below() -> None:
    sheet = printed(PORTRAIT)
    rows, columns = sheet.raster.window(PLACE)
    assert sheet.emission[rows, columns].mean() < 0.08


@pytest.mark.parametrize("technique", list(Technique))
def test_print_stays_in_its_region(technique: Technique) -> None:
    sheet = printed(replace(PORTRAIT, technique=technique))
    rows, columns = sheet.raster.window(PLACE)
    outside = sheet.reflectance.copy()
    outside[rows, columns] = 1.0
    assert float(outside.min()) == 1.0
