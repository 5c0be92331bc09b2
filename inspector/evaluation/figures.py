"""What the results on a labelled set amount to: false reds, detection, identification, each check alone, time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

from inspector.evaluation.labelled_set import LabelledDocument
from inspector.evaluation.rate import Rate
from inspector.inspection import Advice, Outcome

WEAK_BELOW = 0.4


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled document and the JSON result of its inspection (or `error`)."""

    label: LabelledDocument
    result: Mapping[str, Any]

    @property
    def advice(self) -> Advice | None:
        """The advice, None where the document could not be judged."""
        return Advice(self.result["advice"]) if "advice" in self.result else None

    @property
    def wants_recapture(self) -> bool:
        """Whether a new capture is wanted."""
        pages = self.result.get("pages", [self.result])
        return any(entry["recapture"] for page in pages for entry in page.get("quality", []))

    @property
    def band(self) -> str:
        """`strong` or `weak` by the strength of the forgery; empty for genuine documents."""
        if self.label.genuine or self.label.strength is None:
            return ""
        return "weak" if self.label.strength < WEAK_BELOW else "strong"


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one evaluation; rates by class, and by check code."""

    genuine: Mapping[str, Mapping[str, Rate]]
    forged: Mapping[str, Mapping[str, Rate]]
    checks: Mapping[str, Mapping[str, Rate]]
    identification: Mapping[str, Rate]
    mrz_exact: Rate
    not_judged: Sequence[str]
    ms: Mapping[str, Mapping[str, float]]

    def as_json(self) -> dict[str, Any]:
        """Return the figures as one JSON object."""
        return {
            "genuine": _rates_as_json(self.genuine),
            "forged": _rates_as_json(self.forged),
            "checks": _rates_as_json(self.checks),
            "identification": {name: rate.as_json() for name, rate in self.identification.items()},
            "mrz_exact": self.mrz_exact.as_json(),
            "not_judged": list(self.not_judged),
            "ms": {stage: dict(values) for stage, values in self.ms.items()},
        }


def figures(judged: Sequence[Judged]) -> Figures:
    """Return the figures of a set."""
    answered = [item for item in judged if item.advice is not None]
    genuine = [item for item in answered if item.label.genuine]
    forged = [item for item in answered if not item.label.genuine]
    return Figures(
        genuine=_by(genuine, lambda item: item.label.kind, _false_alarms),
        forged=_by(
            forged, lambda item: f"{item.label.kind} ({item.band})" if item.band else item.label.kind, _detection
        ),
        checks=_by_check(answered),
        identification=_identification(answered),
        mrz_exact=_mrz_exact(answered),
        not_judged=[item.label.document.id for item in judged if item.advice is None],
        ms=_times(answered),
    )


def _rates_as_json(table: Mapping[str, Mapping[str, Rate]]) -> dict[str, Any]:
    return {name: {key: rate.as_json() for key, rate in rates.items()} for name, rates in table.items()}


def _by(
    judged: Iterable[Judged], key: Callable[[Judged], str], measure: Callable[[Sequence[Judged]], dict[str, Rate]]
) -> dict[str, dict[str, Rate]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        groups["all"].append(item)
        groups[key(item)].append(item)
    return {name: measure(items) for name, items in sorted(groups.items())}


def _rate(judged: Sequence[Judged], holds: Callable[[Judged], bool]) -> Rate:
    return Rate(sum(holds(item) for item in judged), len(judged))


def _false_alarms(judged: Sequence[Judged]) -> dict[str, Rate]:
    """Three rates on genuine documents, kept apart; for an expired document attention is as expected."""
    return {
        "refer": _rate(judged, lambda item: item.advice is Advice.REFER),
        "not clear": _rate(judged, lambda item: item.advice is not Advice.CLEAR),
        "new capture wanted": _rate(judged, lambda item: item.wants_recapture),
        "as expected": _rate(judged, lambda item: item.advice is item.label.expected),
    }


def _detection(judged: Sequence[Judged]) -> dict[str, Rate]:
    return {
        "not clear": _rate(judged, lambda item: item.advice is not Advice.CLEAR),
        "refer": _rate(judged, lambda item: item.advice is Advice.REFER),
    }


def _by_check(judged: Sequence[Judged]) -> dict[str, dict[str, Rate]]:
    """Per check code: how often it fails or stays open on genuine documents, and passes forged ones."""
    tables: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for item in judged:
        for check in item.result["checks"]:
            if not check["silent"]:
                _count(tables[check["code"]], Outcome(check["outcome"]), genuine=item.label.genuine)
    return {
        code: {name: Rate(sum(values), len(values)) for name, values in table.items()}
        for code, table in sorted(tables.items())
    }


def _count(table: dict[str, list[bool]], outcome: Outcome, *, genuine: bool) -> None:
    table["undetermined"].append(outcome is Outcome.UNDETERMINED)
    if outcome in (Outcome.SUCCESSFUL, Outcome.FAILED):
        name = "genuine failed" if genuine else "forged failed"
        table[name].append(outcome is Outcome.FAILED)


def _identification(judged: Sequence[Judged]) -> dict[str, Rate]:
    known = [item for item in judged if item.label.model is not None]
    unknown = [item for item in judged if item.label.model is None]
    return {
        "identified": _rate(known, lambda item: _prado_id(item) == item.label.model),
        "not identified": _rate(known, lambda item: _prado_id(item) is None),
        "wrongly identified": _rate(known, lambda item: _prado_id(item) not in (None, item.label.model)),
        "unknown falsely identified": _rate(unknown, lambda item: _prado_id(item) is not None),
    }


def _prado_id(item: Judged) -> str | None:
    model = item.result["model"]
    return None if model is None else str(model["prado_id"] or model["id"])


def _mrz_exact(judged: Sequence[Judged]) -> Rate:
    printed = [item for item in judged if item.label.mrz is not None]
    return _rate(printed, lambda item: tuple((item.result["mrz"] or {"lines": ()})["lines"]) == item.label.mrz)


def _times(judged: Sequence[Judged]) -> dict[str, dict[str, float]]:
    stages: dict[str, list[float]] = defaultdict(list)
    for item in judged:
        for stage, value in item.result["ms"].items():
            stages[stage].append(value)
    return {stage: {"median": _quantile(values, 50), "p95": _quantile(values, 95)} for stage, values in stages.items()}


def _quantile(values: Sequence[float], percent: int) -> float:
    if len(values) == 1:
        return round(values[0], 1)
    return round(quantiles(values, n=100, method="inclusive")[percent - 1], 1)
