from imaging.region import Region
from reference_specimens.static_glow import personal_glow, static_glow
from tests.reference_specimens.cells.page_of_cells import undeclared
from tests.reference_specimens.drawn_specimen import EMBLEM_MM, NUMBER_MM, PPI


def share(box: tuple[float, float, float, float]) -> float:
    mask = static_glow(undeclared())
    return float(mask[Region.from_box(box).slices(PPI, mask.shape)].mean())


def test_the_emblem_is_static_and_neither_number_nor_fibres_are() -> None:
    assert share(EMBLEM_MM) > 0.1
    assert share(NUMBER_MM) == 0
    everywhere = static_glow(undeclared()).sum()
    emblem = static_glow(undeclared())[Region.from_box(EMBLEM_MM).slices(PPI, undeclared().view.shape)].sum()
    assert emblem > 0.97 * everywhere
    assert undeclared().luminous().sum() > 1.05 * everywhere


def test_personal_luminous_regions_are_known() -> None:
    mask = personal_glow(undeclared())
    assert mask[Region.from_box(NUMBER_MM).slices(PPI, mask.shape)].all()
