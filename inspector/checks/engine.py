"""Performs the optical checks of one page: the features its specimen declares, and the minimum set always."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.parallel import one_by_one
from imaging.properties.page_view import PageView
from inspector.checks.conditions import Conditions, lies_on, too_coarse
from inspector.checks.judgement import judged, result_of, unperformed
from inspector.checks.minimum_set import check_mrz, check_paper
from inspector.checks.specimen_memory import Remembered, remembered
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from mrz.zone import ZoneReading
from reference_specimens.alignment import aligned
from reference_specimens.considered import MINIMUM_SET, MRZ_CODE, considered, considered_areas, paper_feature
from reference_specimens.feature_area import FeatureArea, located
from reference_specimens.learnt import is_learnt
from reference_specimens.measurement import measure
from reference_specimens.specimen import Significance, Specimen

OnResult = Callable[[CheckResult], None]
_ORDER = {Significance.HIGH: 0, Significance.MEDIUM: 1, Significance.LOW: 2}


def perform(
    live: LiveDataSet,
    specimen: Specimen | None,
    specimen_images: Mapping[Light, NDArray[np.uint8]],
    *,
    mrz_reading: ZoneReading | None,
    on_result: OnResult = lambda result: None,
) -> list[CheckResult]:
    """Check a page and return one result per feature and routine considered, most significant first.

    With a specimen (`specimen_images` are its uint8 images at the page's ppi) `live` is registered onto its pixels;
    where it is not, pattern checks are undetermined and the minimum set is done without it. `on_result` gets each
    result as soon as it is known, the minimum set first. Never raises for what the document or the capture shows.
    """
    results = []
    for result in _results(live, specimen, specimen_images, mrz_reading):
        results.append(result)
        on_result(result)
    return sorted(results, key=lambda result: _ORDER[result.significance])


def _results(
    live: LiveDataSet,
    specimen: Specimen | None,
    images: Mapping[Light, NDArray[np.uint8]],
    reading: ZoneReading | None,
) -> Iterator[CheckResult]:
    view = PageView(live.images, live.ppi)
    if specimen is None:
        yield from _without_specimen(live, view, reading)
        return
    known = remembered(specimen, images, live.ppi)
    if too_coarse(live):
        yield from (unperformed(feature, Why.RESOLUTION_TOO_LOW) for feature in considered(specimen))
    elif not lies_on(live, known.reference):
        yield from _without_specimen(live, view, reading)
        declared = (feature for feature in considered(specimen) if feature.routine not in MINIMUM_SET)
        yield from (result_of(feature, Outcome.UNDETERMINED, Why.NOT_REGISTERED) for feature in declared)
    else:
        yield from _compared(live, view, known)
        if not any(feature.routine == MRZ_CODE for feature in considered(specimen)):
            yield check_mrz(live, view, None)


def _compared(live: LiveDataSet, view: PageView, known: Remembered) -> Iterator[CheckResult]:
    """Measure every area on the page, two side by side; what they share of the page is derived once."""
    reference = known.reference
    view = aligned(view, reference)
    conditions = Conditions(live, view, reference)
    yield from one_by_one(lambda area: _checked(area, view, known, conditions), considered_areas(reference))
    reference.view.forget()


def _without_specimen(live: LiveDataSet, view: PageView, reading: ZoneReading | None) -> Iterator[CheckResult]:
    if too_coarse(live):
        yield unperformed(paper_feature(live.page.size_mm), Why.RESOLUTION_TOO_LOW)
        return
    yield check_mrz(live, view, reading)
    yield check_paper(live, view)


def _checked(area: FeatureArea, view: PageView, known: Remembered, conditions: Conditions) -> CheckResult:
    measured = measure(area, view, known.reference)
    result = judged(area.feature, measured, known.calibration.features.get(area.feature.id))
    where = area if measured is None else located(area, measured.region, view.ppi, view.shape)
    return conditions.doubted(replace(result, learnt=is_learnt(area.feature)), where)
