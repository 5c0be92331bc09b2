from dataclasses import dataclass, field

import numpy as np

from reference_specimens.retrieval.catalogue import Catalogue, Entry
from reference_specimens.retrieval.detail import Detail
from reference_specimens.retrieval.look import look, standardised, static_cells
from reference_specimens.retrieval.search import attempt, compared, search
from reference_specimens.retrieval.siblings import TellingArea, telling_areas
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, kept, questioned

DESIGNS = [(1, 1), (1, 3), *((seed, 0) for seed in range(2, 8))]


@dataclass
class Shelf:
    """A shelf of two siblings and six strangers."""

    details: list[Detail] = field(default_factory=lambda: [kept(seed, mark=mark) for seed, mark in DESIGNS])

    def catalogue(self) -> Catalogue:
        cells = [static_cells(item.static) for item in self.details]
        looks = [
            standardised(look(drawn(seed, mark=mark), SIZE_MM), inside)
            for (seed, mark), inside in zip(DESIGNS, cells, strict=True)
        ]
        return Catalogue.of([self.entry(number) for number in range(len(DESIGNS))], np.stack(looks), np.stack(cells))

    def entry(self, number: int) -> Entry:
        return Entry(
            str(number), f"UTO-ID-{number}/front", f"UTO-ID-{number}", None, "UTO", "ID", None, None, None, SIZE_MM
        )

    def detail(self, entry: Entry) -> Detail:
        return self.details[int(entry.content_id)]

    def telling_areas(self, one: Entry, other: Entry) -> tuple[TellingArea, ...]:
        return telling_areas(self.detail(one), self.detail(other))


SHELF = Shelf()


def test_the_model_and_its_sibling_are_found_among_strangers() -> None:
    found = search(questioned(1, mark=1), SHELF, range(8), 6)
    assert {item.entry.content_id for item in found[:2]} == {"0", "1"}
    assert found[0].trial.likeness > 0.9
    assert found[0].agreement > 0.7


def test_a_stranger_s_page_convinces_of_nothing() -> None:
    assert all(item.trial.likeness < 0.5 for item in search(questioned(90), SHELF, range(8), 6))
    assert search(questioned(90), SHELF, [], 6) == []


def test_siblings_are_compared_where_they_differ() -> None:
    page = questioned(1, mark=3)
    first, second, stranger = (attempt(page, SHELF, SHELF.entry(number)) for number in (0, 1, 4))
    assert compared(page, SHELF, first, second).evidence < -0.4
    assert compared(page, SHELF, second, first).evidence > 0.4
    assert compared(page, SHELF, first, stranger).evidence == 0.0
