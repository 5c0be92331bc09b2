"""What the machine found, read back from the result that a referral keeps (design section 6.2)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imaging.light import Light
from imaging.region import Region
from inspector.inspection import Advice, Cause, CheckResult, MovedAdvice, Outcome
from reference_specimens.specimen import Significance

ORDER = (Outcome.FAILED, Outcome.UNDETERMINED, Outcome.ABORTED, Outcome.NOT_PERFORMED, Outcome.SUCCESSFUL)
WEIGHTS = (Significance.HIGH, Significance.MEDIUM, Significance.LOW)


@dataclass(frozen=True, slots=True)
class MachineResults:
    """The parts of a result that an examiner reads; `checks` without silent ones, failed first.

    `moved` says what moved the advice, `evidence` is the sum of its weights, above `evidence_limit` it refers.
    """

    checks: tuple[CheckResult, ...]
    advice: Advice | None
    model_id: str | None
    prado_id: str | None
    fields: Mapping[str, str]
    mrz_lines: tuple[str, ...]
    moved: tuple[MovedAdvice, ...] = ()
    evidence: float = 0.0
    evidence_limit: float = 0.0


def machine_results(result: Mapping[str, Any]) -> MachineResults:
    """Read the JSON of an inspection; parts of newer versions that are not known here are left out."""
    model, mrz = result.get("model") or {}, result.get("mrz") or {}
    advice, evidence = result.get("advice"), result.get("evidence") or {}
    return MachineResults(
        checks=ordered([_check(entry) for entry in result.get("checks", ()) if not entry.get("silent")]),
        advice=Advice(advice) if advice in list(Advice) else None,
        model_id=model.get("id"),
        prado_id=model.get("prado_id"),
        fields=dict(mrz.get("fields", {})),
        mrz_lines=tuple(mrz.get("lines") or ()),
        moved=tuple(_moved(entry) for entry in result.get("moved", ()) if entry.get("cause") in list(Cause)),
        evidence=float(evidence.get("combined", 0.0)),
        evidence_limit=float(evidence.get("limit", 0.0)),
    )


def ordered(checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Sort the checks: failed first, the most significant first within an outcome."""
    return tuple(sorted(checks, key=lambda check: (ORDER.index(check.outcome), WEIGHTS.index(check.significance))))


def irregular(checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the checks that failed."""
    return tuple(check for check in checks if check.outcome is Outcome.FAILED)


def _moved(entry: Mapping[str, Any]) -> MovedAdvice:
    cause, weight = Cause(entry["cause"]), float(entry.get("weight", 0.0))
    return MovedAdvice(entry["code"], cause, entry.get("feature"), entry.get("page"), weight)


def _check(entry: Mapping[str, Any]) -> CheckResult:
    accepted, box, light = entry.get("accepted"), entry.get("box_mm"), entry.get("light")
    return CheckResult(
        code=entry["code"],
        outcome=Outcome(entry["outcome"]),
        feature=entry.get("feature"),
        page=entry.get("page"),
        measured=entry.get("measured"),
        accepted=(float(accepted[0]), float(accepted[1])) if accepted else None,
        light=Light(light) if light else None,
        region=Region.from_box(box) if box else None,
        significance=Significance(entry.get("significance", Significance.MEDIUM)),
        learnt=bool(entry.get("learnt")),
        why=entry.get("why") or "",
        evidence=dict(entry.get("evidence") or {}),
    )
