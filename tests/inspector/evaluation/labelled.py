"""Documents with results, made by hand: what the figures are told from."""

from pathlib import Path
from typing import Any

from imaging.light import Light
from imaging.region import Region
from inspector.evaluation.judged import Judged
from inspector.evaluation.labelled_set import Change, LabelledDocument
from inspector.inspection import Advice
from inspector.pre_recorded import PageFiles, PreRecordedDocument

MODEL = "UTO-AO-01001"
UV_PAPER = Change("paper bright", Region(0, 0, 125, 88), Light.UV)


def check(outcome: str, code: str = "UV-BR-FU", **more: Any) -> dict[str, Any]:
    light = code.split("-")[0] if "-" in code else None
    bare = {"feature": None, "page": None, "silent": False, "learnt": False, "box_mm": [5.0, 5.0, 20.0, 20.0]}
    return {"code": code, "outcome": outcome, "light": light, **bare, **more}


GOOD, BAD, OPEN = check("successful"), check("failed"), check("undetermined")


def judged(
    identifier: str,
    advice: str,
    checks: list[dict[str, Any]],
    *,
    genuine: bool = True,
    kind: str | None = None,
    strength: float | None = None,
    expected: Advice | None = None,
    model: str | None = MODEL,
    found: str | None = MODEL,
    recapture: bool = False,
    evidence: float = 0.0,
    changed: tuple[Change, ...] = (),
) -> Judged:
    document = PreRecordedDocument(identifier, (PageFiles({Light.VI: Path("vi.png")}),))
    label = LabelledDocument(
        document,
        kind or ("genuine" if genuine else "uv_bright_paper"),
        genuine,
        expected or (Advice.CLEAR if genuine else Advice.REFER),
        model,
        strength,
        ("L1", "L2"),
        changed,
    )
    result = {
        "id": identifier,
        "advice": advice,
        "reasons": [item["code"] for item in checks if item["outcome"] == "failed"],
        "evidence": {"combined": evidence, "limit": 4.0},
        "checks": checks,
        "model": found and {"id": found, "prado_id": found},
        "mrz": {"lines": ["L1", "L2"]},
        "quality": [{"recapture": recapture}],
        "ms": {"total": 900.0, "checks": 300.0},
    }
    return Judged(label, result)


def not_judged(item: Judged) -> Judged:
    error = {"what": "Document 1", "cause": "no page was found", "remedy": "capture again"}
    return Judged(item.label, {"id": item.label.document.id, "error": error})


SET = [
    judged("1", "clear", [GOOD]),
    judged("2", "refer", [BAD], evidence=7.0),
    judged("3", "attention", [OPEN], recapture=True),
    judged("4", "refer", [BAD], genuine=False, strength=0.9, evidence=7.0, changed=(UV_PAPER,)),
    judged("5", "clear", [GOOD], genuine=False, strength=0.2, changed=(UV_PAPER,)),
    judged("6", "attention", [], model=None, found=None, expected=Advice.ATTENTION, kind="unknown"),
]
