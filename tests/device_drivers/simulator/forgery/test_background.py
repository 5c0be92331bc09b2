from dataclasses import replace

import numpy as np
import pytest

from device_drivers.simulator.document import Side
from device_drivers.simulator.forgery.background import (
    PRINTERS,
    Picture,
    Reprint,
    ResampledLines,
    copy_background,
    lose_infrared_split,
    redraw_guilloche,
    resample_guilloche,
    show_background_in_infrared,
)
from device_drivers.simulator.sheet import Raster, Sheet
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document, seen


def contrast(side: Side) -> float:
    """Return how dark the background print alone is in the infrared."""
    picture = seen(replace(side, personal=(), top=()))[Light.IR]
    return float(np.quantile(picture, 0.9) - np.quantile(picture, 0.1))


def test_the_background_shows_in_infrared_the_more_the_stronger() -> None:
    forged = [show_background_in_infrared(document(), s, np.random.default_rng(1)).sides[0] for s in (0.1, 0.5, 0.9)]
    levels = [contrast(side) for side in (document().sides[0], *forged)]
    assert levels == sorted(levels)
    assert levels[-1] > levels[0] + 0.1


@pytest.mark.parametrize("printer", sorted(PRINTERS))
def test_a_copy_keeps_the_colours_and_loses_the_fine_lines(printer: str) -> None:
    side = document().sides[0]
    copy = Reprint("copy", side.background[0].region, side.background, printer, 60.0, 0.0, 1)
    before, after = seen(side)[Light.VI], seen(replace(side, background=(copy,)))[Light.VI]
    assert abs(float(before.mean()) - float(after.mean())) < 0.06
    fine = [float(np.abs(np.diff(picture[..., 1], axis=1)).mean()) for picture in (before, after)]
    assert fine[1] < fine[0]


def test_only_the_toner_of_a_laser_copy_shows_in_infrared() -> None:
    side = document().sides[0]
    page = side.background[0].region
    levels = {}
    for printer in PRINTERS:
        copy = Reprint("copy", page, side.background, printer, 300.0, 0.3, 1)
        levels[printer] = contrast(replace(side, background=(copy,)))
    assert levels["laser"] > 1.5 * max(levels["ink-jet"], levels["dye sublimation"])


def test_a_weak_copy_is_scanned_finely() -> None:
    weak, strong = (
        copy_background(document(), s, np.random.default_rng(4)).sides[0].background[0] for s in (0.15, 0.95)
    )
    assert isinstance(weak, Reprint)
    assert isinstance(strong, Reprint)
    assert 150 <= strong.scan_ppi < weak.scan_ppi <= 600


def test_redrawn_line_work_keeps_every_piece_but_not_its_shape() -> None:
    genuine, forged = document().sides[0], redraw_guilloche(document(), 0.5, np.random.default_rng(1)).sides[0]
    assert [piece.name for piece in forged.background] == [piece.name for piece in genuine.background]
    assert forged.element("background lines") != genuine.element("background lines")


@pytest.mark.parametrize("seed", range(4))
def test_the_split_is_lost_for_all_its_parts_when_strong(seed: int) -> None:
    forged = lose_infrared_split(document(), 1.0, np.random.default_rng(seed))
    verbs = {change.what.split()[-3] for change in forged.changes}
    assert len(verbs) == 1
    assert len(forged.changes) >= 2


def test_resampled_line_work_ends_in_steps_and_keeps_all_else() -> None:
    genuine, forged = document().sides[0], resample_guilloche(document(), 0.9, np.random.default_rng(1)).sides[0]
    lines = forged.element("background lines")
    assert isinstance(lines, ResampledLines)
    assert lines.ppi < 100
    kept = [piece for piece in genuine.background if piece not in lines.original]
    assert [piece for piece in forged.background if piece is not lines] == kept
    sheet = Sheet(Raster(genuine.size_mm, 400.0), films=False)
    lines.draw(sheet)
    row = sheet.reflectance[700, 100:1500, 0]
    steps = np.count_nonzero(np.diff(row)) / row.size
    assert steps < 2 * lines.ppi / 400.0  # one colour over several pixels


def test_a_resampled_page_is_the_same_print_from_any_block() -> None:
    side = document().sides[0]
    picture = Picture.of(side.background, Raster(side.size_mm, 150.0), 80.0)
    whole = picture.channel(1, slice(0, 300), (0.05, -0.03))
    parts = [picture.channel(1, slice(top, top + 100), (0.05, -0.03)) for top in (0, 100, 200)]
    assert np.vstack(parts) == pytest.approx(whole, abs=0.02)
