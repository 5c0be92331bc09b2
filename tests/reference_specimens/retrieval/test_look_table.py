from pathlib import Path

import numpy as np

from imaging.light import Light
from imaging.region import Region
from reference_specimens.index import Index
from reference_specimens.retrieval.look import look, standardised, static_cells
from reference_specimens.retrieval.look_table import LookRow, catalogue, get_areas, put_areas, put_look
from reference_specimens.retrieval.siblings import TellingArea
from reference_specimens.retrieval.static_print import static_print
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, specimen

AREAS = (TellingArea(Light.UV, Region(1.0, 2.0, 3.0, 3.0), 0.75),)


def row(content_id: str, seed: int, algorithm: str = "now") -> LookRow:
    cells = static_cells(static_print(specimen(), drawn(seed).shape))
    return LookRow(content_id, algorithm, SIZE_MM, standardised(look(drawn(seed), SIZE_MM), cells), cells)


def test_looks_come_back_with_their_keys_and_older_ones_are_missing(tmp_path: Path) -> None:
    index = Index(tmp_path / "index.sqlite")
    for number in (1, 2, 3):
        index.record(specimen(number, "UTO" if number < 3 else "SRB"), str(number))
    with index.writing() as database:
        put_look(database, row("1", 1, "older"))
        put_look(database, row("2", 2))
    with index.reading() as database:
        made, missing = catalogue(database, "now")
        of_state, _ = catalogue(database, "now", country="UTO", made={"1": row("1", 1)})
    assert [item.specimen_id for item in made.entries] == ["UTO-ID-2/front"]
    assert missing == ["3", "1"]
    assert [item.content_id for item in of_state.entries] == ["1", "2"]
    np.testing.assert_array_equal(made.looks[0], row("2", 2).look)
    np.testing.assert_array_equal(made.cells[0], row("2", 2).cells)
    assert made.entries[0].size_mm == SIZE_MM


def test_only_the_newest_version_of_a_specimen_is_in_the_catalogue(tmp_path: Path) -> None:
    index = Index(tmp_path / "index.sqlite")
    for content in ("old", "new"):
        index.record(specimen(), content)
        with index.writing() as database:
            put_look(database, row(content, 1))
    with index.reading() as database:
        assert [item.content_id for item in catalogue(database, "now")[0].entries] == ["new"]


def test_telling_areas_come_back_for_their_algorithm(tmp_path: Path) -> None:
    index = Index(tmp_path / "index.sqlite")
    with index.writing() as database:
        put_areas(database, "a", "b", "now", AREAS)
        put_areas(database, "a", "c", "now", ())
    with index.reading() as database:
        assert get_areas(database, "a", "b", "now") == AREAS
        assert get_areas(database, "a", "c", "now") == ()
        assert get_areas(database, "a", "b", "later") is None
