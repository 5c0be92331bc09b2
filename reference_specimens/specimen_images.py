"""The images of a specimen folder: inside the folder, readable, and of the size the page has at their resolution."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from imaging.capture import Capture
from imaging.files import UnreadableImage, read_capture
from imaging.light import Light
from imaging.region import MM_PER_INCH
from reference_specimens.document_reading import Draft
from reference_specimens.fault import Fault
from reference_specimens.specimen_document import CaptureEntry

SIZE_TOLERANCE = 0.02
CALIBRATION_NAMES = ("calibration.json", "calibration.npz")
RETRIEVAL_NAME = "retrieval.npz"


@dataclass(frozen=True, eq=False)
class SpecimenImages:
    """The captures that can be used, and the faults of the others."""

    captures: Mapping[Light, Capture]
    faults: tuple[Fault, ...]


def read_images(folder: Path, draft: Draft) -> SpecimenImages:
    """Read every declared image of `folder`; what cannot be used becomes a fault."""
    captures: dict[Light, Capture] = {}
    faults: list[Fault] = []
    for path, entry in draft.captures:
        result = _read(folder, path, entry, draft.document.size_mm)
        if isinstance(result, Fault):
            faults.append(result)
        else:
            captures[entry.light] = result
    return SpecimenImages(captures, tuple(faults))


def image_file(folder: Path, file: str) -> Path | None:
    """Return the path of `file` in `folder`, None where it leads out of the folder or names what is computed."""
    relative = PurePosixPath(file)
    plain = not relative.is_absolute() and ".." not in relative.parts and not {"\\", ":"} & set(file)
    if not plain or file in (*CALIBRATION_NAMES, RETRIEVAL_NAME):
        return None
    path = folder / relative
    return path if path.resolve().is_relative_to(folder.resolve()) else None


def _read(folder: Path, where: str, entry: CaptureEntry, size_mm: tuple[float, float] | None) -> Capture | Fault:
    try:
        path = image_file(folder, entry.file)
        if path is None:
            return Fault("path outside the folder", f"{where}.file", f'"{entry.file}"', "an image inside the folder")
        if not path.is_file():
            return Fault("missing image", f"{where}.file", f'no file "{entry.file}"', "an image inside the folder")
        capture = read_capture(path, entry.light, ppi=entry.ppi)
    except UnreadableImage as error:
        return Fault("unreadable image", f"{where}.file", f'"{entry.file}": {error.cause}', "a whole image file")
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links
        return Fault("unreadable image", f"{where}.file", f'"{entry.file}": {error}', "a file that can be read")
    return _of_size(where, capture, entry, size_mm)


def _of_size(where: str, capture: Capture, entry: CaptureEntry, size_mm: tuple[float, float] | None) -> Capture | Fault:
    if size_mm is None:
        return capture
    expected = [length * entry.ppi / MM_PER_INCH for length in size_mm]
    found = capture.size_px
    if all(abs(here - there) <= SIZE_TOLERANCE * there for here, there in zip(found, expected, strict=True)):
        return capture
    size = f"about {expected[0]:.0f} x {expected[1]:.0f} px ({size_mm[0]:g} x {size_mm[1]:g} mm at {entry.ppi:g} ppi)"
    return Fault("image size disagrees", where, f"{found[0]} x {found[1]} px", size)
