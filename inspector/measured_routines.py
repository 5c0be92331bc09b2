"""How often each optical routine fails on genuine pages, as measured; what was not measured stays silent (design 6.2).

The figures are data (`policies/measured_routines.json`). A declared routine is found by its App. C code or by the first
two parts of it (`UV-LU`), a learnt one by the family of its feature (`learnt-uv` for `learnt-uv-3`).
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from inspector.evaluation.rate import Rate
from inspector.inspection import CheckResult

DATA = "measured_routines.json"
_LEAST_RELIABILITY = 0.1
# What follows the family in the name of a learnt feature: a running number, or the region of the holder's data.
_MEMBER = re.compile(r"(-\d+$)|((?<=^learnt-personal)-.*$)")


@dataclass(frozen=True, slots=True)
class MeasuredRoutine:
    """False alarms of one routine: `failures` of genuine pages, on which set, and what follows from them."""

    failures: Rate
    set: str
    counts: bool
    reliability: float


def measured_routine(check: CheckResult) -> MeasuredRoutine | None:
    """Return the figures of the routine of `check`, None where nobody measured it."""
    return next((found for name in _names(check) if (found := _measured().get((name, check.learnt)))), None)


def is_optical(code: str) -> bool:
    """Whether a code is an App. C routine (`UV-BR-FU`) and not a rule (`mrz_check_digits`)."""
    return code.count("-") >= 2


def reliability(check: CheckResult) -> float:
    """Return how much of its weight a failure keeps (0.1..1), by the measured false alarms of its routine."""
    if not is_optical(check.code):
        return 1.0
    found = measured_routine(check)
    return found.reliability if found is not None else _LEAST_RELIABILITY


def counts(check: CheckResult) -> bool:
    """Whether a check may move the advice: a rule, or a routine whose false alarms were measured and are few."""
    if not is_optical(check.code):
        return True
    found = measured_routine(check)
    return found is not None and found.counts


def learnt_family(feature: str) -> str:
    """Return the family of a learnt feature: `learnt-uv` for `learnt-uv-3`."""
    return _MEMBER.sub("", feature)


def _names(check: CheckResult) -> list[str]:
    if check.learnt:
        return [learnt_family(check.feature or "")]
    return [check.code, check.code.rsplit("-", 1)[0]]


@cache
def _measured() -> dict[tuple[str, bool], MeasuredRoutine]:
    data = json.loads(files("inspector").joinpath("policies", DATA).read_text(encoding="utf-8"))
    found = {}
    for entry in data["routines"]:
        failures = Rate(entry["failed"], entry["of"])
        few = entry["failed"] <= data["most_false_alarms"] * entry["of"] and entry["of"] >= data["least_pages"]
        weight = min(1.0, max(_LEAST_RELIABILITY, log(failures.interval[1]) / log(data["full_weight_at"])))
        routine = MeasuredRoutine(failures, entry["set"], few, round(weight, 3))
        found.update({(name, entry["learnt"]): routine for name in entry["names"]})
    return found
