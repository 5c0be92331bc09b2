import json

from inspector.evaluation.figures import figures
from inspector.evaluation.rate import Rate
from inspector.inspection import Advice
from tests.inspector.evaluation.labelled import SET, judged, not_judged


def test_the_three_rates_on_genuine_documents_are_kept_apart() -> None:
    rates = figures(SET).genuine["all"]
    assert rates["refer"] == Rate(1, 3)
    assert rates["not clear"] == Rate(1, 3)
    assert rates["new capture wanted"] == Rate(1, 3)


def test_genuine_documents_of_unknown_models_stand_apart() -> None:
    result = figures(SET)
    assert set(result.unknown) == {"all", "unknown"}
    assert result.unknown["all"]["not clear"] == Rate(0, 1)


def test_an_expired_document_that_asks_for_a_look_is_no_false_alarm() -> None:
    expired = judged("e", "attention", [], kind="expired", expected=Advice.ATTENTION)
    assert figures([expired]).genuine["expired"]["not clear"] == Rate(0, 1)


def test_detection_by_class_and_band_of_strength() -> None:
    forged = figures(SET).forged
    assert forged["uv_bright_paper (strong)"]["not clear"] == Rate(1, 1)
    assert forged["uv_bright_paper (weak)"]["missed"] == Rate(1, 1)
    assert forged["all"]["refer"] == Rate(1, 2)
    assert forged["all (strong)"]["not clear"] == Rate(1, 1)
    assert list(forged)[:3] == ["all", "all (strong)", "all (weak)"]


def test_what_is_not_clear_without_evidence_is_told() -> None:
    unidentified = judged("7", "attention", [], genuine=False, strength=0.9, found=None)
    assert figures([unidentified]).forged["all"]["not clear without evidence"] == Rate(1, 1)


def test_false_reds_per_300_travellers() -> None:
    told = figures(SET).as_json()["false_reds_per_300"]
    assert told["expected"] == 100.0
    assert told["interval"][0] < 100 < told["interval"][1]


def test_identification_of_known_and_unknown_models() -> None:
    rates = figures(SET).identification
    assert rates["identified"] == Rate(5, 5)
    assert rates["unknown falsely identified"] == Rate(0, 1)


def test_a_document_that_was_not_judged_is_named_and_wants_a_new_capture() -> None:
    result = figures([not_judged(SET[0]), *SET[1:]])
    assert result.not_judged == ["1"]
    assert result.genuine["all"]["refer"] == Rate(1, 3)
    assert result.genuine["all"]["new capture wanted"] == Rate(2, 3)


def test_a_forged_document_that_was_not_judged_is_neither_found_nor_missed() -> None:
    assert figures([not_judged(SET[3]), SET[4]]).forged["all"]["not clear"] == Rate(0, 1)


def test_times_by_stage() -> None:
    assert figures(SET).ms == {"total": {"median": 900.0, "p95": 900.0}, "checks": {"median": 300.0, "p95": 300.0}}


def test_the_figures_are_plain_json_also_of_an_empty_set() -> None:
    assert json.loads(json.dumps(figures(SET).as_json()))["mrz_exact"]["count"] == 6
    assert figures([]).as_json()["false_reds_per_300"]["expected"] is None
