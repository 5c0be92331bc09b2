"""Specimens made ready for checking; the most recently used stay in memory, as making masks takes half a second."""

from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from inspector.memory import held_bytes
from reference_specimens.calibration import ALGORITHM, Calibration, calibrate
from reference_specimens.calibration_store import keep, read_arrays
from reference_specimens.learnt_captures import learnt_images
from reference_specimens.specimen import Feature, Specimen
from reference_specimens.specimen_view import SpecimenView

# A passport's page takes about 110 MB with its pictures, a side of a card about 60 MB: so often its pictures.
KEPT_BYTES = 120_000_000
_OVER_PICTURES = 6
LEAST_KEPT = 2  # the two sides of one document
Key = tuple[Path, float, int, tuple[Feature, ...], tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Remembered:
    """A specimen's pictures and masks with its calibration."""

    reference: SpecimenView
    calibration: Calibration


_kept: OrderedDict[Key, Remembered] = OrderedDict()
_lock = Lock()


def remembered(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]], ppi: float) -> Remembered:
    """Return the specimen ready for checking; calibrates anew what carries no calibration of this algorithm."""
    # What is kept holds the specimen and its images, so their ids stay theirs.
    key = (specimen.folder, ppi, id(specimen.calibration), specimen.features, tuple(map(id, images.values())))
    with _lock:
        found = _kept.pop(key, None)
        if found is None:
            _leave_room(_OVER_PICTURES * held_bytes(images))
            found = _make(specimen, images, ppi)
        _kept[key] = found
    return found


def _leave_room(needed_bytes: int) -> None:
    """Let the least recently used specimens go; asked only before another comes, as counting takes a while."""
    held = {key: held_bytes(item) for key, item in _kept.items()}
    while len(_kept) >= LEAST_KEPT and sum(held.values()) + needed_bytes > KEPT_BYTES:
        del held[_kept.popitem(last=False)[0]]


def _make(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]], ppi: float) -> Remembered:
    calibration = _stored(specimen) or _renewed(specimen, images)
    return Remembered(SpecimenView(specimen, images, ppi, calibration.arrays), calibration)


def _renewed(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]]) -> Calibration:
    """Calibrate anew, and keep the result where an older one was kept, so that it is done once."""
    calibration = calibrate(specimen, images, learnt_images(specimen.folder))
    if specimen.calibration is not None:
        with suppress(OSError):  # a library that cannot be written serves as well, only slower
            keep(specimen, calibration)
    return calibration


def _stored(specimen: Specimen) -> Calibration | None:
    """Return the calibration kept beside the specimen, None where it is missing or of another algorithm."""
    values = specimen.calibration
    if values is None or values.get("algorithm") != ALGORITHM:
        return None
    arrays = read_arrays(specimen.folder)
    return Calibration.from_json(values, arrays) if arrays else None
