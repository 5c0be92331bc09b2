"""What matches is asked of the library; what is offered is what it has."""

import pytest

from imaging.light import Light
from reference_specimens.library import Library
from tests.ui.workspace_material import SIDE
from ui.specimens.criteria import Criteria, find_specimens


@pytest.mark.parametrize(
    ("criteria", "count"),
    [
        (Criteria(), 1),
        (Criteria(country="UTO", type="ID", light=Light.UV, text="emblem"), 1),
        (Criteria(country="XXX"), 0),
        (Criteria(light=Light.TR), 0),
        (Criteria(text="zeppelin"), 0),
        (Criteria(year=2030), 1),
    ],
)
def test_each_criterion_narrows(library: Library, criteria: Criteria, count: int) -> None:
    finding = find_specimens(library, criteria)
    assert len(finding.specimens) == count
    assert finding.total == 1


def test_what_is_offered_is_what_the_library_has(library: Library) -> None:
    finding = find_specimens(library, Criteria(country="XXX"))
    assert (finding.offer.countries, finding.offer.types) == (("UTO",), ("ID",))
    assert finding.offer.lights == (Light.VI, Light.UV, Light.IR)
    assert find_specimens(library, Criteria()).specimens[0].id == SIDE
