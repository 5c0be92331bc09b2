"""What is kept of retrieval in the library's index: looks, and the areas that tell siblings apart."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database
from sqlite_utils.db import Table

from imaging.light import Light
from imaging.region import Region
from reference_specimens.retrieval.catalogue import Catalogue, Entry
from reference_specimens.retrieval.look import CELLS, CHANNELS, StoredLook
from reference_specimens.retrieval.siblings import TellingArea

_LOOK_BYTES = CHANNELS * CELLS
_NEWEST = """
SELECT newest.specimen_id, newest.content_id, model_id, prado_id, country, type, mrz_format, first_issued, last_issued,
       looks.algorithm, looks.width_mm, looks.height_mm, looks.look
FROM newest JOIN specimens USING (content_id) LEFT JOIN looks USING (content_id)
"""


@dataclass(frozen=True, eq=False, slots=True)
class LookRow:
    """What one specimen looks like, as stored: made by `algorithm`, CHANNELS x CELLS int8 and CELLS bool."""

    content_id: str
    algorithm: str
    size_mm: tuple[float, float]
    look: StoredLook
    cells: NDArray[np.bool_]


def create_look_tables(database: Database) -> None:
    """Create the tables; a migration of the index."""
    columns = {"content_id": str, "algorithm": str, "width_mm": float, "height_mm": float, "look": bytes}
    _table(database, "looks").create(columns, pk="content_id", not_null={"algorithm", "look"})
    pairs = {"first": str, "second": str, "algorithm": str, "areas": str}
    _table(database, "siblings").create(pairs, pk=("first", "second"), not_null={"algorithm", "areas"})


def put_look(database: Database, row: LookRow) -> None:
    """Keep what a specimen looks like, in place of an older algorithm's."""
    width, height = row.size_mm
    packed = row.look.tobytes() + np.packbits(row.cells).tobytes()
    values = {"content_id": row.content_id, "algorithm": row.algorithm, "width_mm": width, "height_mm": height}
    _table(database, "looks").upsert({**values, "look": packed}, pk="content_id")


def catalogue(
    database: Database, algorithm: str, *, country: str | None = None, made: Mapping[str, LookRow] | None = None
) -> tuple[Catalogue, list[str]]:
    """Return the newest specimens with their looks, and the content of those that have none of this algorithm.

    Looks `made` meanwhile stand in, by content.
    """
    condition, values = ("WHERE country = ?", [country]) if country is not None else ("", [])
    rows = list(database.query(f"{_NEWEST} {condition} ORDER BY newest.specimen_id", values))
    looks = [_kept(row, algorithm) or (made or {}).get(row["content_id"]) for row in rows]
    found = [(row, kept) for row, kept in zip(rows, looks, strict=True) if kept is not None]
    missing = [row["content_id"] for row, kept in zip(rows, looks, strict=True) if kept is None]
    if not found:
        return Catalogue(), missing
    entries = [_entry(row, kept) for row, kept in found]
    return Catalogue.of(entries, np.stack([k.look for _, k in found]), np.stack([k.cells for _, k in found])), missing


def _kept(row: dict[str, Any], algorithm: str) -> LookRow | None:
    if row["algorithm"] != algorithm:
        return None
    packed = np.frombuffer(row["look"], np.uint8)
    stored = packed[:_LOOK_BYTES].view(np.int8).reshape(CHANNELS, CELLS)
    cells = np.unpackbits(packed[_LOOK_BYTES:], count=CELLS).view(np.bool_)
    return LookRow(row["content_id"], algorithm, (row["width_mm"], row["height_mm"]), stored, cells)


def _entry(row: dict[str, Any], kept: LookRow) -> Entry:
    return Entry(
        row["content_id"],
        row["specimen_id"],
        row["model_id"],
        row["prado_id"],
        row["country"],
        row["type"],
        row["mrz_format"],
        _day(row["first_issued"]),
        _day(row["last_issued"]),
        kept.size_mm,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def put_areas(database: Database, first: str, second: str, algorithm: str, areas: Iterable[TellingArea]) -> None:
    """Keep the areas that tell two specimens apart; `first` and `second` are contents in ascending order."""
    text = json.dumps([[area.light, area.region.box_mm, round(area.weight, 3)] for area in areas])
    row = {"first": first, "second": second, "algorithm": algorithm, "areas": text}
    _table(database, "siblings").upsert(row, pk=("first", "second"))


def get_areas(database: Database, first: str, second: str, algorithm: str) -> tuple[TellingArea, ...] | None:
    """Return the areas kept by `put_areas`, None where there are none of this algorithm."""
    sql = "SELECT areas FROM siblings WHERE first = ? AND second = ? AND algorithm = ?"
    for row in database.query(sql, [first, second, algorithm]):
        kept = json.loads(row["areas"])
        return tuple(TellingArea(Light(light), Region.from_box(box), weight) for light, box, weight in kept)
    return None


def _table(database: Database, name: str) -> Table:
    return cast(Table, database[name])
