"""The figures of an evaluation as plain English text for a terminal."""

from collections.abc import Iterator, Mapping

from inspector.evaluation.figures import TRAVELLERS, Figures
from inspector.evaluation.rate import Rate


def as_text(figures: Figures) -> str:
    """Return a few tables; every rate with its count and 95 % interval."""
    return "\n".join(_lines(figures))


def _lines(figures: Figures) -> Iterator[str]:
    yield from _table("Genuine documents", figures.genuine)
    yield from _table("Forged documents", figures.forged)
    yield from _table("Genuine documents of models without a specimen", figures.unknown)
    yield from _table("Checks", figures.checks)
    yield from _table("Identification", {"": figures.identification})
    if (share := figures.false_reds.value) is not None:
        low, high = (bound * TRAVELLERS for bound in figures.false_reds.interval)
        yield f"\nFalse reds per {TRAVELLERS} travellers: {share * TRAVELLERS:.1f} [{low:.1f}, {high:.1f}]"
    yield f"\nMRZ exact: {figures.mrz_exact}"
    if figures.not_judged:
        yield f"Not judged: {', '.join(figures.not_judged)}"
    yield "\nMilliseconds (median, p95)"
    for stage, values in figures.ms.items():
        yield f"  {stage:<12} {values['median']:>8.0f} {values['p95']:>8.0f}"


def _table(title: str, rows: Mapping[str, Mapping[str, Rate]]) -> Iterator[str]:
    yield f"\n{title}"
    for name, rates in rows.items():
        for key, rate in rates.items():
            yield f"  {name:<44} {key:<28} {rate}"
