import numpy as np
import pytest

from device_drivers.simulator.ink import offset_ink
from device_drivers.simulator.motif import MOTIFS, Emblem, outlines
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

INK = offset_ink("#202020")


@pytest.mark.parametrize("motif", MOTIFS)
@pytest.mark.parametrize("points", [5, 8, 12])
def test_every_motif_fills_its_square_and_no_more(motif: str, points: int) -> None:
    shapes = outlines(motif, points)
    everything = np.vstack(shapes)
    assert np.abs(everything).max() <= 1.001
    assert np.ptp(everything[:, 1]) > 0.6


@pytest.mark.parametrize("motif", MOTIFS)
def test_an_emblem_is_drawn_inside_its_region(motif: str) -> None:
    sheet = blank()
    place = Region(8, 3, 18, 18)
    Emblem("badge", place, motif, 7, INK, INK).draw(sheet)
    rows, columns = sheet.raster.window(place)
    printed = sheet.reflectance[..., 0] < 0.9
    assert printed[rows, columns].sum() == printed.sum()
    assert 0.03 < printed[rows, columns].mean() < 0.9


def test_motifs_differ() -> None:
    pictures = set()
    for motif in MOTIFS:
        sheet = blank()
        Emblem("badge", Region(8, 3, 18, 18), motif, 7, INK, INK, 0.0).draw(sheet)
        pictures.add((sheet.reflectance[..., 0] < 0.5).tobytes())
    assert len(pictures) == len(MOTIFS)
