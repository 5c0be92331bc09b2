import numpy as np
import pytest

from device_drivers.simulator.ink import offset_ink
from device_drivers.simulator.line_work import Band, LineFamily, Rainbow, Rosette, stroke_mask
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

PAGE = Region(-1, -1, 42, 27)
INK = offset_ink("#303030")


def test_straight_lines_have_their_pitch_and_width() -> None:
    sheet = blank(ppi=400)
    LineFamily("lines", PAGE, INK, pitch_mm=1.0, width_mm=0.25).draw(sheet)
    row = 1 - sheet.reflectance[200, :, 0]
    share = row.mean() / row.max()
    assert share == pytest.approx(0.25, abs=0.03)
    peaks = np.flatnonzero(np.diff((row > 0.5).astype(int)) == 1)
    assert np.diff(peaks).mean() == pytest.approx(400 / 25.4, abs=0.3)


def test_lines_are_thinner_where_it_is_calm() -> None:
    sheet = blank(ppi=200)
    calm = Region(5, 5, 12, 12)
    LineFamily("lines", PAGE, INK, 0.8, 0.2, calm=(calm,)).draw(sheet)
    rows, columns = sheet.raster.window(calm.grown(-1.5))
    quiet = float(1 - sheet.reflectance[rows, columns, 0].mean())
    rows, columns = sheet.raster.window(Region(22, 5, 12, 12))
    assert quiet < 0.7 * float(1 - sheet.reflectance[rows, columns, 0].mean())


def test_waves_bend_and_rings_close() -> None:
    straight, bent, rings = blank(), blank(), blank()
    LineFamily("a", PAGE, INK, 1.2, 0.3).draw(straight)
    LineFamily("a", PAGE, INK, 1.2, 0.3, waves=((1.5, 12.0, 1.57, 0.0),)).draw(bent)
    LineFamily("a", PAGE, INK, 1.2, 0.3, centre=(20.0, 12.0)).draw(rings)
    assert float(np.ptp(straight.reflectance[..., 0], axis=0).max()) < 0.05
    assert float(np.ptp(bent.reflectance[..., 0], axis=0).max()) > 0.3
    assert float(np.ptp(rings.reflectance[..., 0], axis=0).max()) > 0.3


@pytest.mark.parametrize(
    "piece",
    [
        Rosette("r", Region(8, 4, 16, 16), INK, 0.15, 6, 8, 0.7, 1.0, 3),
        Band("b", Region(5, 8, 28, 6), INK, 0.15, 6, 9.0, 14.0),
    ],
    ids=["rosette", "band"],
)
def test_curves_stay_in_their_region(piece: Rosette | Band) -> None:
    sheet = blank()
    piece.draw(sheet)
    rows, columns = sheet.raster.window(piece.region)
    printed = sheet.reflectance[..., 0] < 0.95
    assert printed[rows, columns].mean() > 0.05
    assert printed.sum() == printed[rows, columns].sum()


def test_a_rainbow_course_returns_after_its_period() -> None:
    x, y = np.arange(0, 60, 0.5, dtype=np.float32)[None, :], np.zeros((1, 1), np.float32)
    course = Rainbow(INK, 30.0).course(x, y)
    assert course.min() == pytest.approx(0, abs=1e-3)
    assert course.max() == pytest.approx(1, abs=1e-3)
    assert course[0, 0] == pytest.approx(course[0, 60], abs=1e-3)


def test_a_stroke_lies_where_its_points_are() -> None:
    sheet = blank(ppi=400)
    region = Region(5, 5, 10, 10)
    mask, (column, row) = stroke_mask(sheet.raster, region, [np.array([[6.0, 10.0], [14.0, 10.0]])], 0.2)
    rows, columns = np.nonzero(mask > 0.5)
    assert rows.mean() + row == pytest.approx(float(sheet.raster.to_px(10.0)), abs=0.5)
    assert columns.min() + column == pytest.approx(float(sheet.raster.to_px(6.0)), abs=3)
