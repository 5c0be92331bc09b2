from dataclasses import replace

import numpy as np

from device_drivers.simulator.printing import print_patch, print_side
from imaging.region import Region
from tests.device_drivers.simulator.drawn import PPI, document


def test_printing_twice_gives_the_same_sheet() -> None:
    first, second = (print_side(document().sides[0], PPI) for _ in range(2))
    assert np.array_equal(first.reflectance, second.reflectance)
    assert np.array_equal(first.emission, second.emission)


def test_what_is_kept_is_not_written_on() -> None:
    side = document().sides[0]
    empty = replace(side, personal=(), top=(), fibres=None)
    before = print_side(empty, PPI).reflectance.copy()
    print_side(side, PPI)
    assert np.array_equal(print_side(empty, PPI).reflectance, before)


def test_the_fluorescent_plate_can_lie_beside_the_print() -> None:
    side = replace(document().sides[0], personal=(), top=(), fibres=None, fluorescent_shift=(0.0, 0.0))
    moved = replace(side, fluorescent_shift=(0.5, 0.0))
    first, second = print_side(side, PPI).emission, print_side(moved, PPI).emission
    assert not np.array_equal(first, second)
    shift = 0.5 * PPI / 25.4
    rolled = np.roll(first, round(shift), axis=1)
    assert np.abs(rolled - second).mean() < np.abs(first - second).mean()
    assert np.array_equal(print_side(side, PPI).reflectance, print_side(moved, PPI).reflectance)


def test_a_dual_wave_ink_shows_its_other_colour() -> None:
    for seed in range(8, 20):
        side = document("TD3", seed).sides[0]
        if not np.array_equal(print_side(side, PPI, 365).emission, print_side(side, PPI, 254).emission):
            return
    raise AssertionError("no model has a dual-wave ink")


def test_a_patch_is_the_same_print_as_its_part_of_the_page() -> None:
    side = replace(document().sides[0], substrate=replace(document().sides[0].substrate, texture=0.0))
    patch = Region(10.16, 20.32, 25.4, 15.24)
    page, part = print_side(side, PPI), print_patch(side, patch, PPI)
    rows, columns = (int(np.ceil(v)) for v in page.raster.to_px([patch.top, patch.left]))
    height, width = part.raster.shape
    for name in ("reflectance", "emission"):
        whole = getattr(page, name)[rows : rows + height, columns : columns + width]
        assert np.corrcoef(whole.ravel(), getattr(part, name).ravel())[0, 1] > 0.9
