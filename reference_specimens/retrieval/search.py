"""The specimens that a questioned page may be of, best first, from the library's catalogue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reference_specimens.retrieval.catalogue import Catalogue, Entry, Listed
from reference_specimens.retrieval.detail import Detail
from reference_specimens.retrieval.siblings import Decision, TellingArea, decide
from reference_specimens.retrieval.trial import QuestionedPage, Trial, ballot, poll, trial
from reference_specimens.retrieval.voters import Votes

MOST_WITH_KEY = 6
MOST_WITHOUT_KEY = 12
_TRIED = 3
_SURE = 0.75  # likeness at which no other way of finding it is needed
_FEWEST_VOTES = 0.6  # of the most votes; fewer is no rival
_AS_MANY_VOTES = 0.8  # with so many of the most a specimen is tried however many there are: a family of siblings


class Shelf(Protocol):
    """Where entries, details and telling areas come from: the library."""

    def catalogue(self) -> Catalogue:
        """Return all entries."""
        ...

    def detail(self, entry: Entry) -> Detail:
        """Return what tells a specimen apart."""
        ...

    def telling_areas(self, one: Entry, other: Entry) -> tuple[TellingArea, ...]:
        """Return where two specimens differ."""
        ...


@dataclass(frozen=True, eq=False)
class Found:
    """A specimen tried on a page; `agreement` is how alike they look from afar."""

    entry: Entry
    trial: Trial
    agreement: float = 0.0

    @property
    def merit(self) -> tuple[float, int]:
        """What ranks it."""
        return self.trial.likeness, self.trial.votes.number


def search(page: QuestionedPage, shelf: Shelf, rows: Sequence[int], most: int) -> list[Found]:
    """Return the few specimens among `rows` of the catalogue that lie best on the page, best first.

    `most` of them, those that look most like the page, are asked for the votes of their print, and of their local
    features where print convinces of none.
    """
    catalogue = shelf.catalogue()
    few = len(rows) <= _TRIED  # then all are tried, whatever they look like from afar
    listed = (
        [Listed(catalogue.entries[row], 0.0) for row in rows] if few else catalogue.most_alike(page.look, rows, most)
    )
    by_print = _best(page, shelf, listed, poll)
    if by_print and by_print[0].trial.likeness >= _SURE:
        return by_print
    return _best(page, shelf, listed, ballot) or by_print


def _best(
    page: QuestionedPage, shelf: Shelf, listed: Sequence[Listed], votes_for: Callable[[QuestionedPage, Detail], Votes]
) -> list[Found]:
    """Return those of the listed specimens that get about as many votes as any, as they lie on the page."""
    polled = [(item, votes_for(page, shelf.detail(item.entry))) for item in listed]
    polled.sort(key=lambda pair: -pair[1].number)
    most = polled[0][1].number if polled else 0
    rivals = [
        (item, votes)
        for place, (item, votes) in enumerate(polled)
        if votes.number >= max(1.0, (_FEWEST_VOTES if place < _TRIED else _AS_MANY_VOTES) * most)
    ]
    return ranked([_tried(page, shelf, item.entry, votes, item.agreement) for item, votes in rivals])


def attempt(page: QuestionedPage, shelf: Shelf, entry: Entry) -> Found:
    """Try one specimen, whatever it looks like from afar."""
    detail = shelf.detail(entry)
    votes = poll(page, detail)
    return _tried(page, shelf, entry, votes if votes.number else ballot(page, detail), 0.0)


def ranked(found: Sequence[Found]) -> list[Found]:
    """Return trials, those that agree best first."""
    return sorted(found, key=lambda item: item.merit, reverse=True)


def _tried(page: QuestionedPage, shelf: Shelf, entry: Entry, votes: Votes, agreement: float) -> Found:
    return Found(entry, trial(page, shelf.detail(entry), votes), agreement)


def compared(page: QuestionedPage, shelf: Shelf, first: Found, second: Found) -> Decision:
    """Return which of two specimens the page shows where they differ; without evidence where either lies nowhere."""
    one, other = first.trial.matrix, second.trial.matrix
    if one is None or other is None:
        return Decision(0.0, ())
    areas = shelf.telling_areas(first.entry, second.entry)
    return decide(page, (shelf.detail(first.entry), one), (shelf.detail(second.entry), other), areas)
