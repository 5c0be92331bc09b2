"""The demonstration as files: its library and captures of its tray, made once and kept in `.cache/`.

They are made anew when the code that makes them changes. Making them takes some ten seconds, so that tests that inspect
whole documents share them.
"""

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from device_drivers.scanner import Scanner
from device_drivers.simulated_reader import SimulatedReader
from device_drivers.simulator.demonstration import demonstration_card, demonstration_passport, specimen_document
from device_drivers.simulator.specimen_folder import write_specimen
from imaging.files import write_image
from imaging.light import STANDARD_LIGHTS, Light
from inspector.pre_recorded import PageFiles, PreRecordedDocument
from reference_specimens.library import Library

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 23)
PPI = 300.0
WANTED = {
    "genuine": "Passport 1",
    "upside down": "Passport 2, upside down",
    "card": "Identity card 1",
    "expired": "Passport 3: expired",
    "bright paper": "Passport 4: paper bright under UV",
    "no infrared": "Passport 6: zone invisible in infrared",
    "check digit": "Passport 8: wrong check digit",
    "stranger": "Passport 9: model without a specimen",
}


@dataclass(frozen=True, slots=True)
class Demonstration:
    """Where the library and the captures lie."""

    folder: Path

    @property
    def library(self) -> Path:
        """The library folder with the passport and both sides of the card."""
        return self.folder / "library"

    def document(self, name: str, lights: tuple[Light, ...] = STANDARD_LIGHTS) -> PreRecordedDocument:
        """Return the files of a document of the tray (a key of WANTED) under `lights`."""
        sides = sorted((self.folder / "captures" / name).iterdir(), reverse=True)  # front before back
        pages = (PageFiles({light: side / f"{light}.png" for light in lights}, side.name) for side in sides)
        return PreRecordedDocument(name, tuple(pages))


def demonstration() -> Demonstration:
    """Return the demonstration, made first where it is missing; safe in parallel test processes."""
    folder = ROOT / ".cache" / f"demonstration-{_version()}"
    if not folder.is_dir():
        folder.parent.mkdir(exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=folder.parent))
        _make(made)
        try:
            made.rename(folder)
        except OSError:  # another process was faster
            shutil.rmtree(made)
    return Demonstration(folder)


def _version() -> str:
    digest = hashlib.sha256()
    for package in ("device_drivers", "imaging", "mrz", "reference_specimens"):
        for path in sorted((ROOT / package).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _make(folder: Path) -> None:
    specimens = folder / "specimens"
    for design in (demonstration_passport(), demonstration_card()):
        for side in design.sides:
            write_specimen(specimens / f"{design.prado_id}-{side.page}", specimen_document(design), side.page)
    library = Library(folder / "library")
    for specimen in sorted(specimens.iterdir()):
        library.add(specimen)
    with SimulatedReader(today=TODAY, sleep=None) as reader:
        titles = [document.title for document in reader.documents()]
        for name, title in WANTED.items():
            _capture(reader, titles.index(title), folder / "captures" / name)


def _capture(reader: SimulatedReader, index: int, folder: Path) -> None:
    for number, side in enumerate(reader.documents()[index].sides):
        reader.lay(index, number)
        _write(reader, folder / side)


def _write(reader: Scanner, folder: Path) -> None:
    folder.mkdir(parents=True)
    for frame in reader.capture(STANDARD_LIGHTS, ppi=PPI):
        write_image(folder / f"{frame.metadata.light}.png", frame.capture.pixels, ppi=PPI)


if __name__ == "__main__":
    os.write(1, f"{demonstration().folder}\n".encode())
