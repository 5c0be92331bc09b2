import numpy as np

from imaging.properties.page_view import PageView
from reference_specimens.cells.families import FAMILIES
from reference_specimens.cells.learning import Samples, expectation, learnt_arrays, sample, says_something
from reference_specimens.specimen_view import SpecimenView
from tests.reference_specimens.calibrated import drawn_images
from tests.reference_specimens.cells.page_of_cells import undeclared
from tests.reference_specimens.drawn_specimen import PPI, captured, forged, specimen


def samples() -> Samples:
    found: Samples = {}
    for holder in (2, 3, 4):
        sample(PageView(captured(forged(holder=holder)).images, PPI), undeclared(), found)
    return found


def test_every_family_is_learnt_and_found_again_under_its_name() -> None:
    found = samples()
    assert {name: len(values) for name, values in found.items()} == {family.name: 3 for family in FAMILIES}
    reference = SpecimenView(specimen(declared=False), drawn_images(), PPI, learnt_arrays(found, {}))
    for family in FAMILIES:
        learnt = expectation(family, reference)
        assert learnt is not None
        assert np.isfinite(learnt.centre).any()
        assert np.nanmin(learnt.spread) >= 0.99 * family.spread


def test_nothing_learnt_expects_nothing() -> None:
    assert expectation(FAMILIES[0], undeclared()) is None
    assert learnt_arrays({}, {}) == {}


def test_a_family_of_which_nothing_shows_says_nothing() -> None:
    arrays = learnt_arrays(samples(), {})
    arrays["page-luminous-print centre"][:] = np.nan
    reference = SpecimenView(specimen(declared=False), drawn_images(), PPI, arrays)
    assert [family.name for family in FAMILIES if not says_something(family, reference)] == ["page-luminous-print"]
    assert all(says_something(family, undeclared()) for family in FAMILIES)
