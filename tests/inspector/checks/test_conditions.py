from dataclasses import replace

import numpy as np

from imaging.light import Light
from imaging.properties.page_view import PageView
from inspector.checks.conditions import doubted, lies_on, too_coarse
from inspector.checks.judgement import result_of
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from tests.reference_specimens.drawn_specimen import PPI, captured, draw, live_set, specimen
from tests.reference_specimens.measures.drawn_measures import reference


def result(outcome: Outcome) -> CheckResult:
    feature = next(feature for feature in specimen().features if feature.id == "overprint")
    return result_of(feature, outcome, Why.PRINT_MISSING, 0.1, (0.5, 1.0))


def view(*, glare: bool) -> PageView:
    images = dict(draw())
    if glare:
        vi = images[Light.VI].copy()
        vi[250:500, 200:450] = 255
        images[Light.VI] = vi
    return PageView(images, PPI)


def test_glare_takes_back_a_failure_and_nothing_else() -> None:
    area = reference().area(next(feature for feature in specimen().features if feature.id == "overprint"))
    failed, done = result(Outcome.FAILED), result(Outcome.SUCCESSFUL)
    taken_back = doubted(failed, area, view(glare=True), reference())
    assert (taken_back.outcome, taken_back.why) == (Outcome.UNDETERMINED, Why.GLARE)
    assert doubted(failed, area, view(glare=False), reference()) is failed
    assert doubted(done, area, view(glare=True), reference()) is done


def test_only_a_registered_page_of_the_specimen_s_size_lies_on_it() -> None:
    live = captured()
    assert lies_on(live, reference())
    assert not lies_on(replace(live, registered=False), reference())
    other = live_set({light: np.ascontiguousarray(image[:-9]) for light, image in live.images.items()})
    assert not lies_on(other, reference())


def test_resolution() -> None:
    assert too_coarse(live_set(draw(), ppi=149.0))
    assert not too_coarse(live_set(draw(), ppi=150.0))
