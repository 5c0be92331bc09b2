"""What the results on a labelled set amount to: false reds, detection, identification, each check alone, time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

from inspector.evaluation.check_figures import class_matrix, rates_by_check
from inspector.evaluation.judged import STRONG, WEAK, Judged
from inspector.evaluation.rate import Rate
from inspector.inspection import Advice

TRAVELLERS = 300
Rates = Mapping[str, Mapping[str, Rate]]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one evaluation; rates by class and band, by check, and how often a check fails on a class.

    `unknown` are genuine documents of models without a specimen; only basic checks are done on them.
    """

    genuine: Rates
    unknown: Rates
    forged: Rates
    checks: Rates
    matrix: Rates
    identification: Mapping[str, Rate]
    mrz_exact: Rate
    not_judged: Sequence[str]
    ms: Mapping[str, Mapping[str, float]]

    @property
    def false_reds(self) -> Rate:
        """Genuine documents of known models that were advised to be referred."""
        return self.genuine.get("all", {}).get("refer", Rate(0, 0))

    def as_json(self) -> dict[str, Any]:
        """Return the figures as one JSON object."""
        low, high = self.false_reds.interval
        share = self.false_reds.value
        return {
            "genuine": _as_json(self.genuine),
            "false_reds_per_300": {
                "expected": None if share is None else round(share * TRAVELLERS, 2),
                "interval": [round(low * TRAVELLERS, 2), round(high * TRAVELLERS, 2)],
            },
            "unknown": _as_json(self.unknown),
            "forged": _as_json(self.forged),
            "checks": _as_json(self.checks),
            "failed_by_class": _as_json(self.matrix),
            "identification": {name: rate.as_json() for name, rate in self.identification.items()},
            "mrz_exact": self.mrz_exact.as_json(),
            "not_judged": list(self.not_judged),
            "ms": {stage: dict(values) for stage, values in self.ms.items()},
        }


def figures(judged: Sequence[Judged]) -> Figures:
    """Return the figures of a set."""
    answered = [item for item in judged if item.advice is not None]
    genuine = [item for item in judged if item.label.genuine]
    return Figures(
        genuine=_by([item for item in genuine if item.label.model is not None], _kind, _false_alarms),
        unknown=_by([item for item in genuine if item.label.model is None], _kind, _false_alarms),
        forged=_by_band([item for item in answered if not item.label.genuine]),
        checks=rates_by_check(answered),
        matrix=class_matrix(answered),
        identification=_identification(answered),
        mrz_exact=_mrz_exact(answered),
        not_judged=[item.label.document.id for item in judged if item.advice is None],
        ms=_times(answered),
    )


def _as_json(table: Rates) -> dict[str, Any]:
    return {name: {key: rate.as_json() for key, rate in rates.items()} for name, rates in table.items()}


def _kind(item: Judged) -> str:
    return item.label.kind


def _by(
    judged: Iterable[Judged], key: Callable[[Judged], str], measure: Callable[[Sequence[Judged]], dict[str, Rate]]
) -> dict[str, dict[str, Rate]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        groups["all"].append(item)
        groups[key(item)].append(item)
    return {name: measure(items) for name, items in sorted(groups.items())}


def _by_band(forged: Sequence[Judged]) -> dict[str, dict[str, Rate]]:
    rows = _by(forged, lambda item: f"{item.label.kind} ({item.band})" if item.band else item.label.kind, _detection)
    for band in (STRONG, WEAK):
        of_band = [item for item in forged if item.band == band]
        if of_band:
            rows[f"all ({band})"] = _detection(of_band)
    return dict(sorted(rows.items(), key=lambda row: (not row[0].startswith("all"), row[0])))


def _rate(judged: Sequence[Judged], holds: Callable[[Judged], bool]) -> Rate:
    return Rate(sum(holds(item) for item in judged), len(judged))


def _false_alarms(judged: Sequence[Judged]) -> dict[str, Rate]:
    """Three rates on genuine documents, kept apart; for an expired document attention is as expected."""
    return {
        "refer": _rate(judged, lambda item: item.advice is Advice.REFER),
        "not clear": _rate(judged, lambda item: item.refused),
        "new capture wanted": _rate(judged, lambda item: item.wants_recapture),
        "as expected": _rate(judged, lambda item: item.advice is item.label.expected),
    }


def _detection(judged: Sequence[Judged]) -> dict[str, Rate]:
    """How many forged documents were found, and how many of those without any evidence (a look was asked for)."""
    return {
        "not clear": _rate(judged, lambda item: not item.missed),
        "refer": _rate(judged, lambda item: item.advice is Advice.REFER),
        "missed": _rate(judged, lambda item: item.missed),
        "not clear without evidence": _rate(judged, lambda item: not item.missed and not item.evidence),
    }


def _identification(judged: Sequence[Judged]) -> dict[str, Rate]:
    known = [item for item in judged if item.label.model is not None]
    unknown = [item for item in judged if item.label.model is None]
    return {
        "identified": _rate(known, lambda item: item.prado_id == item.label.model),
        "not identified": _rate(known, lambda item: item.prado_id is None),
        "wrongly identified": _rate(known, lambda item: item.prado_id not in (None, item.label.model)),
        "unknown falsely identified": _rate(unknown, lambda item: item.prado_id is not None),
    }


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
