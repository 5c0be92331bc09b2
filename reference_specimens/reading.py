"""Reading a specimen folder: everything that is wrong with it is reported at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from imaging.capture import Capture
from imaging.light import Light
from imaging.region import Region
from reference_specimens.document_reading import Draft, read_document
from reference_specimens.errors import SpecimenInvalid
from reference_specimens.fault import Fault
from reference_specimens.specimen import Feature, ModelId, Specimen, SpecimenCapture, SpecimenRegion
from reference_specimens.specimen_checks import faults_of, notes_of
from reference_specimens.specimen_document import SpecimenDocument
from reference_specimens.specimen_images import read_images

SPECIMEN_FILE = "specimen.json"
_LARGEST_FILE = 4 * 1024 * 1024


@dataclass(frozen=True, eq=False)
class SpecimenReading:
    """A valid specimen, its captures as stored (at their own ppi) and notes, one line each."""

    specimen: Specimen
    captures: Mapping[Light, Capture] = field(repr=False)
    notes: tuple[str, ...] = ()


def read_specimen(folder: Path) -> SpecimenReading:
    """Read and validate a specimen/1 folder with its images; raises SpecimenInvalid with every fault."""
    draft, faults = _draft(folder)
    images = read_images(folder, draft)
    faults += [*faults_of(draft), *images.faults]
    if faults:
        raise _invalid(folder, faults)
    return SpecimenReading(_specimen(draft.document, folder), images.captures, tuple(notes_of(draft)))


def read_specimen_file(folder: Path) -> Specimen:
    """Read a specimen without decoding its images; raises SpecimenInvalid with every fault of `specimen.json`."""
    draft, faults = _draft(folder)
    faults += faults_of(draft)
    if faults:
        raise _invalid(folder, faults)
    return _specimen(draft.document, folder)


def specimen_folders(folder: Path) -> list[Path]:
    """Return `folder` itself, or the specimen folders right below it where it holds several.

    Raises SpecimenInvalid where there is none.
    """
    if (folder / SPECIMEN_FILE).exists():
        return [folder]
    found = sorted(path.parent for path in folder.glob(f"*/{SPECIMEN_FILE}"))
    if found:
        return found
    cause = "it is not a folder" if folder.exists() else "there is no such folder"
    cause = f"it holds no {SPECIMEN_FILE}" if folder.is_dir() else cause
    raise SpecimenInvalid(str(folder), cause, "Name a specimen folder, or a folder of specimen folders.")


def _draft(folder: Path) -> tuple[Draft, list[Fault]]:
    try:
        with (folder / SPECIMEN_FILE).open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        return Draft(), [Fault("unreadable file", SPECIMEN_FILE, str(error.strerror), "a specimen/1 file")]
    if len(data) > _LARGEST_FILE:
        limit = f"at most {_LARGEST_FILE // 1024**2} MiB"
        return Draft(), [Fault("file too large", SPECIMEN_FILE, f"more than {len(data) - 1} bytes", limit)]
    return read_document(data)


def _invalid(folder: Path, faults: list[Fault]) -> SpecimenInvalid:
    number = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    return SpecimenInvalid(str(folder), f"{number} in the specimen", "Correct them all, then add it again.", faults)


def _specimen(document: SpecimenDocument, folder: Path) -> Specimen:
    model, size = document.model, document.size_mm
    if model is None or size is None or document.page is None or document.title is None:
        raise AssertionError("a document without faults has its required keys")
    return Specimen(
        model=ModelId(model.country, model.type, model.number, model.year),
        page=document.page,
        title=document.title,
        size_mm=size,
        captures=tuple(SpecimenCapture(entry.light, entry.file, entry.ppi) for entry in document.captures),
        folder=folder,
        prado_id=document.prado_id,
        mrz_format=document.mrz_format,
        first_issued=document.first_issued,
        last_issued=document.last_issued,
        regions=tuple(
            SpecimenRegion(entry.name, Region.from_box(entry.box_mm), entry.variable) for entry in document.regions
        ),
        features=tuple(
            Feature(
                entry.id,
                entry.routine,
                Region.from_box(entry.box_mm),
                entry.expect,
                entry.significance,
                entry.description,
            )
            for entry in document.features
        ),
    )
