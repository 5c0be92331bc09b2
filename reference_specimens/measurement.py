"""Measure any declared feature of a specimen on a live page: the door that calibration and checks both go through."""

from collections.abc import Callable, Mapping

from imaging.light import Light
from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.feature_kind import Kind, kind_of
from reference_specimens.measures import (
    fibres,
    fine_lines,
    luminous,
    page_cells,
    personal,
    personal_luminous,
    print_pattern,
    strokes,
    substrate,
    vanishing,
)
from reference_specimens.measures.measured import Measured
from reference_specimens.specimen_view import SpecimenView

# Print that covers this share of the page is its background, and a background is fine lines.
BACKGROUND_SHARE = 0.2

Measure = Callable[[FeatureArea, PageView, SpecimenView], Measured]

MEASURES: Mapping[Kind, Measure] = {
    Kind.SUBSTRATE: substrate.measure,
    Kind.STROKES: strokes.measure,
    Kind.PRINT: print_pattern.measure,
    Kind.FINE_LINES: fine_lines.measure,
    Kind.VANISHING: vanishing.measure,
    Kind.LUMINOUS: luminous.measure,
    Kind.PERSONAL_LUMINOUS: personal_luminous.measure,
    Kind.PERSONAL_TEXT: strokes.measure,
    Kind.PERSONAL_PICTURE: personal.measure,
    Kind.FIBRES: fibres.measure,
    Kind.CELLS: page_cells.measure,
}


def kind_of_area(area: FeatureArea) -> Kind | None:
    """Return the kind of measurement for a feature's area, None where there is none for its routine."""
    if area.code is None:
        return None
    if area.by_cells:
        return Kind.CELLS
    kind = kind_of(area.code, area.feature.expect, personal=area.personal)
    is_background = kind is Kind.PRINT and area.code.light is Light.VI and area.share_of_page > BACKGROUND_SHARE
    return Kind.FINE_LINES if is_background else kind


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured | None:
    """Measure a feature on `live` (registered onto the specimen's pixels); None where the routine is not known."""
    kind = kind_of_area(area)
    return None if kind is None else MEASURES[kind](area, live, reference)
