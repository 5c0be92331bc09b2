"""All specimens of a library in memory, small enough for ten thousand models: their keys and what they look like."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from numpy.typing import NDArray

from reference_specimens.retrieval.key import Key
from reference_specimens.retrieval.look import CELLS, CHANNELS, Look, StoredLook, agreements, turned

SIZE_TOLERANCE_MM = 4.0
_FEW = 20
_AT_ONCE = 1024  # stored looks made comparable at one time: 11 MB


@dataclass(frozen=True, slots=True)
class Entry:
    """One specimen of the catalogue: the newest version of one side of a model."""

    content_id: str
    specimen_id: str
    model_id: str
    prado_id: str | None
    country: str
    type: str
    mrz_format: str | None
    first_issued: date | None
    last_issued: date | None
    size_mm: tuple[float, float]

    @property
    def page(self) -> str:
        """Which side of the model it is."""
        return self.specimen_id.removeprefix(f"{self.model_id}/")

    def fits(self, key: Key) -> bool:
        """Whether its issuer and layout are those of the key."""
        return self.country == key.country and self.mrz_format in (None, key.mrz_format)

    def fits_closely(self, key: Key) -> bool:
        """Whether its type begins as the key's and it may have been issued when the key says."""
        first, last = key.issued or (date.min, date.max)
        in_time = (self.first_issued or first) <= last and (self.last_issued or last) >= first
        return in_time and self.type[:1] == key.type[:1]


@dataclass(frozen=True, eq=False)
class Listed:
    """An entry as it looks beside a questioned page: `agreement` -1 to 1 in the better of its two readings."""

    entry: Entry
    agreement: float


@dataclass(frozen=True, eq=False)
class Catalogue:
    """`looks` is N x CHANNELS x CELLS int8, `cells` N x CELLS: row by row those of `entries`."""

    entries: tuple[Entry, ...] = ()
    looks: StoredLook = field(default_factory=lambda: np.empty((0, CHANNELS, CELLS), np.int8), repr=False)
    cells: NDArray[np.bool_] = field(default_factory=lambda: np.empty((0, CELLS), np.bool_), repr=False)
    sizes: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)), repr=False)
    by_country: dict[str, list[int]] = field(default_factory=dict, repr=False)
    by_model: dict[str, list[int]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, entries: Sequence[Entry], looks: StoredLook, cells: NDArray[np.bool_]) -> "Catalogue":
        """Make the catalogue of entries and their looks."""
        made = cls(tuple(entries), looks, cells, np.array([entry.size_mm for entry in entries]).reshape(-1, 2))
        for row, entry in enumerate(entries):
            made.by_country.setdefault(entry.country, []).append(row)
            made.by_model.setdefault(entry.model_id, []).append(row)
        return made

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays."""
        return self.looks.nbytes + self.cells.nbytes + self.sizes.nbytes

    def of_key(self, key: Key, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows of the key whose page has about this size.

        Only where they are many are type and time of issue believed: a forger may have changed either.
        """
        rows = [row for row in self.by_country.get(key.country, []) if self.entries[row].fits(key)]
        rows = [row for row in rows if self._has_size(row, size_mm)]
        return rows if len(rows) <= _FEW else [row for row in rows if self.entries[row].fits_closely(key)] or rows

    def of_size(self, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows whose page has about this size."""
        near = (np.abs(self.sizes - size_mm) <= SIZE_TOLERANCE_MM).all(axis=1)
        return [int(row) for row in np.flatnonzero(near)]

    def of_model(self, model_id: str, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows of a model whose page has about this size."""
        return [row for row in self.by_model.get(model_id, []) if self._has_size(row, size_mm)]

    def pages_of(self, model_id: str) -> frozenset[str]:
        """Return the names of the pages of which there are specimens of a model."""
        return frozenset(self.entries[row].page for row in self.by_model.get(model_id, []))

    def most_alike(self, seen: Look, rows: Sequence[int], most: int) -> list[Listed]:
        """Return at most `most` of `rows`, those that look most like `seen` in either reading, best first."""
        found = self._agreements(seen, np.array(rows, dtype=np.intp))
        best = np.argsort(-found, kind="stable")[:most]
        return [Listed(self.entries[rows[place]], float(found[place])) for place in best]

    def _agreements(self, seen: Look, rows: NDArray[np.intp]) -> NDArray[np.float32]:
        readings = (seen, turned(seen))
        parts = [rows[start : start + _AT_ONCE] for start in range(0, len(rows), _AT_ONCE)]
        found = [agreements(self.looks[part], self.cells[part], readings).max(axis=1) for part in parts]
        return np.concatenate(found) if found else np.empty(0, np.float32)

    def _has_size(self, row: int, size_mm: tuple[float, float]) -> bool:
        return bool((np.abs(self.sizes[row] - size_mm) <= SIZE_TOLERANCE_MM).all())
