"""What a library keeps for retrieval: made when a specimen is added, read when it is needed, renewed when outdated."""

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import Lock

from imaging.light import Light
from reference_specimens.index import Index
from reference_specimens.retrieval.catalogue import Catalogue
from reference_specimens.retrieval.detail import ALGORITHM, Detail, detail, read_detail, write_detail
from reference_specimens.retrieval.look import look, standardised, static_cells
from reference_specimens.retrieval.look_table import LookRow, catalogue, get_areas, put_areas, put_look
from reference_specimens.retrieval.siblings import TellingArea, telling_areas
from reference_specimens.specimen import Specimen
from reference_specimens.working_images import Image

KEPT_DETAILS = 40  # up to 2 MB each
_ALIKE = 0.8  # agreement of the looks of siblings; strangers reach 0.5

Images = dict[Light, Image]
Load = Callable[[str], tuple[Specimen, Images]]


class RetrievalStore:
    """Looks, details and telling areas of a library; safe for any thread. Raises OSError and sqlite3.Error."""

    def __init__(self, index: Index, path: Callable[[str], Path], load: Load) -> None:
        """Touch nothing yet; `path` tells the folder of a content, `load` reads its specimen and images."""
        self._index, self._path, self._load = index, path, load
        self._lock = Lock()
        self._catalogue = Catalogue()
        self._stamp: tuple[int, int] | None = None
        self._details: OrderedDict[str, Detail] = OrderedDict()

    def record(self, content_id: str, country: str) -> None:
        """Enter a specimen whose detail lies in its folder, and find what tells it from its siblings."""
        kept = self.detail(content_id)
        row = _look_row(content_id, kept)
        self._put([row])
        with self._index.reading() as database:
            known, _ = catalogue(database, ALGORITHM, country=country)
        alike = known.most_alike(look(kept.picture(Light.VI), kept.size_mm), known.of_size(kept.size_mm), 8)
        for listed in alike:
            if listed.agreement >= _ALIKE and listed.entry.content_id != content_id:
                self.telling_areas(content_id, listed.entry.content_id)

    def catalogue(self) -> Catalogue:
        """Return all newest specimens; read anew only where the index has changed since."""
        with self._lock:
            stamp = self._index.stamp()
            if stamp != self._stamp:
                self._catalogue, self._stamp = self._read(), self._index.stamp()
            return self._catalogue

    def _read(self) -> Catalogue:
        if not self._index.path.exists():
            return Catalogue()
        with self._index.reading() as database:
            found, missing = catalogue(database, ALGORITHM)
            if not missing:
                return found
            made = {content_id: _look_row(content_id, self._detail(content_id)) for content_id in missing}
            found, _ = catalogue(database, ALGORITHM, made=made)
        with suppress(sqlite3.OperationalError):  # a library that can only be read serves as well
            self._put(made.values())
        return found

    def _put(self, rows: Iterable[LookRow]) -> None:
        with self._index.writing() as database:
            for row in rows:
                put_look(database, row)

    def detail(self, content_id: str) -> Detail:
        """Return what tells a specimen apart; the most recently used ones come from memory."""
        with self._lock:
            return self._detail(content_id)

    def _detail(self, content_id: str) -> Detail:
        if content_id not in self._details:
            self._details[content_id] = read_detail(self._path(content_id)) or self._made(content_id)
            while len(self._details) > KEPT_DETAILS:
                self._details.popitem(last=False)
        self._details.move_to_end(content_id)
        return self._details[content_id]

    def _made(self, content_id: str) -> Detail:
        made = detail(*self._load(content_id))
        with suppress(OSError):  # a library that can only be read serves as well
            write_detail(self._path(content_id), made)
        return made

    def telling_areas(self, one: str, other: str) -> tuple[TellingArea, ...]:
        """Return where two contents differ in static print, whichever is named first."""
        first, second = sorted((one, other))
        with self._index.reading() as database:
            areas = get_areas(database, first, second, ALGORITHM)
        if areas is None:
            areas = telling_areas(self.detail(first), self.detail(second))
            with suppress(sqlite3.OperationalError), self._index.writing() as database:
                put_areas(database, first, second, ALGORITHM, areas)
        return areas


def _look_row(content_id: str, kept: Detail) -> LookRow:
    cells = static_cells(kept.static)
    seen = look(kept.picture(Light.VI), kept.size_mm)
    return LookRow(content_id, ALGORITHM, kept.size_mm, standardised(seen, cells), cells)
