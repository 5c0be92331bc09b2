import json

import numpy as np
import pytest

from imaging.light import Light
from reference_specimens.calibration import ALGORITHM, Calibration, calibrate
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import Image, specimen

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
