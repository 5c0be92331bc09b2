"""The result of an inspection as the JSON object of design section 6.2."""

from collections.abc import Mapping
from typing import Any

from imaging.region import Region
from inspector.inspection import (
    CheckResult,
    InspectedPage,
    Inspection,
    ModelMatch,
    MovedAdvice,
    QualityResult,
    ToldApart,
)


def as_json(inspection: Inspection) -> dict[str, Any]:
    """Return the result; lengths in mm, times in ms, pixels as in the VI file as stored."""
    return {
        "id": inspection.id,
        "evaluation": inspection.evaluation,
        "advice": inspection.advice.value if inspection.advice else None,
        "reasons": list(inspection.reasons),
        "moved": [_moved(item) for item in inspection.moved],
        "evidence": {"combined": inspection.evidence, "limit": inspection.evidence_limit},
        "mode": inspection.mode.value,
        "policy": inspection.policy_version,
        "model": _model(inspection.model),
        "candidates": [_model(match) for match in inspection.candidates],
        "mrz": inspection.mrz.as_json() if inspection.mrz else None,
        "viz": {
            name: {"text": field.text, "confidence": round(field.confidence, 3)}
            for name, field in inspection.viz.items()
        },
        "checks": [_check(check) for check in inspection.checks],
        "coverage": {"performed": inspection.performed, "not_performed": inspection.not_performed},
        **_pages(inspection.pages),
        "ms": {name: round(value, 1) for name, value in _with_contract_stages(inspection.ms).items()},
    }


def _with_contract_stages(ms: Mapping[str, float]) -> dict[str, float]:
    return {"total": 0.0, "mrz": 0.0, "identify": 0.0, "checks": 0.0, **ms}


def _model(match: ModelMatch | None) -> dict[str, Any] | None:
    if match is None:
        return None
    told = {"told_apart": [_told(item) for item in match.told_apart]} if match.told_apart else {}
    return {"id": match.id, "prado_id": match.prado_id, "score": round(match.score, 3), **told}


def _told(item: ToldApart) -> dict[str, Any]:
    areas = [
        {"light": light.value, "box_mm": [round(value, 1) for value in region.box_mm]} for light, region in item.areas
    ]
    return {"rival": item.rival, "evidence": round(item.evidence, 3), "areas": areas}


def _moved(item: MovedAdvice) -> dict[str, Any]:
    return {
        "code": item.code,
        "feature": item.feature,
        "page": item.page,
        "cause": item.cause.value,
        "weight": item.weight,
    }


def _check(check: CheckResult) -> dict[str, Any]:
    return {
        "code": check.code,
        "feature": check.feature,
        "page": check.page,
        "outcome": check.outcome.value,
        "measured": _rounded(check.measured),
        "accepted": None if check.accepted is None else [_rounded(bound) for bound in check.accepted],
        "light": check.light.value if check.light else None,
        "box_mm": _box(check.region),
        "significance": check.significance.value,
        "silent": check.silent,
        "silent_because": check.silent_because or None,
        "learnt": check.learnt,
        "why": check.why,
        "evidence": {name: _rounded(value) for name, value in check.evidence.items()},
    }


def _box(region: Region | None) -> list[float] | None:
    return region.box_mm if region else None


def _rounded(value: str | float | None) -> str | float | None:
    return round(float(value), 4) if isinstance(value, int | float) else value


def _pages(pages: tuple[InspectedPage, ...]) -> dict[str, Any]:
    if len(pages) == 1:
        return {"quality": [_quality(result) for result in pages[0].quality], "page": _page(pages[0])}
    sides = [
        {"page": page.name, **(_page(page) or {}), "quality": [_quality(result) for result in page.quality]}
        for page in pages
    ]
    return {"pages": sides}


def _page(page: InspectedPage) -> dict[str, Any] | None:
    if page.live is None:
        return None
    found = page.live.page
    return {
        "format": found.format.value if found.format else None,
        "corners_px": [[round(float(x), 2), round(float(y), 2)] for x, y in found.corners_px],
        "ppi": round(found.ppi, 1),
    }


def _quality(result: QualityResult) -> dict[str, Any]:
    return {
        "code": result.code,
        "light": result.light.value if result.light else None,
        "outcome": result.outcome.value,
        "measured": _rounded(result.measured),
        "accepted": None if result.accepted is None else [_rounded(bound) for bound in result.accepted],
        "recapture": result.recapture,
    }
