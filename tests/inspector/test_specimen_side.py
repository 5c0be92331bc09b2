import pytest

from imaging.light import Light
from inspector.specimen_side import KEPT_SIDES, SpecimenSides
from reference_specimens.library import Library
from tests.demonstration import Demonstration

pytestmark = pytest.mark.slow


def test_a_side_has_its_images_and_its_print_and_is_kept(demonstration: Demonstration) -> None:
    library = Library(demonstration.library)
    sides = SpecimenSides(library)
    specimen = library.list()[0]
    side = sides.side(specimen)
    assert set(side.images) == set(specimen.lights)
    assert side.images[Light.VI].shape[:2] == side.images[Light.IR].shape[:2]
    assert side.print.size_px == side.images[Light.VI].shape[1::-1]
    assert sides.side(specimen) is side
    assert KEPT_SIDES >= 2  # both sides of a card at least
