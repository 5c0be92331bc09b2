"""Codes that may stand in a zone: a State's code that exists is far more likely than one that does not."""

from collections.abc import Iterator, Sequence
from functools import cache

from mrz.check_digit import FILLER, LETTERS
from mrz.doubtful import Change, Scores, cost
from mrz.layout_table import Content, Layout, Span
from mrz.states import find_state, states

CODE_EXISTS = 6.0
"""Log odds, before reading, that a printed code exists; fictional ones are met on specimens."""


def code_changes(layout: Layout, lines: Sequence[str], scores: Scores) -> Iterator[Change]:
    """Yield what makes an existing code of an unknown one, where the recogniser thinks that possible."""
    for field in layout.fields:
        if field.content is Content.STATE and find_state(field.span.text(lines).rstrip(FILLER)) is None:
            yield from _nearest(field.span, lines, scores)


@cache
def permitted(layout: Layout, line: int) -> tuple[str, ...]:
    """What may stand at each place of a line."""
    return tuple(_permitted(layout, line, position) for position in range(layout.line_lengths[line]))


def _permitted(layout: Layout, line: int, position: int) -> str:
    """What may stand at a place; a document code begins with one of the layout's letters."""
    for field in layout.fields:
        if field.content is Content.CODE and (field.span.line, field.span.start) == (line, position):
            return layout.document_codes or LETTERS
    return layout.permitted(line, position)


@cache
def codes() -> tuple[str, ...]:
    """Return every known code, filled up to three characters."""
    return tuple(code.ljust(3, FILLER) for code in states())


def _nearest(span: Span, lines: Sequence[str], scores: Scores) -> list[Change]:
    candidates = [_changes(span, lines, scores, code) for code in codes()]
    best = min(candidates, key=_total)
    return best if _total(best) < CODE_EXISTS else []


def _changes(span: Span, lines: Sequence[str], scores: Scores, code: str) -> list[Change]:
    read = span.text(lines)
    return [
        Change(span.line, span.start + k, there, cost(scores, span.line, span.start + k, here, there))
        for k, (here, there) in enumerate(zip(read, code, strict=True))
        if here != there
    ]


def _total(changes: Sequence[Change]) -> float:
    return sum(change.cost for change in changes)
