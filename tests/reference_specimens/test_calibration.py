import json

import numpy as np
import pytest

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.recapture import Reader
from reference_specimens.calibration import ALGORITHM, Calibration, calibrate
from reference_specimens.considered import considered_areas
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.measurement import measure
from reference_specimens.specimen import Expectation
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import limits_for
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import PPI, Image, captured, forged, specimen

pytestmark = pytest.mark.slow


def stored() -> Calibration:
    calibration = calibrated_specimen().calibration
    assert calibration is not None
    return Calibration.from_json(calibration)


def test_every_declared_feature_is_calibrated_and_accepts_the_specimen() -> None:
    calibration = stored()
    assert set(calibration.features) >= {feature.id for feature in specimen().features}
    for learnt in calibration.features.values():
        assert learnt.limits
        for name, limit in learnt.limits.items():
            if name in learnt.own and name != "same_places":  # the specimen's fibres are the specimen's
                assert limit.standing(learnt.own[name]) is Standing.ACCEPTED, name


def test_recapture_gives_the_spread_of_patterns() -> None:
    heading = stored().features["ir-heading-1"]
    assert heading.kind is Kind.PRINT
    least, most = heading.spread["score"]
    assert 0.5 < least <= most <= 1.0
    assert heading.limits["score"].fails_below < heading.limits["score"].low < least


def test_json_keeps_all_and_says_the_algorithm() -> None:
    calibration = stored()
    again = Calibration.from_json(json.loads(json.dumps(calibration.as_json())))
    assert again.algorithm == ALGORITHM
    assert again.features == calibration.features


def test_an_undeclared_specimen_learns_what_glows_vanishes_stays_and_lies_behind() -> None:
    calibration = calibrated_specimen(declared=False).calibration
    assert calibration is not None
    kinds = {name: item["kind"] for name, item in calibration["features"].items()}
    assert {"ir-mrz", "uv-paper"} <= set(kinds)
    assert any(name.startswith("learnt-uv-") and kind == Kind.LUMINOUS for name, kind in kinds.items())
    assert kinds["learnt-ir-vanishing"] == Kind.VANISHING
    assert kinds["learnt-background"] == Kind.FINE_LINES
    assert kinds["learnt-secondary-portrait"] == Kind.PERSONAL_PICTURE


def test_a_feature_in_a_light_the_specimen_lacks_has_no_limits() -> None:
    only_vi: dict[Light, Image] = {Light.VI: drawn_images()[Light.VI]}
    calibration = calibrate(specimen(), only_vi)
    assert not calibration.features["ir-heading-1"].limits
    assert calibration.features["overprint"].limits


def test_an_empty_specimen_teaches_nothing() -> None:
    blank = {light: np.full_like(image, 128) for light, image in drawn_images().items()}
    calibration = calibrate(specimen(), blank)
    assert not calibration.features["overprint"].limits
    assert not calibration.features["uv-emblem"].limits


def test_what_differs_between_captures_is_variable_though_nobody_said_so() -> None:
    emblems = ((2, "crown"), (3, "none"), (4, "crown"))
    further = [captured(forged(holder=holder, emblem=emblem)).images for holder, emblem in emblems]
    alone, together = (calibrate(specimen(), drawn_images(), captures).arrays for captures in ((), further))
    known = [np.isfinite(arrays["page-luminous-print centre"]).sum() for arrays in (alone, together)]
    assert known[1] < 0.5 * known[0]
    elsewhere = [np.isfinite(arrays["page-print centre"]).sum() for arrays in (alone, together)]
    assert elsewhere[1] > 0.9 * elsewhere[0]


def test_limits_take_in_every_genuine_capture() -> None:
    further = [
        captured(forged(holder=holder), reader=Reader(uv_gain=gain, seed=9)).images
        for holder, gain in ((2, 0.6), (3, 1.2))
    ]
    calibration = calibrate(specimen(), drawn_images(), further)
    reference = SpecimenView(specimen(), drawn_images(), PPI, calibration.arrays)
    for area in considered_areas(reference):
        for images in further:
            measured = measure(area, PageView(images, PPI), reference)
            assert measured is not None
            for name, limit in calibration.features[area.feature.id].limits.items():
                if name in measured.values:
                    assert limit.standing(measured.values[name]) is Standing.ACCEPTED, (area.feature.id, name)


def test_an_overprint_is_not_judged_by_what_recapture_of_one_document_costs_it() -> None:
    features = stored().features
    wide = limits_for(Kind.PRINT, Expectation.PRESENT, {})["score"]
    assert features["overprint"].limits["score"] == wide
    assert features["ir-heading-1"].limits["score"].fails_below > wide.fails_below
