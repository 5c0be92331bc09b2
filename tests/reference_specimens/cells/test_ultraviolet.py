import numpy as np

from imaging.light import Light
from reference_specimens.cells.cell_values import Values
from reference_specimens.cells.foreign_light import steepness
from tests.reference_specimens.cells.page_of_cells import cells_of
from tests.reference_specimens.drawn_specimen import EMBLEM_MM, forged


def uv(name: str, *, worn: bool = False, **changes: object) -> Values:
    return cells_of(Light.UV, forged(**changes), worn=worn).values[name]


def test_genuine_and_worn_cards_glow_as_the_specimen_does() -> None:
    for worn in (False, True):
        assert np.nanmax(uv("foreign", worn=worn)) < 0.4
        assert np.nanmedian(uv("glow_different", worn=worn)) < 0.1
        assert np.nanmedian(uv("hue", worn=worn)) < 10


def test_fibres_elsewhere_are_no_foreign_light() -> None:
    assert np.nanmax(uv("foreign", fibre_seed=7, fibres=25)) < 0.4


def test_a_bright_patch_is_foreign_light_where_it_lies() -> None:
    cells = cells_of(Light.UV, forged(patch_uv=True))
    foreign = np.nan_to_num(cells.values["foreign"])
    region = cells.grid.region(foreign > 0.5)
    assert 25 < region.left < 31
    assert 4 < region.top < 9
    assert region.width < 22
    assert steepness(cells, foreign > 0.5) > 0.8


def test_glue_around_the_photo_is_foreign_light_though_the_portrait_is_variable() -> None:
    assert np.nanmax(uv("foreign", glue=(40, 45, 60))) > 0.6


def test_a_missing_or_other_emblem_differs() -> None:
    assert np.nanmedian(uv("glow_different", emblem="none")) > 0.6
    assert np.nanmax(uv("glow_different", emblem="crown")) > 0.6


def test_another_colour_shows_in_the_hue() -> None:
    assert np.nanmax(uv("hue", emblem_colours=((60, 60, 220), (220, 60, 60)))) > 30


def test_only_the_emblem_is_luminous_print() -> None:
    cells = cells_of(Light.UV)
    region = cells.grid.region(np.isfinite(cells.values["glow_different"]))
    assert abs(region.left + region.width / 2 - EMBLEM_MM[0] - EMBLEM_MM[2] / 2) < 3
    assert region.width < EMBLEM_MM[2] + 10
