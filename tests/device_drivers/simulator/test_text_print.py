import numpy as np
import pytest

from device_drivers.simulator.ink import carbon_ink, dye_ink
from device_drivers.simulator.lettering import SANS
from device_drivers.simulator.text_print import MrzPrint, TextLine
from tests.device_drivers.simulator.drawn import blank

SCALE = 100 / 25.4


def test_text_stands_on_its_baseline_inside_its_region() -> None:
    sheet = blank()
    line = TextLine("surname", "HELMUT", 5.0, 12.0, SANS, 3.0, carbon_ink())
    line.draw(sheet)
    rows, columns = np.nonzero(sheet.reflectance[..., 0] < 0.6)
    bleed = sheet.raster.bleed_px
    assert (rows.max() + 1 - bleed) / SCALE == pytest.approx(12.0, abs=0.3)
    assert (rows.min() - bleed) / SCALE == pytest.approx(9.0, abs=0.3)
    assert (columns.max() - bleed) / SCALE <= line.region.right + 0.1
    assert (columns.min() - bleed) / SCALE >= line.region.left - 0.1


def test_wavy_text_climbs_and_falls() -> None:
    straight, wavy = blank(), blank()
    for sheet, wave in ((straight, 0.0), (wavy, 1.0)):
        TextLine("t", "UTOPIA UTOPIA", 3.0, 12.0, SANS, 2.0, carbon_ink(), wave_mm=wave).draw(sheet)
    heights = [np.ptp(np.nonzero(sheet.reflectance[..., 0] < 0.7)[0]) for sheet in (straight, wavy)]
    assert heights[1] > heights[0] + 2


def test_the_zone_is_printed_on_its_pitch() -> None:
    sheet = blank(60.0, 25.0, 200.0)
    MrzPrint("mrz", ("I" * 20,), 4.0, (12.0,), carbon_ink()).draw(sheet)
    ink = (1 - sheet.reflectance[..., 0]).sum(axis=0)
    spectrum = np.abs(np.fft.rfft(ink - ink.mean()))
    period_px = len(ink) / (spectrum[10:40].argmax() + 10)
    assert period_px / (200 / 25.4) == pytest.approx(2.54, abs=0.08)


def test_single_characters_can_be_of_another_ink() -> None:
    sheet = blank()
    MrzPrint("mrz", ("88888888",), 3.0, (12.0,), carbon_ink(), patched=((0, 2, dye_ink()),)).draw(sheet)
    scale, bleed = sheet.raster.scale, sheet.raster.bleed_px
    cells = [
        sheet.reflectance[:, bleed + round((3 + 2.54 * i) * scale) :, 3][:, : round(2.5 * scale)] for i in range(4)
    ]
    assert float(cells[2].min()) > 0.85
    assert float(cells[1].min()) < 0.3
