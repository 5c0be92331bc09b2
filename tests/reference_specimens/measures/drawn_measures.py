"""Measuring one feature of the drawn card, on the specimen itself or on another card."""

from functools import cache

from imaging.live_data_set import LiveDataSet
from imaging.properties.page_view import PageView
from reference_specimens.measurement import measure
from reference_specimens.measures.measured import Measured
from reference_specimens.specimen_view import SpecimenView
from tests.reference_specimens.calibrated import drawn_images
from tests.reference_specimens.drawn_specimen import PPI, Card, captured, specimen


@cache
def reference() -> SpecimenView:
    """Return the specimen card ready for measuring."""
    return SpecimenView(specimen(), drawn_images(), PPI)


def feature_on(card: Card, name: str) -> Measured:
    """Measure the feature `name` on a capture of `card`."""
    return feature_of(captured(card), name)


def feature_of(live: LiveDataSet, name: str) -> Measured:
    """Measure the feature `name` on a live data set."""
    feature = next(item for item in specimen().features if item.id == name)
    measured = measure(reference().area(feature), PageView(live.images, PPI), reference())
    assert measured is not None
    return measured
