from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.recapture import Reader, Wear
from reference_specimens.calibration_store import read_arrays
from reference_specimens.considered import considered_areas
from reference_specimens.feature_area import FeatureArea
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.page_cells import family_of, measure
from reference_specimens.specimen import Expectation
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import FOREIGN, limits_for
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.cells.page_of_cells import SOFT, WORN, undeclared
from tests.reference_specimens.drawn_specimen import PPI, Card, captured, forged

pytestmark = pytest.mark.slow


@cache
def learnt() -> SpecimenView:
    card = calibrated_specimen(declared=False)
    return SpecimenView(card, drawn_images(), PPI, read_arrays(card.folder))


def areas() -> dict[str, FeatureArea]:
    return {family_of(area).number: area for area in considered_areas(learnt()) if area.by_cells}


@cache
def measured(card: Card, reader: Reader | None = None, wear: Wear | None = None) -> dict[str, Measured]:
    live = PageView(captured(card, reader=reader, wear=wear).images, PPI)
    return {number: measure(area, live, learnt()) for number, area in areas().items()}


def standings(found: dict[str, Measured]) -> dict[str, Standing]:
    limits = limits_for(Kind.CELLS, Expectation.PRESENT, {})
    return {number: limits[number].standing(item.value) for number, item in found.items()}


@pytest.mark.parametrize("holder", [2, 3, 4])
def test_genuine_cards_new_and_worn_are_accepted(holder: int) -> None:
    card = forged(holder=holder, fibre_seed=holder)
    for found in (measured(card), measured(card, SOFT, WORN)):
        assert set(standings(found).values()) == {Standing.ACCEPTED}


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        ({"background_ir": 0.7}, "visible"),
        ({"patch_uv": True}, "foreign"),
        ({"emblem": "none"}, "glow_different"),
        ({"emblem": "crown"}, "glow_different"),
        ({"emblem_colours": ((60, 60, 220), (220, 60, 60))}, "hue"),
    ],
)
def test_each_forgery_fails_with_nothing_declared_and_says_where(changes: dict[str, object], number: str) -> None:
    found = measured(forged(**changes))
    assert standings(found)[number] is Standing.TOO_HIGH
    assert found[number].region is not None
    assert found[number].values["area_mm2"] > 10


@pytest.mark.parametrize("holder", [2, 3])
def test_a_weak_trace_of_the_whole_background_is_no_cluster_and_fails_all_the_same(holder: int) -> None:
    limit = limits_for(Kind.CELLS, Expectation.ABSENT, {})["share"]
    weak = measured(forged(holder=holder, background_ir=0.3))["visible"]
    assert limit.standing(weak.values["share"]) is Standing.TOO_HIGH
    assert weak.region is not None
    assert weak.region.width > 40
    for genuine in (measured(forged(holder=holder)), measured(forged(holder=holder), SOFT, WORN)):
        assert limit.standing(genuine["visible"].values["share"]) is Standing.ACCEPTED


def test_a_patch_is_shown_where_it_lies() -> None:
    region = measured(forged(patch_uv=True))["foreign"].region
    assert region is not None
    assert 27 < region.left < 33
    assert region.width < 24


def test_a_soft_faint_spot_is_at_most_doubtful() -> None:
    images = dict(captured(forged()).images)
    y, x = np.mgrid[: images[Light.UV].shape[0], : images[Light.UV].shape[1]] * 25.4 / PPI
    spot = np.clip((1 - np.hypot(x - 60, y - 20) / 16) * 1.6, 0, 1)[..., None] * np.array([8, 12, 18])
    images[Light.UV] = np.asarray(cv2.add(images[Light.UV], np.asarray(spot, np.uint8)), np.uint8)
    found = measure(areas()["foreign"], PageView(images, PPI), learnt())
    assert FOREIGN.standing(found.value) is not Standing.TOO_HIGH


def test_a_light_that_is_missing_and_cells_never_learnt_are_problems() -> None:
    area = areas()["foreign"]
    live = captured(forged())
    without = PageView({light: image for light, image in live.images.items() if light.value != "UV"}, PPI)
    assert measure(area, without, learnt()).problem is Problem.LIGHT_MISSING
    unlearnt = SpecimenView(replace(undeclared().specimen), drawn_images(), PPI)
    assert measure(area, PageView(live.images, PPI), unlearnt).problem is Problem.NOTHING_TO_COMPARE
