from datetime import date

import numpy as np
import pytest

from reference_specimens.retrieval.catalogue import Catalogue, Entry
from reference_specimens.retrieval.key import Key
from reference_specimens.retrieval.look import look, standardised, static_cells
from reference_specimens.retrieval.static_print import static_print
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, questioned, specimen

KEY = Key("UTO", "TD1", "ID", (date(2010, 1, 1), date(2024, 12, 31)))


def entry(
    number: int, country: str = "UTO", type: str = "ID", mrz_format: str | None = "TD1", **changes: object
) -> Entry:
    model = f"{country}-{type}-{number}"
    values = {"first_issued": None, "last_issued": None, "size_mm": SIZE_MM, **changes}
    return Entry(str(number), f"{model}/front", model, None, country, type, mrz_format, **values)  # type: ignore[arg-type]


def catalogue(*entries: Entry) -> Catalogue:
    cells = static_cells(static_print(specimen(), drawn(1).shape))
    looks = [standardised(look(drawn(int(item.content_id)), SIZE_MM), cells) for item in entries]
    return Catalogue.of(entries, np.stack(looks), np.stack([cells] * len(entries)))


def numbers(made: Catalogue, rows: list[int]) -> list[str]:
    return [made.entries[row].content_id for row in rows]


def test_the_key_narrows_to_issuer_layout_and_size() -> None:
    made = catalogue(
        entry(1),
        entry(2, "SRB"),
        entry(3, mrz_format="TD3"),
        entry(4, mrz_format=None),
        entry(5, size_mm=(125.0, 88.0)),
    )
    assert numbers(made, made.of_key(KEY, SIZE_MM)) == ["1", "4"]
    assert numbers(made, made.of_size(SIZE_MM)) == ["1", "2", "3", "4"]
    assert numbers(made, made.of_model("SRB-ID-2", SIZE_MM)) == ["2"]
    assert made.of_model("SRB-ID-2", (125.0, 88.0)) == []
    assert made.entries[0].page == "front"


def test_type_and_time_of_issue_narrow_only_where_candidates_are_many() -> None:
    others = [entry(number, type="V") for number in range(2, 14)]
    late = [entry(number, first_issued=date(2025, 1, 1)) for number in range(14, 24)]
    made = catalogue(entry(1), *others, *late)
    assert numbers(made, made.of_key(KEY, SIZE_MM)) == ["1"]
    few = catalogue(entry(1), *others)
    assert len(few.of_key(KEY, SIZE_MM)) == 13


@pytest.mark.parametrize("upside_down", [False, True])
def test_the_model_looks_most_alike(upside_down: bool) -> None:
    made = catalogue(*(entry(number) for number in range(1, 9)))
    listed = made.most_alike(questioned(5, upside_down=upside_down).look, range(8), 3)
    assert listed[0].entry.content_id == "5"
    assert len(listed) == 3
    assert listed[0].agreement > listed[1].agreement + 0.08
    assert made.most_alike(questioned(5).look, [], 3) == []


def test_an_empty_catalogue_has_nothing_of_any_size() -> None:
    assert Catalogue().of_size(SIZE_MM) == []
    assert Catalogue().of_key(KEY, SIZE_MM) == []
    assert Catalogue().nbytes == 0
