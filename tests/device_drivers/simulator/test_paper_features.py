import numpy as np
import pytest

from device_drivers.simulator.face import face_of
from device_drivers.simulator.ink import offset_ink
from device_drivers.simulator.paper_features import (
    LaminateEdge,
    PerforatedPortrait,
    Perforation,
    Thread,
    Watermark,
    microprint,
)
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank


def test_a_watermark_shows_only_in_transmission() -> None:
    sheet = blank()
    Watermark("watermark", Region(8, 3, 18, 18), "star", 6).draw(sheet)
    assert np.ptp(sheet.density) > 0.2
    assert float(sheet.reflectance.min()) == 1.0
    assert float(sheet.emission.max()) == 0.0


def test_a_thread_is_opaque_and_glows_in_dashes() -> None:
    sheet = blank()
    Thread("uv-thread", 20.0, 25.0, (0.8, 0.7, 0.1)).draw(sheet)
    column = round(float(sheet.raster.to_px(20.0)))
    assert float(sheet.density[50, column]) == pytest.approx(0.25, abs=0.02)
    along = sheet.emission[:, column, 0]
    assert along.max() > 0.7
    assert along.min() == 0.0
    assert float(sheet.emission[:, column + 12].max()) == 0.0


def test_holes_let_light_through_and_spell_the_number() -> None:
    one, other = blank(), blank()
    for sheet, text in ((one, "18"), (other, "81")):
        sheet.density *= 0.3
        Perforation("perforation", text, 5.0, 5.0).draw(sheet)
        assert float(sheet.density.max()) == pytest.approx(1.0)
        assert float(sheet.reflectance.min()) < 0.6
    assert not np.array_equal(one.density, other.density)


def test_an_empty_perforation_punches_nothing() -> None:
    sheet = blank()
    Perforation("perforation", "", 5.0, 5.0).draw(sheet)
    assert float(sheet.reflectance.min()) == 1.0


def test_microprint_fills_its_line() -> None:
    place = Region(3.0, 10.0, 30.0, 0.8)
    line = microprint("microtext", "UTOPIA", place, offset_ink("#222222"))
    assert line.cap_mm < 0.3
    assert 0.7 * place.width < line.region.width <= place.width * 1.05


def test_a_punched_portrait_shows_its_person_against_the_light() -> None:
    place = Region(6.0, 3.0, 9.5, 12.2)
    sheets = []
    for seed in (3, 4):
        sheet = blank(ppi=300.0)
        sheet.density *= 0.3
        PerforatedPortrait("perforated_portrait", place, face_of(seed, female=bool(seed % 2), age=35)).draw(sheet)
        sheets.append(sheet.density.copy())
    rows, columns = sheet.raster.window(place)
    assert sheets[0][rows, columns].max() == pytest.approx(1.0)
    assert not np.array_equal(sheets[0], sheets[1])
    sheets[0][rows, columns] = 0.3
    assert sheets[0].max() == pytest.approx(0.3)  # nothing is punched elsewhere


def test_the_edge_of_a_laminate_is_a_fine_line_and_a_step() -> None:
    sheet = blank(ppi=300.0)
    LaminateEdge("laminate_edge", Region(0, 0, 40, 25), 1.2).draw(sheet)
    middle = sheet.raster.shape[0] // 2
    line = 1 - sheet.reflectance[middle, :, 0]
    at = float(sheet.raster.to_px(1.2))
    assert abs(int(line[: len(line) // 2].argmax()) - at) <= 1
    assert 0.03 < line.max() < 0.1
    assert np.ptp(sheet.relief[middle]) == pytest.approx(12.0)
    assert np.count_nonzero(line > 0.01) < 0.05 * line.size
