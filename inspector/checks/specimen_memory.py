"""Specimens made ready for checking; the most recently used stay in memory, as making masks takes a second."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from reference_specimens.calibration import ALGORITHM, Calibration, calibrate
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_view import SpecimenView

KEPT = 6


@dataclass(frozen=True, eq=False)
class Remembered:
    """A specimen's pictures and masks with its calibration."""

    reference: SpecimenView
    calibration: Calibration


_kept: OrderedDict[tuple[str, float, tuple[int, ...]], Remembered] = OrderedDict()
_lock = Lock()


def remembered(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]], ppi: float) -> Remembered:
    """Return the specimen ready for checking; calibrates anew what carries no calibration of this algorithm."""
    key = (f"{specimen.folder}|{specimen.id}", ppi, tuple(id(image) for image in images.values()))
    with _lock:
        found = _kept.pop(key, None) or _make(specimen, images, ppi)
        _kept[key] = found
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return found


def _make(specimen: Specimen, images: Mapping[Light, NDArray[np.uint8]], ppi: float) -> Remembered:
    stored = specimen.calibration
    if stored is not None and stored.get("algorithm") == ALGORITHM:
        calibration = Calibration.from_json(stored)
    else:
        calibration = calibrate(specimen, images)
    return Remembered(SpecimenView(specimen, images, ppi), calibration)
