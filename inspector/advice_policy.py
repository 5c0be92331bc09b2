"""The policy that turns outcomes into advice, as data: versioned, logged, with two modes (design 6.2, App. C D.7)."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from inspector.inspection import Mode
from reference_specimens.specimen import Significance

CURRENT = "2026-11.json"


@dataclass(frozen=True, slots=True)
class AdvicePolicy:
    """One version of the policy in one mode.

    `weights` are the evidence of one failed check by significance, before its reliability; `decisive_weight` is that
    of a failure that refers alone, `agreement_weight` what every further independent failure adds. A document whose
    evidence is above `evidence_limit` is referred.
    """

    version: str
    mode: Mode
    refer_on_failed: frozenset[str]
    minimum_set: tuple[str, ...]
    never_counted_as_evidence: frozenset[str]
    weights: dict[Significance, float]
    decisive_weight: float
    agreement_weight: float
    evidence_limit: float


@cache
def advice_policy(mode: Mode) -> AdvicePolicy:
    """Return the policy in force for `mode`."""
    data = json.loads(files("inspector").joinpath("policies", CURRENT).read_text(encoding="utf-8"))
    in_mode = data["modes"][mode.value]
    return AdvicePolicy(
        version=data["version"],
        mode=mode,
        refer_on_failed=frozenset(data["refer_on_failed"]),
        minimum_set=tuple(data["minimum_set"]),
        never_counted_as_evidence=frozenset(data["never_counted_as_evidence"]),
        weights={Significance(name): weight for name, weight in data["weights"].items()},
        decisive_weight=data["decisive_weight"],
        agreement_weight=data["agreement_weight"],
        evidence_limit=in_mode["evidence_limit"],
    )
