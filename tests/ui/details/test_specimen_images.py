from imaging.light import STANDARD_LIGHTS
from reference_specimens.library import Library
from tests.demonstration import Demonstration
from ui.details.specimen_images import load


def test_a_specimen_comes_with_all_lights_at_one_size(demonstration: Demonstration) -> None:
    library = Library(demonstration.library)
    specimen = library.list()[0]
    loaded = load(library, specimen.id)
    assert set(STANDARD_LIGHTS) <= set(loaded.images)
    assert len({image.shape[:2] for image in loaded.images.values()}) == 1
    feature = loaded.specimen.features[0]
    assert loaded.description(feature.id) == feature.description
    assert loaded.description("none") == ""
