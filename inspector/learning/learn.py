"""Learning one specimen from further genuine captures: tried beside the library, published only where it is safe."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import monotonic

from inspector.errors import Unavailable, VerificationFault
from inspector.learning.candidates import Candidate
from inspector.learning.known_forgeries import KnownForgeries
from inspector.learning.people import TwoPersons, signature
from reference_specimens.calibration_store import write_calibration
from reference_specimens.learnt_captures import (
    LearntCapture,
    learnt_captures,
    learnt_folder,
    record_captures,
)
from reference_specimens.library import Library
from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_images import CALIBRATION_NAMES


@dataclass(frozen=True, slots=True)
class Learnt:
    """What came of it: how many captures are new, how many the specimen has now, known forgeries run, and the time."""

    specimen_id: str
    new: int
    captures: int
    forgeries: int
    seconds: float


def learn(
    library: Path, specimen_id: str, accepted: Sequence[Candidate], people: TwoPersons, *, today: date, jobs: int
) -> Learnt:
    """Calibrate a specimen with `accepted` captures besides those it has; the library changes only where it is safe.

    Raises VerificationFault where a known forgery of the model would not be found any more, Unavailable where the
    library cannot be written, and the errors of the library.
    """
    start = monotonic()
    specimen = Library(library).specimen(specimen_id)
    earlier = learnt_captures(specimen.folder)
    with _writable(library), _trial(library, specimen) as trial:
        folder = trial / "specimens" / specimen.folder.name
        captures = _with_new(folder, earlier, accepted, people, today)
        new = len(captures) - len(earlier)
        known = KnownForgeries(library, str(specimen.model))
        if new:
            record_captures(folder, captures)
            images = Library(library).images(specimen)
            write_calibration(read_specimen(folder).specimen, images)
            _refuse_what_hides_forgeries(known, trial, specimen, today, jobs)
            _publish(folder, specimen.folder, captures)
        run = sum(item.found for item in known.list())
    return Learnt(specimen_id, new, len(captures), run, round(monotonic() - start, 1))


@contextmanager
def room_for_candidates(library: Path) -> Iterator[Path]:
    """Make a folder beside the library for what `candidates` writes; it is removed afterwards.

    Raises Unavailable where the library cannot be written.
    """
    incoming = library / "incoming"
    with _writable(library):
        incoming.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix="candidates-", dir=incoming))
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _trial(library: Path, specimen: Specimen) -> Iterator[Path]:
    """Make a library beside the library with all sides of the model as they are, and remove it afterwards."""
    incoming = library / "incoming"
    incoming.mkdir(parents=True, exist_ok=True)
    trial = Path(tempfile.mkdtemp(prefix="learn-", dir=incoming))
    try:
        for side in Library(library).sides(str(specimen.model)):
            shutil.copytree(side.folder, trial / "specimens" / side.folder.name)
            if learnt_folder(side.folder).exists():
                kept = trial / "specimens" / side.folder.name
                shutil.copytree(learnt_folder(side.folder), learnt_folder(kept))
            Library(trial).keep(read_specimen(side.folder))
        yield trial
    finally:
        shutil.rmtree(trial, ignore_errors=True)


def _with_new(
    folder: Path, earlier: Sequence[LearntCapture], accepted: Sequence[Candidate], people: TwoPersons, today: date
) -> list[LearntCapture]:
    captures = list(earlier)
    known = {item.address for item in earlier}
    for candidate in accepted:
        if candidate.kept is not None and (address := candidate.kept.name) not in known:
            known.add(address)
            shutil.copytree(candidate.kept, learnt_folder(folder) / address, dirs_exist_ok=True)
            proposed, confirmed = signature(people.proposer), signature(people.confirmer)
            captures.append(LearntCapture(address, candidate.sample.source, proposed, confirmed, today.isoformat()))
    return captures


def _refuse_what_hides_forgeries(
    known: KnownForgeries, trial: Path, specimen: Specimen, today: date, jobs: int
) -> None:
    missed = known.missed_by(trial, today, jobs)
    if not missed:
        return
    kinds = ", ".join(sorted({item.kind for item in missed}))
    cause = f"{len(missed)} known forgeries of the model would not be found any more ({kinds})"
    raise VerificationFault(specimen.id, cause, "Look at the captures again; nothing was learnt")


def _publish(trial: Path, kept: Path, captures: Sequence[LearntCapture]) -> None:
    """Move the captures into the library first, then the list of them, then the calibration that rests on them."""
    target = learnt_folder(kept)
    target.mkdir(parents=True, exist_ok=True)
    for capture in captures:
        if not (target / capture.address).exists():
            (learnt_folder(trial) / capture.address).rename(target / capture.address)
    record_captures(kept, captures)
    for name in reversed(CALIBRATION_NAMES):  # arrays first: the values never name what is not there
        (trial / name).replace(kept / name)


@contextmanager
def _writable(library: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        cause = f"the library cannot be written ({error})"
        raise Unavailable(str(library), cause, "Check its rights and the free space") from error
