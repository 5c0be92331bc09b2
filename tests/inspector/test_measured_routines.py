import json
from importlib.resources import files

import pytest

from inspector.inspection import CheckResult, Outcome
from inspector.measured_routines import DATA, counts, is_optical, learnt_family, measured_routine, reliability


def failed(code: str, feature: str | None = None, *, learnt: bool = False) -> CheckResult:
    return CheckResult(code, Outcome.FAILED, feature, learnt=learnt)


@pytest.mark.parametrize("code", ["UV-LU-IS", "UV-LU-OP", "IR-AB-MR", "IR-TR-PH", "VI-AB-OP", "VI-FR-IS", "UV-BR-FU"])
def test_declared_routines_are_found_by_their_code_or_its_first_parts(code: str) -> None:
    found = measured_routine(failed(code, "emblem"))
    assert found is not None
    assert found.counts
    assert 0 < found.reliability <= 1
    assert found.set


def test_a_learnt_routine_is_found_by_its_family_not_by_its_code() -> None:
    assert measured_routine(failed("UV-LU-IS", "learnt-uv-3", learnt=True)) == measured_routine(
        failed("UV-LU-IS", "learnt-uv-17", learnt=True)
    )
    assert measured_routine(failed("UV-LU-IS", "learnt-never-measured", learnt=True)) is None


@pytest.mark.parametrize(
    ("feature", "family"),
    [
        ("learnt-uv-12", "learnt-uv"),
        ("learnt-page-print", "learnt-page-print"),
        ("learnt-personal-uv_document_number", "learnt-personal"),
    ],
)
def test_families_of_learnt_features(feature: str, family: str) -> None:
    assert learnt_family(feature) == family


def test_a_routine_that_fails_on_genuine_pages_too_often_does_not_count() -> None:
    fibres = failed("UV-LU-FI", "learnt-fibres", learnt=True)
    found = measured_routine(fibres)
    assert found is not None
    assert found.failures.value is not None
    assert counts(fibres) == (found.failures.value <= 0.02 and found.failures.total >= 50)


def test_an_unmeasured_routine_does_not_count_and_weighs_least() -> None:
    unmeasured = failed("OB-L-BR-AF", "relief")
    assert not counts(unmeasured)
    assert reliability(unmeasured) == 0.1


def test_rules_count_in_full() -> None:
    rule = failed("mrz_check_digits")
    assert not is_optical(rule.code)
    assert counts(rule)
    assert reliability(rule) == 1.0


def test_fewer_pages_or_more_false_alarms_weigh_less() -> None:
    declared = reliability(failed("UV-LU-IS", "emblem"))
    assert reliability(failed("UV-LU-IS", "learnt-uv-1", learnt=True)) <= declared


def test_every_figure_names_its_set_and_no_routine_stands_twice() -> None:
    data = json.loads(files("inspector").joinpath("policies", DATA).read_text(encoding="utf-8"))
    names = [(name, entry["learnt"]) for entry in data["routines"] for name in entry["names"]]
    assert len(names) == len(set(names))
    for entry in data["routines"]:
        assert entry["set"]
        assert 0 <= entry["failed"] <= entry["of"]
