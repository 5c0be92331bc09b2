import numpy as np
import pytest

from device_drivers.simulator.ink import carbon_ink, fluorescent_ink, offset_ink
from device_drivers.simulator.sheet import PackedSheet, PatchRaster, Raster, Sheet
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank


def test_the_trimmed_page_lies_inside_the_bleed() -> None:
    raster = Raster((125.0, 88.0), 400.0)
    assert raster.page_px == (1969, 1386)
    assert raster.shape == (1386 + 2 * raster.bleed_px, 1969 + 2 * raster.bleed_px)
    assert float(raster.to_px(0.0)) == raster.bleed_px - 0.5


def test_the_grid_and_to_px_agree() -> None:
    raster = Raster((30.0, 20.0), 200.0)
    x, y = raster.grid_mm()
    assert float(raster.to_px(x[0, 17])) == pytest.approx(17, abs=1e-3)
    assert float(raster.to_px(y[9, 0])) == pytest.approx(9, abs=1e-3)


def test_inks_multiply_and_glows_add() -> None:
    sheet = blank()
    full = np.ones(sheet.raster.shape, np.float32)
    sheet.print(full, offset_ink("#808080"))
    sheet.print(full, offset_ink("#808080"))
    assert sheet.reflectance[5, 5, 0] == pytest.approx((128 / 255) ** 4.4, abs=1e-3)
    sheet.print(full, fluorescent_ink("#00ff00"))
    assert sheet.emission[5, 5].argmax() == 1


def test_black_print_swallows_the_fluorescence_below() -> None:
    sheet = blank()
    full = np.ones(sheet.raster.shape, np.float32)
    sheet.print(full, fluorescent_ink("#00ff00"))
    before = float(sheet.emission[5, 5, 1])
    sheet.print(full, carbon_ink())
    assert sheet.emission[5, 5, 1] < 0.15 * before


def test_a_rainbow_runs_from_one_ink_to_the_other() -> None:
    sheet = blank()
    height, width = sheet.raster.shape
    course = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    red, blue = offset_ink("#ff0000"), offset_ink("#0000ff")
    sheet.print(np.ones((height, width), np.float32), red, second=blue, course=course)
    assert sheet.reflectance[3, 0, 0] > 0.9 > 0.1 > sheet.reflectance[3, -1, 0]


def test_what_is_printed_beyond_the_edge_is_cut_off() -> None:
    sheet = blank()
    patch = np.ones((10, 10), np.float32)
    sheet.print(patch, carbon_ink(), (-5, -5))
    sheet.print(patch, carbon_ink(), (10_000, 0))
    assert sheet.reflectance[4, 4, 0] < 0.1
    assert sheet.reflectance[5, 5, 0] == 1.0


def test_a_packed_sheet_gives_every_time_a_print_of_its_own() -> None:
    sheet = blank()
    sheet.print(np.full((20, 30), 0.37, np.float32), fluorescent_ink("#40c080"), (9, 9))
    kept = PackedSheet.of(sheet)
    first = kept.sheet()
    first.print(np.ones(sheet.raster.shape, np.float32), carbon_ink())
    second = kept.sheet()
    for name in ("reflectance", "emission", "relief", "density"):
        assert getattr(second, name) == pytest.approx(getattr(sheet, name), rel=1e-3, abs=1e-6)
    assert kept.nbytes * 2 == sum(plane.nbytes for plane in (sheet.reflectance, sheet.emission)) + 8 * sheet.relief.size


def test_a_large_patch_is_printed_like_its_blocks() -> None:
    tall = Raster((20.0, 120.0), 100.0)
    cover = np.random.default_rng(2).random(tall.shape, dtype=np.float32)
    whole, halves = Sheet(tall), Sheet(tall)
    course = np.linspace(0, 1, tall.shape[1], dtype=np.float32)[None, :]
    red, blue = offset_ink("#ff0000"), offset_ink("#0000ff")
    whole.print(cover, red, second=blue, course=course)
    halves.print(cover[:200], red, second=blue, course=course)
    halves.print(cover[200:], red, (0, 200), second=blue, course=course)
    assert np.array_equal(whole.reflectance, halves.reflectance)


@pytest.mark.parametrize("raster", [Raster((40.0, 25.0), 100.0), PatchRaster((60.0, 40.0), 254.0, Region(9, 5, 8, 6))])
def test_a_part_lies_on_the_grid_of_its_raster(raster: Raster) -> None:
    part = raster.part(slice(7, 31), slice(11, 59))
    assert part.shape == (24, 48)
    start = np.array([11, 7])
    assert part.to_px([12.0, 7.0]) + start == pytest.approx(raster.to_px([12.0, 7.0]))


def test_a_window_covers_its_region() -> None:
    raster = Raster((40.0, 25.0), 100.0)
    rows, columns = raster.window(Region(10.0, 5.0, 4.0, 3.0))
    assert (rows.stop - rows.start) == pytest.approx(3.0 * raster.scale, abs=2)
    assert columns.start == pytest.approx(float(raster.to_px(10.0)), abs=1)


def test_a_patch_shows_its_part_of_the_page_and_nothing_else() -> None:
    raster = PatchRaster((60.0, 40.0), 254.0, Region(10.0, 5.0, 8.0, 6.0))
    assert raster.shape == (60, 80)
    assert raster.to_px([10.05, 5.05]) == pytest.approx([0.0, 0.0])
    x, y = raster.grid_mm()
    assert (x[0, 0], y[0, 0]) == pytest.approx((10.05, 5.05))
    rows, columns = raster.window(Region(0.0, 0.0, 5.0, 5.0))
    assert (rows.stop - rows.start) * (columns.stop - columns.start) == 0
    assert raster.seen(Region(0.0, 0.0, 5.0, 5.0)) is None
    assert raster.seen(Region(0.0, 0.0, 12.0, 7.0)) == Region(10.0, 5.0, 2.0, 2.0)
    assert Raster((60.0, 40.0), 254.0).seen(Region(0.0, 0.0, 5.0, 5.0)) == Region(0.0, 0.0, 5.0, 5.0)
