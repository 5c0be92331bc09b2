from pathlib import Path
from typing import Any

from imaging.light import Light
from inspector.evaluation.figures import Judged, figures
from inspector.evaluation.labelled_set import LabelledDocument
from inspector.evaluation.rate import Rate
from inspector.inspection import Advice
from inspector.pre_recorded import PageFiles, PreRecordedDocument

GOOD = {"code": "UV-BR-FU", "outcome": "successful", "silent": False}
BAD = {"code": "UV-BR-FU", "outcome": "failed", "silent": False}
OPEN = {"code": "UV-BR-FU", "outcome": "undetermined", "silent": False}


def judged(
    identifier: str,
    advice: str,
    checks: list[dict[str, Any]],
    *,
    genuine: bool = True,
    strength: float | None = None,
    model: str | None = "UTO-AO-01001",
    found: str | None = "UTO-AO-01001",
    recapture: bool = False,
) -> Judged:
    document = PreRecordedDocument(identifier, (PageFiles({Light.VI: Path("vi.png")}),))
    kind = "genuine" if genuine else "uv_bright_paper"
    expected = Advice.CLEAR if genuine else Advice.REFER
    label = LabelledDocument(document, kind, genuine, expected, model, strength, ("L1", "L2"))
    result = {
        "id": identifier,
        "advice": advice,
        "checks": checks,
        "model": found and {"id": found, "prado_id": found},
        "mrz": {"lines": ["L1", "L2"]},
        "quality": [{"recapture": recapture}],
        "ms": {"total": 900.0},
    }
    return Judged(label, result)


SET = [
    judged("1", "clear", [GOOD]),
    judged("2", "refer", [BAD]),
    judged("3", "attention", [OPEN], recapture=True),
    judged("4", "refer", [BAD], genuine=False, strength=0.9),
    judged("5", "clear", [GOOD], genuine=False, strength=0.2),
    judged("6", "attention", [], model=None, found=None),
]


def test_the_three_rates_on_genuine_documents_are_kept_apart() -> None:
    rates = figures(SET).genuine["all"]
    assert rates["refer"] == Rate(1, 4)
    assert rates["not clear"] == Rate(3, 4)
    assert rates["new capture wanted"] == Rate(1, 4)


def test_detection_by_class_and_band_of_strength() -> None:
    forged = figures(SET).forged
    assert forged["uv_bright_paper (strong)"]["not clear"] == Rate(1, 1)
    assert forged["uv_bright_paper (weak)"]["not clear"] == Rate(0, 1)
    assert forged["all"]["refer"] == Rate(1, 2)


def test_each_check_alone() -> None:
    rates = figures(SET).checks["UV-BR-FU"]
    assert rates["genuine failed"] == Rate(1, 2)
    assert rates["forged failed"] == Rate(1, 2)
    assert rates["undetermined"] == Rate(1, 5)


def test_identification_of_known_and_unknown_models() -> None:
    rates = figures(SET).identification
    assert rates["identified"] == Rate(5, 5)
    assert rates["unknown falsely identified"] == Rate(0, 1)


def test_a_document_that_was_not_judged_is_named_and_counts_nowhere() -> None:
    broken = Judged(SET[0].label, {"id": "1", "error": {"what": "", "cause": "", "remedy": ""}})
    result = figures([broken, *SET[1:]])
    assert result.not_judged == ["1"]
    assert result.genuine["all"]["refer"] == Rate(1, 3)
