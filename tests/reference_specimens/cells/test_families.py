from imaging.light import Light
from imaging.properties.page_view import PageView
from reference_specimens.cells.families import FAMILIES, MEASURES, cell_values
from reference_specimens.routine import routine_code
from tests.reference_specimens.cells.page_of_cells import undeclared
from tests.reference_specimens.drawn_specimen import PPI, captured, forged


def test_every_family_has_a_known_routine_of_its_light_and_a_name_of_its_own() -> None:
    assert len({family.name for family in FAMILIES}) == len(FAMILIES)
    for family in FAMILIES:
        code = routine_code(family.routine)
        assert code is not None
        assert code.known
        assert code.light is family.light


def test_every_family_finds_its_numbers_measured_once_for_a_page() -> None:
    live = PageView(captured(forged()).images, PPI)
    for family in FAMILIES:
        found = cell_values(family, live, undeclared())
        assert found.values[family.number].shape == found.grid.shape
        assert family.evidence is None or family.evidence in found.evidence
        assert cell_values(family, live, undeclared()) is found
    assert set(MEASURES) == {family.light for family in FAMILIES}


def test_infrared_needs_white_light_too() -> None:
    needed = {family.light: family.lights for family in FAMILIES}
    assert needed[Light.IR] == {Light.IR, Light.VI}
    assert needed[Light.UV] == {Light.UV}
