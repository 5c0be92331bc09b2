from collections.abc import Callable, Mapping
from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.page_view import PageView
from inspector.checks.conditions import Conditions, lies_on, too_coarse
from inspector.checks.judgement import result_of
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from reference_specimens.specimen import Feature
from tests.reference_specimens.drawn_specimen import PORTRAIT_MM, PPI, captured, draw, forged, live_set, specimen
from tests.reference_specimens.measures.drawn_measures import reference

Image = NDArray[np.uint8]


def feature(name: str) -> Feature:
    return next(item for item in specimen().features if item.id == name)


def doubted(live: LiveDataSet, name: str, why: Why, outcome: Outcome = Outcome.FAILED) -> CheckResult:
    conditions = Conditions(live, PageView(live.images, PPI), reference())
    before = result_of(feature(name), outcome, why, 0.1, (0.5, 1.0))
    after = conditions.doubted(before, reference().area(feature(name)))
    assert after == before or after.outcome is Outcome.UNDETERMINED
    return after


def spoilt(change: Callable[[Image], Image], *lights: Light) -> LiveDataSet:
    images: Mapping[Light, Image] = draw(forged())
    return live_set({light: change(image) if light in lights else image for light, image in images.items()})


def burnt(image: Image) -> Image:
    changed = image.copy()
    changed[250:500, 200:450] = 255
    return changed


def soft(image: Image) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 4.0), np.uint8)


def dark(image: Image) -> Image:
    return np.asarray(image * 0.08, np.uint8)


@pytest.mark.parametrize(
    ("name", "why", "change", "light", "reason"),
    [
        ("overprint", Why.PRINT_MISSING, burnt, Light.VI, Why.GLARE),
        ("overprint", Why.PRINT_DIFFERENT, dark, Light.VI, Why.TOO_DARK),
        ("overprint", Why.PRINT_DIFFERENT, soft, Light.VI, Why.BLUR),
        ("ir-name", Why.NOT_VISIBLE_IN_IR, soft, Light.IR, Why.BLUR),
        ("uv-emblem", Why.GLOW_MISSING, dark, Light.UV, Why.TOO_DARK),
        ("ir-background", Why.VISIBLE_IN_IR, soft, Light.VI, Why.BLUR),
    ],
)
def test_a_spoilt_capture_takes_a_failure_back(
    name: str, why: Why, change: Callable[[Image], Image], light: Light, reason: Why
) -> None:
    taken_back = doubted(spoilt(change, light), name, why)
    assert (taken_back.outcome, taken_back.why) == (Outcome.UNDETERMINED, reason)
    assert taken_back.evidence["spoilt_light"] == light.value
    assert doubted(live_set(draw(forged())), name, why).outcome is Outcome.FAILED


def test_a_doubt_gets_the_capture_s_reason() -> None:
    assert doubted(spoilt(dark, Light.VI), "overprint", Why.PRINT_FAINT, Outcome.UNDETERMINED).why is Why.TOO_DARK


@pytest.mark.parametrize(
    ("name", "why", "change", "light"),
    [
        ("uv-emblem", Why.WRONG_HUE, dark, Light.UV),
        ("uv-paper", Why.UV_PAPER_BRIGHT, soft, Light.UV),
        ("ir-background", Why.VISIBLE_IN_IR, soft, Light.IR),
    ],
)
def test_what_no_bad_capture_can_show_stays_failed(
    name: str, why: Why, change: Callable[[Image], Image], light: Light
) -> None:
    assert doubted(spoilt(change, light), name, why).outcome is Outcome.FAILED


def test_a_coarse_copy_under_sharp_text_is_no_soft_capture() -> None:
    copied = live_set(draw(forged(background_copied=True)))
    assert doubted(copied, "background", Why.PRINT_COARSE).outcome is Outcome.FAILED


def test_what_success_cannot_hide_behind() -> None:
    burnt_out = spoilt(lambda image: np.full_like(image, 255), Light.IR)
    hidden = doubted(burnt_out, "ir-background", Why.AS_SPECIMEN, Outcome.SUCCESSFUL)
    assert (hidden.outcome, hidden.why) == (Outcome.UNDETERMINED, Why.GLARE)
    assert doubted(burnt_out, "ir-heading-1", Why.AS_SPECIMEN, Outcome.SUCCESSFUL).outcome is Outcome.SUCCESSFUL
    clear = live_set(draw(forged()))
    assert doubted(clear, "ir-background", Why.AS_SPECIMEN, Outcome.SUCCESSFUL).outcome is Outcome.SUCCESSFUL


def test_what_lies_outside_the_picture_is_not_judged() -> None:
    images = draw(forged())
    height, width = images[Light.VI].shape[:2]
    cut = replace(
        live_set(images),
        matrices={Light.VI: np.eye(3)},
        captured_px={Light.VI: (round(width * 0.25), height)},
    )
    taken_back = doubted(cut, "overprint", Why.PRINT_MISSING)
    assert (taken_back.outcome, taken_back.why) == (Outcome.UNDETERMINED, Why.CLIPPED)


def test_only_a_registered_page_of_the_specimen_s_size_lies_on_it() -> None:
    live = captured()
    assert lies_on(live, reference())
    assert not lies_on(replace(live, registered=False), reference())
    other = live_set({light: np.ascontiguousarray(image[:-9]) for light, image in live.images.items()})
    assert not lies_on(other, reference())


def test_resolution() -> None:
    assert too_coarse(live_set(draw(), ppi=149.0))
    assert not too_coarse(live_set(draw(), ppi=150.0))


def test_glare_on_the_portrait_takes_back_that_pictures_differ() -> None:
    left, top, width, height = (round(length * PPI / 25.4) for length in PORTRAIT_MM)

    def dazzled(image: Image) -> Image:
        changed = image.copy()
        changed[top : top + height // 3, left : left + width] = 255
        return changed

    assert doubted(spoilt(dazzled, Light.VI), "ghost", Why.PICTURES_DIFFER).why is Why.GLARE
    assert doubted(spoilt(dazzled, Light.VI), "ghost", Why.PICTURE_MISSING).outcome is Outcome.FAILED
