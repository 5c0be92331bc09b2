"""What was learnt from a specimen, kept beside it as `calibration.json` and `calibration.npz`."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from reference_specimens.learnt_captures import learnt_captures, learnt_images
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_images import CALIBRATION_NAMES
from reference_specimens.working_images import Image

if TYPE_CHECKING:
    from reference_specimens.calibration import Calibration

_VALUES, _ARRAYS = CALIBRATION_NAMES


def write_calibration(
    specimen: Specimen, images: Mapping[Light, Image], further: Sequence[Mapping[Light, Image]] | None = None
) -> None:
    """Calibrate `specimen` on its images at 400 ppi and write the result into its folder; raises OSError.

    `further` are registered captures of other genuine documents of the model (`calibration.calibrate`); None takes
    those that the library has learnt, so that a calibration by a newer algorithm knows them too.
    """
    from reference_specimens.calibration import calibrate  # only adding calibrates; finding stays light

    keep(specimen, calibrate(specimen, images, learnt_images(specimen.folder) if further is None else further))


def keep(specimen: Specimen, calibration: "Calibration") -> None:
    """Write `calibration` into the folder of `specimen`; raises OSError.

    An earlier calibration is replaced, the arrays first, so that `calibration.json` never names what is not there.
    """
    arrays: dict[str, Any] = {name: array.astype(np.float16) for name, array in calibration.arrays.items()}
    with (specimen.folder / f"{_ARRAYS}.new").open("wb") as file:
        np.savez_compressed(file, **arrays)
    learnt_from = [asdict(capture) for capture in learnt_captures(specimen.folder)]
    text = json.dumps(calibration.as_json() | {"learnt_from": learnt_from}, ensure_ascii=False, indent=1)
    (specimen.folder / f"{_VALUES}.new").write_text(text, encoding="utf-8")
    for name in (_ARRAYS, _VALUES):
        (specimen.folder / f"{name}.new").replace(specimen.folder / name)


def read_calibration(specimen: Specimen) -> Specimen:
    """Return `specimen` with the calibration of its folder, None where it has none; raises OSError."""
    values = _values(specimen.folder)
    return specimen if values is None else replace(specimen, calibration=values)


def read_arrays(folder: Path) -> dict[str, NDArray[np.float32]]:
    """Return the arrays of the calibration in `folder` by name, none where it has none; raises OSError."""
    try:
        with np.load(folder / _ARRAYS, allow_pickle=False) as file:
            return {name: np.asarray(file[name], np.float32) for name in file.files}
    except FileNotFoundError:
        return {}


def is_current(folder: Path) -> bool:
    """Whether the calibration in `folder` was made by this version of the algorithm; raises OSError."""
    from reference_specimens.calibration import ALGORITHM

    values = _values(folder)
    return values is not None and values.get("algorithm") == ALGORITHM


def _values(folder: Path) -> dict[str, Any] | None:
    try:
        text = (folder / _VALUES).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    values: dict[str, Any] = json.loads(text)
    return values
