"""Each check alone: false rejections on genuine documents, false acceptances of what it looks at, undetermined."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from imaging.region import Region
from inspector.evaluation.judged import Judged
from inspector.evaluation.labelled_set import Change
from inspector.evaluation.rate import Rate
from inspector.inspection import Outcome
from inspector.measured_routines import is_optical, learnt_family

_DECIDED = (Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED)
FRR, FAR = "false rejections", "false acceptances"
UNDETERMINED, UNDETERMINED_FORGED = "undetermined (genuine)", "undetermined (forged)"


def check_name(check: Mapping[str, Any]) -> str:
    """Return the name of a check in tables: its code, with the family of a learnt feature, and whether it is silent."""
    family = f" {learnt_family(check['feature'] or '')}" if check.get("learnt") else ""
    return f"{check['code']}{family}{' (silent)' if check['silent'] else ''}"


def rates_by_check(judged: Sequence[Judged]) -> dict[str, dict[str, Rate]]:
    """Return the rates of every check over all its results that came to anything.

    False acceptances are counted on forged documents only where the check looks at what was forged, under the same
    light and in an area that was changed; it need not be the check meant to find it.
    """
    tables: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for item in judged:
        for check in item.checks():
            outcome = Outcome(check["outcome"])
            if outcome in _DECIDED:
                _count(tables[check_name(check)], item, check, outcome)
    return {
        code: {name: Rate(sum(values), len(values)) for name, values in table.items()}
        for code, table in sorted(tables.items())
    }


def class_matrix(judged: Sequence[Judged]) -> dict[str, dict[str, Rate]]:
    """Return by class, then by check, on how many of the documents that have the check it failed."""
    seen: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for item in judged:
        for name, failed in _failed_by_name(item.checks()).items():
            seen[item.label.kind][name].append(failed)
    return {
        kind: {name: Rate(sum(values), len(values)) for name, values in sorted(row.items())}
        for kind, row in sorted(seen.items())
    }


def looks_at(check: Mapping[str, Any], change: Change) -> bool:
    """Whether an optical check looks at what was changed; a change under every light need not show in each."""
    if change.light is None or check["light"] != change.light.value:
        return False
    if None not in (change.page, check["page"]) and change.page != check["page"]:
        return False
    return check["box_mm"] is None or Region.from_box(check["box_mm"]).intersection(change.region) is not None


def _count(table: dict[str, list[bool]], item: Judged, check: Mapping[str, Any], outcome: Outcome) -> None:
    if item.label.genuine:
        table[UNDETERMINED].append(outcome is Outcome.UNDETERMINED)
        if outcome is not Outcome.UNDETERMINED:
            table[FRR].append(outcome is Outcome.FAILED)
    elif is_optical(check["code"]) and any(looks_at(check, change) for change in item.label.changed):
        table[UNDETERMINED_FORGED].append(outcome is Outcome.UNDETERMINED)
        if outcome is not Outcome.UNDETERMINED:
            table[FAR].append(outcome is Outcome.SUCCESSFUL)


def _failed_by_name(checks: Iterable[Mapping[str, Any]]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for check in checks:
        outcome = Outcome(check["outcome"])
        if outcome in _DECIDED:
            name = check_name(check)
            found[name] = found.get(name, False) or outcome is Outcome.FAILED
    return found
