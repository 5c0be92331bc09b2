"""Detection error trade-off: false rejections against false acceptances over every limit of the evidence.

A. Martin et al., The DET curve in assessment of detection task performance, Eurospeech 1997: both rates on the scale of
the normal deviate.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from inspector.evaluation.judged import Judged


@dataclass(frozen=True, slots=True)
class DetPoint:
    """At a `limit` (what is above it is rejected): shares of genuine documents rejected and forged ones accepted."""

    limit: float
    false_rejections: float
    false_acceptances: float


def det_points(genuine: Sequence[Judged], forged: Sequence[Judged]) -> list[DetPoint]:
    """Return one point for each limit that changes anything, from rejecting most to least; empty without both kinds."""
    if not genuine or not forged:
        return []
    scores = sorted({0.0} | {item.score for item in (*genuine, *forged)})
    return [_point(limit, genuine, forged) for limit in scores]


def operating_point(limit: float, genuine: Sequence[Judged], forged: Sequence[Judged]) -> DetPoint:
    """Return the point of one limit; there must be genuine and forged documents."""
    return _point(limit, genuine, forged)


def deviate(rate: float, total: int) -> float:
    """Return a rate on the scale of the normal deviate; 0 and 1 of `total` stand half a document away from the end."""
    half = 0.5 / max(total, 1)
    return NormalDist().inv_cdf(min(max(rate, half), 1 - half))


def _point(limit: float, genuine: Sequence[Judged], forged: Sequence[Judged]) -> DetPoint:
    rejected = sum(item.score > limit for item in genuine) / len(genuine)
    accepted = sum(item.score <= limit for item in forged) / len(forged)
    return DetPoint(limit, rejected, accepted)
