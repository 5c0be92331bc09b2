"""The library: a folder of specimens that only grows, with an index to find them.

`specimens/` holds the contents (see `content_store`), `index.sqlite` which of them is the newest version of each
specimen, `cache/` what can be computed again. A folder that does not exist yet is a library without entries; the
first `add` creates it.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from imaging.features import Features
from imaging.files import read_capture
from imaging.light import Light
from reference_specimens.calibration_store import is_current, read_calibration, write_calibration
from reference_specimens.content_store import ContentStore
from reference_specimens.errors import LibraryUnavailable, SpecimenInvalid, SpecimenNotFound
from reference_specimens.fault import Fault
from reference_specimens.index import Index, IndexEntry, Query
from reference_specimens.reading import SpecimenReading, read_specimen, read_specimen_file, specimen_folders
from reference_specimens.retrieval.catalogue import Catalogue, Entry
from reference_specimens.retrieval.detail import Detail, detail, write_detail
from reference_specimens.retrieval.siblings import TellingArea
from reference_specimens.retrieval.store import RetrievalStore
from reference_specimens.specimen import Specimen
from reference_specimens.working_images import Image, ImageCache, working_images

Specimens = list[Specimen]  # the class has a method called list


class Library:
    """A library folder; every method may be called from any thread and by several processes at once.

    All methods raise LibraryUnavailable where the folder cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet."""
        self.folder = folder
        self._index = Index(folder / "index.sqlite")
        self._contents = ContentStore(folder)
        self._images = ImageCache()
        self._retrieval = RetrievalStore(self._index, self._contents.path, self._with_images)
        self._specimens: dict[str, Specimen] = {}

    def add(self, folder: Path) -> Specimens:
        """Validate, calibrate and keep the specimen in `folder`, or all that lie right below it.

        Either all are added or, where one has a fault, none: raises SpecimenInvalid with the faults of all. The same
        content again is calibrated anew only where the algorithm has changed; other content under the same id becomes
        its newest version.
        """
        return [self.keep(reading) for reading in _read_all(specimen_folders(folder))]

    def keep(self, reading: SpecimenReading, *, calibrated: bool = True) -> Specimen:
        """Calibrate and keep one specimen that was read from its folder, as `add` does.

        Without calibration it can be found and identified at once; adding it again calibrates it.
        """
        complete = _calibrate if calibrated else _prepare
        with self._store_errors():
            content_id = self._contents.put(reading.specimen, complete)
            kept = self._contents.path(content_id)
            if calibrated and not is_current(kept):
                _calibrate(kept)
            self._specimens.pop(content_id, None)
            entry = self._index.record(reading.specimen, content_id)
            self._retrieval.record(content_id, reading.specimen.model.country)
            return self._load(entry)

    def list(self) -> Specimens:
        """Return the newest version of every specimen, sorted by id."""
        return self._found(Query())

    def show(self, name: str) -> Specimens:
        """Return the sides of a model (`UTO-P-1-2020`, a prado_id) or one side (`UTO-P-1-2020/data page`).

        Raises SpecimenNotFound.
        """
        found = self._found(Query(name=name))
        if not found:
            cause = "no specimen of that name" if self.list() else "the library has no specimens yet"
            raise SpecimenNotFound(name, f"{cause} in {self.folder}", "See 'inspector specimens list'.")
        return sorted(found, key=_front_first)

    def find(
        self,
        *,
        country: str | None = None,
        type: str | None = None,
        on: date | None = None,
        mrz_format: str | None = None,
        text: str = "",
    ) -> Specimens:
        """Return the specimens that fit everything given.

        `on` is a day on which the model was issued (unknown years fit), `text` words of the title, the ids or the
        descriptions of features, in any case and order.
        """
        return self._found(Query(country, type, on, mrz_format, text))

    def specimen(self, id: str) -> Specimen:
        """Return one side by its id, `UTO-P-1-2020/data page`; raises SpecimenNotFound."""
        return self.show(id)[0]

    def sides(self, model_id: str) -> Specimens:
        """Return the sides of a model, front before back; empty where the model is not in the library."""
        sides = [specimen for specimen in self._found(Query(name=model_id)) if str(specimen.model) == model_id]
        return sorted(sides, key=_front_first)

    def image(self, specimen: Specimen, light: Light) -> Image:
        """Return the image under `light` at 400 ppi, uint8 RGB or grey, read-only; all lights have one size.

        Raises SpecimenNotFound where the specimen has no capture under that light.
        """
        images = self.images(specimen)
        if light not in images:
            raise SpecimenNotFound(specimen.id, f"no capture under {light}", "Choose one of its lights.")
        return images[light]

    def images(self, specimen: Specimen) -> Mapping[Light, Image]:
        """Return the images under every light, as `image` does."""
        images = self._images.get(specimen.folder.name)
        if images is None:
            captures = {
                item.light: read_capture(specimen.folder / item.file, item.light, ppi=item.ppi)
                for item in specimen.captures
            }
            images = working_images(captures, specimen.size_mm)
            self._images.put(specimen.folder.name, images)
        return images

    def catalogue(self) -> Catalogue:
        """Return the keys and looks of all specimens; read anew only where the library has changed since."""
        with self._store_errors():
            return self._retrieval.catalogue()

    def detail(self, entry: Entry) -> Detail:
        """Return what tells the specimen of `entry` apart, without decoding its captures."""
        with self._store_errors():
            return self._retrieval.detail(entry.content_id)

    def features(self, specimen: Specimen) -> Features:
        """Return the local features of the VI image at 400 ppi of a specimen of this library."""
        with self._store_errors():
            return self._retrieval.detail(specimen.folder.name).features

    def telling_areas(self, one: Entry, other: Entry) -> tuple[TellingArea, ...]:
        """Return where two specimens of one size differ in static print."""
        with self._store_errors():
            return self._retrieval.telling_areas(one.content_id, other.content_id)

    def entered(self, entry: Entry) -> Specimen:
        """Return the specimen of an entry of the catalogue."""
        with self._store_errors():
            return self._load(IndexEntry(entry.specimen_id, entry.content_id, 0))

    def _with_images(self, content_id: str) -> tuple[Specimen, dict[Light, Image]]:
        specimen = self._load(IndexEntry(content_id, content_id, 0))
        return specimen, dict(self.images(specimen))

    def cache_path(self, specimen: Specimen, name: str) -> Path:
        """Return where something computed from this very content may be kept; it may vanish, and be written anew."""
        path = self.folder / "cache" / specimen.folder.name / name
        with self._store_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _found(self, query: Query) -> Specimens:
        with self._store_errors():
            return [self._load(entry) for entry in self._index.find(query)]

    def _load(self, entry: IndexEntry) -> Specimen:
        specimen = self._specimens.get(entry.content_id)
        if specimen is None:
            specimen = _read_kept(entry, self._contents.path(entry.content_id))
            self._specimens[entry.content_id] = specimen
        return specimen

    @contextmanager
    def _store_errors(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            cause = f"the library cannot be used ({error})"
            remedy = "Check that the folder is a library, its rights and the free space."
            raise LibraryUnavailable(str(self.folder), cause, remedy) from error


def _front_first(specimen: Specimen) -> tuple[str, bool, str]:
    return str(specimen.model), specimen.page == "back", specimen.page


def _read_kept(entry: IndexEntry, folder: Path) -> Specimen:
    try:
        return read_calibration(read_specimen_file(folder))
    except (SpecimenInvalid, ValueError) as error:
        cause = f"its copy in the library is damaged ({folder})"
        raise LibraryUnavailable(entry.specimen_id, cause, "Add the specimen again.") from error


def _calibrate(folder: Path) -> None:
    # The copy is read again: what is calibrated is what is kept, even if the source changed in the meantime.
    reading = read_specimen(folder)
    images = working_images(reading.captures, reading.specimen.size_mm)
    write_calibration(reading.specimen, images)
    write_detail(folder, detail(reading.specimen, images))


def _prepare(folder: Path) -> None:
    reading = read_specimen(folder)
    write_detail(folder, detail(reading.specimen, working_images(reading.captures, reading.specimen.size_mm)))


def _read_all(folders: list[Path]) -> list[SpecimenReading]:
    readings: list[SpecimenReading] = []
    errors: list[SpecimenInvalid] = []
    for folder in folders:
        try:
            readings.append(read_specimen(folder))
        except SpecimenInvalid as error:
            errors.append(error)
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise _together(errors)
    return readings


def _together(errors: list[SpecimenInvalid]) -> SpecimenInvalid:
    faults = [
        Fault(fault.what, f"{Path(error.what).name} {fault.where}", fault.found, fault.expected)
        for error in errors
        for fault in error.faults
    ]
    folder = Path(errors[0].what).parent
    return SpecimenInvalid(str(folder), f"{len(errors)} specimens have faults", "Correct them all, then add.", faults)
