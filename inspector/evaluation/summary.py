"""What the figures say in a few statements, each against its target."""

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.evaluation.figures import TRAVELLERS, Figures
from inspector.evaluation.rate import Rate

# What a border can live with; a rate meets it when it is seen, and proves it when its whole interval lies on that side.
MOST_FALSE_REDS = 0.005
MOST_NOT_CLEAR = 0.02
LEAST_STRONG, LEAST_WEAK = 0.95, 0.80


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: `standing` is `met`, `missed` or `plain` (no target)."""

    name: str
    value: str
    detail: str
    target: str = ""
    standing: str = "plain"


def statements(figures: Figures) -> list[Statement]:
    """Return the statements, those on genuine documents first; none about what the set does not hold."""
    return [item for item in _all(figures) if item is not None]


def _all(figures: Figures) -> Iterator[Statement | None]:
    genuine = figures.genuine.get("all", {})
    yield _limited("genuine documents referred", genuine.get("refer"), most=MOST_FALSE_REDS)
    yield _travellers(figures.false_reds)
    yield _limited("genuine documents not clear", genuine.get("not clear"), most=MOST_NOT_CLEAR)
    yield _limited("new capture wanted", genuine.get("new capture wanted"))
    for band, least in (("strong", LEAST_STRONG), ("weak", LEAST_WEAK)):
        found = figures.forged.get(f"all ({band})", {}).get("not clear")
        yield _limited(f"{band} forgeries noticed", found, least=least)
    yield _limited("models identified", figures.identification.get("identified"))


def _travellers(rate: Rate) -> Statement | None:
    if rate.value is None:
        return None
    low, high = rate.interval
    detail = f"[{low * TRAVELLERS:.1f}, {high * TRAVELLERS:.1f}]"
    return Statement(f"false reds per {TRAVELLERS} travellers", f"{rate.value * TRAVELLERS:.1f}", detail)


def _limited(
    name: str, rate: Rate | None, *, most: float | None = None, least: float | None = None
) -> Statement | None:
    if rate is None or rate.value is None:
        return None
    low, high = rate.interval
    detail = f"{rate.count} of {rate.total} [{low:.1%}, {high:.1%}]"
    if most is not None:
        words = f"at most {most:.1%}"
        return Statement(name, f"{rate.value:.1%}", detail, *_against(words, rate.value <= most, high <= most))
    if least is not None:
        words = f"at least {least:.0%}"
        return Statement(name, f"{rate.value:.1%}", detail, *_against(words, rate.value >= least, low >= least))
    return Statement(name, f"{rate.value:.1%}", detail)


def _against(words: str, met: bool, proved: bool) -> tuple[str, str]:
    if not met:
        return f"target {words}: missed", "missed"
    return f"target {words}: met{'' if proved else ', too few documents to prove it'}", "met"
