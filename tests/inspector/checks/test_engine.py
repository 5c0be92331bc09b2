from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.recapture import Reader, Wear
from imaging.region import Region
from inspector.checks.engine import perform
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from mrz.zone import ZoneReading
from reference_specimens.specimen import Expectation, Feature, Specimen
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import MRZ_MM, PPI, captured, draw, forged, live_set

pytestmark = pytest.mark.slow

WORN = Reader(ppi=300, blur_px=0.7, noise=3.0, gain=0.7, gamma=1.15, white_balance=(1.05, 1, 0.95), jpeg=86, seed=3)


def checked(live: LiveDataSet, specimen: Specimen | None = None) -> dict[str, CheckResult]:
    results = perform(live, specimen or calibrated_specimen(), drawn_images(), mrz_reading=None)
    return {result.feature or result.code: result for result in results}


def zone() -> ZoneReading:
    left, top, width, height = (length * PPI / 25.4 for length in MRZ_MM)
    corners = np.array([[left, top], [left + width, top], [left + width, top + height], [left, top + height]])
    return ZoneReading(None, corners + np.array([60, 60]) * np.sign(corners.mean(axis=0) - corners))


def outcomes(results: Mapping[str, CheckResult]) -> dict[str, tuple[Outcome, str]]:
    return {
        name: (result.outcome, result.why)
        for name, result in results.items()
        if result.outcome is not Outcome.SUCCESSFUL
    }


@pytest.mark.parametrize("holder", [2, 3])
def test_genuine_cards_of_other_holders_show_no_irregularity(holder: int) -> None:
    assert outcomes(checked(captured(forged(holder=holder, fibre_seed=holder)))) == {}


def test_a_worn_card_from_another_reader_does_not_fail() -> None:
    live = captured(forged(holder=4), reader=WORN, wear=Wear(fading=0.25, uv_fading=0.35, scratches=5, dirt=0.4))
    assert not [name for name, (outcome, _) in outcomes(checked(live)).items() if outcome is Outcome.FAILED]


def test_lights_that_lie_off_are_laid_back_first() -> None:
    images = dict(captured(forged()).images)
    images[Light.IR] = np.roll(images[Light.IR], (7, -9), axis=(0, 1))
    images[Light.UV] = np.roll(images[Light.UV], (-8, 6), axis=(0, 1))
    assert not [name for name, (outcome, _) in outcomes(checked(live_set(images))).items() if outcome is Outcome.FAILED]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"paper_uv": (60, 80, 130), "mrz_ir": 0.1, "overprint": False, "name_ir": 0.05},
            {
                "uv-paper": Why.UV_PAPER_BRIGHT,
                "ir-mrz": Why.MRZ_NOT_VISIBLE_IN_IR,
                "overprint": Why.PRINT_MISSING,
                "ir-name": Why.NOT_VISIBLE_IN_IR,
            },
        ),
        (
            {"emblem": "crown", "mrz_odd": 14, "ghost_strength": 0.15, "background_copied": True},
            {
                "uv-emblem": Why.GLOW_DIFFERENT,
                "ir-mrz": Why.MRZ_MIXED_INKS,
                "ghost": Why.PICTURE_MISSING,
                "background": Why.PRINT_COARSE,
            },
        ),
        (
            {"emblem": "none", "fibres": 0, "uv_number": False, "background_ir": 0.7, "portrait_ir": 0.05},
            {
                "uv-emblem": Why.GLOW_MISSING,
                "uv-fibres": Why.FIBRES_MISSING,
                "uv-number": Why.GLOW_MISSING,
                "ir-background": Why.VISIBLE_IN_IR,
                "ir-portrait": Why.NOT_VISIBLE_IN_IR,
            },
        ),
        (
            {
                "emblem_colours": ((60, 60, 220), (220, 60, 60)),
                "patch_uv": True,
                "fibre_seed": 1,
                "photo_glued": True,
            },
            {
                "uv-emblem": Why.WRONG_HUE,
                "uv-paper": Why.UV_PATCH_BRIGHT,
                "uv-fibres": Why.COPIED_FIBRES,
                "overprint": Why.OVERPRINT_INTERRUPTED,
            },
        ),
    ],
)
def test_each_forgery_fails_its_check_and_says_why(changes: dict[str, object], expected: dict[str, Why]) -> None:
    found = outcomes(checked(captured(forged(**changes))))
    assert {name: found.get(name) for name in expected} == {
        name: (Outcome.FAILED, why) for name, why in expected.items()
    }


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({"emblem": "crown", "background_copied": True}, ("learnt-uv-", "learnt-background")),
        ({"emblem": "none", "background_ir": 0.7}, ("learnt-uv-", "learnt-ir-vanishing")),
    ],
)
def test_learnt_checks_find_forgeries_of_an_undeclared_specimen(
    changes: dict[str, object], kinds: tuple[str, ...]
) -> None:
    results = checked(captured(forged(**changes)), calibrated_specimen(declared=False))
    failed = [
        result for name, result in results.items() if name.startswith("learnt") and result.outcome is Outcome.FAILED
    ]
    for kind in kinds:
        assert any((result.feature or "").startswith(kind) for result in failed), kind
    assert all(result.learnt for result in failed)


def test_a_genuine_card_of_an_undeclared_specimen_shows_no_irregularity() -> None:
    results = checked(captured(forged(holder=3)), calibrated_specimen(declared=False))
    assert not [name for name, (outcome, _) in outcomes(results).items() if outcome is Outcome.FAILED]
    assert not results["uv-paper"].learnt


def test_every_declared_feature_has_one_entry_most_significant_first() -> None:
    order = {"high": 0, "medium": 1, "low": 2}
    seen: list[CheckResult] = []
    specimen = calibrated_specimen()
    results = perform(captured(), specimen, drawn_images(), mrz_reading=None, on_result=seen.append)
    declared = [result.feature or "" for result in results if not result.learnt]
    assert sorted(declared) == sorted(feature.id for feature in specimen.features)
    assert all((result.feature or "").startswith("learnt-page-") for result in results if result.learnt)
    assert [order[result.significance] for result in results] == sorted(order[r.significance] for r in results)
    assert {id(result) for result in seen} == {id(result) for result in results}
    assert [result.code for result in seen[:2]] == ["UV-BR-FU", "IR-AB-MR"]


def test_numbers_stand_inside_a_finite_accepted_range() -> None:
    for result in checked(captured(forged())).values():
        assert result.measured is not None
        assert result.accepted is not None
        low, high = result.accepted
        assert low <= result.measured <= high
        assert np.isfinite([low, high]).all()


@pytest.mark.parametrize("light", [Light.UV, Light.IR])
def test_checks_of_a_missing_light_are_not_performed(light: Light) -> None:
    results = checked(captured(forged(), drop=(light,)))
    of_light = [result for result in results.values() if result.light is light]
    assert of_light
    assert {(result.outcome, result.why) for result in of_light} == {(Outcome.NOT_PERFORMED, Why.LIGHT_MISSING)}
    assert not [name for name, (outcome, _) in outcomes(results).items() if outcome is Outcome.FAILED]


def test_an_unknown_routine_is_not_performed() -> None:
    region = Region(30.0, 5.0, 10.0, 10.0)
    strange = tuple(Feature(code, code, region, Expectation.PRESENT) for code in ("VI-LU-IS", "IR-ZZ-IS", "odd"))
    specimen = replace(calibrated_specimen(), features=strange, calibration=None)
    results = checked(captured(), specimen)
    for code in ("VI-LU-IS", "IR-ZZ-IS", "odd"):
        assert (results[code].outcome, results[code].why) == (Outcome.NOT_PERFORMED, Why.UNKNOWN_ROUTINE)


def test_a_page_that_is_not_registered_keeps_the_minimum_set() -> None:
    live = live_set(draw(forged()), registered=False)
    results = perform(live, calibrated_specimen(), drawn_images(), mrz_reading=zone())
    by_code = {result.code: result for result in results}
    assert by_code["UV-BR-FU"].outcome is Outcome.SUCCESSFUL
    assert by_code["IR-AB-MR"].outcome is Outcome.SUCCESSFUL
    patterns = [result for result in results if result.code not in ("UV-BR-FU", "IR-AB-MR")]
    assert {(result.outcome, result.why) for result in patterns} == {(Outcome.UNDETERMINED, Why.NOT_REGISTERED)}


def test_below_150_ppi_nothing_is_performed() -> None:
    live = live_set(draw(forged()), ppi=120.0)
    results = perform(live, calibrated_specimen(), drawn_images(), mrz_reading=None)
    assert {(result.outcome, result.why) for result in results} == {(Outcome.NOT_PERFORMED, Why.RESOLUTION_TOO_LOW)}


def test_glare_over_an_area_asks_for_no_verdict() -> None:
    images = dict(captured(forged(overprint=False)).images)
    glared = images[Light.VI].copy()
    glared[300:500, 260:430] = 255
    results = checked(live_set({**images, Light.VI: glared}))
    assert (results["overprint"].outcome, results["overprint"].why) == (Outcome.UNDETERMINED, Why.GLARE)


class TestWithoutSpecimen:
    def test_a_genuine_page_passes_the_minimum_set(self) -> None:
        results = perform(captured(), None, {}, mrz_reading=zone())
        assert {result.code: (result.outcome, result.why) for result in results} == {
            "IR-AB-MR": (Outcome.SUCCESSFUL, Why.MRZ_ABSORBS),
            "UV-BR-FU": (Outcome.SUCCESSFUL, Why.UV_PAPER_DULL),
        }

    def test_a_forged_page_fails_it(self) -> None:
        live = captured(forged(paper_uv=(70, 90, 140), mrz_ir=0.1))
        results = perform(live, None, {}, mrz_reading=zone())
        assert {result.why for result in results} == {Why.MRZ_NOT_VISIBLE_IN_IR, Why.UV_PAPER_BRIGHT}

    def test_without_a_reading_the_zone_is_not_checked(self) -> None:
        results = {result.code: result for result in perform(captured(), None, {}, mrz_reading=None)}
        assert (results["IR-AB-MR"].outcome, results["IR-AB-MR"].why) == (Outcome.NOT_PERFORMED, Why.NO_MRZ)

    def test_missing_lights_are_told(self) -> None:
        results = perform(captured(drop=(Light.UV, Light.IR)), None, {}, mrz_reading=zone())
        assert {result.why for result in results} == {Why.LIGHT_MISSING}

    def test_reddish_brightness_is_stray_light(self) -> None:
        results = perform(captured(forged(paper_uv=(120, 115, 118))), None, {}, mrz_reading=None)
        paper = next(result for result in results if result.code == "UV-BR-FU")
        assert (paper.outcome, paper.why) == (Outcome.UNDETERMINED, Why.STRAY_LIGHT)
