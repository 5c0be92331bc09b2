"""What was learnt from a specimen, kept beside it as `calibration.json` and `calibration.npz`."""

import json
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from imaging.light import Light
from reference_specimens.specimen import Specimen
from reference_specimens.specimen_images import CALIBRATION_NAMES
from reference_specimens.working_images import Image

_VALUES, _ARRAYS = CALIBRATION_NAMES


def write_calibration(specimen: Specimen, images: Mapping[Light, Image]) -> None:
    """Calibrate `specimen` on its images at 400 ppi and write the result into its folder; raises OSError."""
    from reference_specimens.calibration import calibrate  # only adding calibrates; finding stays light

    calibration = calibrate(specimen, images)
    text = json.dumps(calibration.as_json(), ensure_ascii=False, indent=1)
    (specimen.folder / _VALUES).write_text(text, encoding="utf-8")
    np.savez_compressed(specimen.folder / _ARRAYS, **calibration.arrays)


def read_calibration(specimen: Specimen) -> Specimen:
    """Return `specimen` with the calibration of its folder, None where it has none; raises OSError."""
    try:
        text = (specimen.folder / _VALUES).read_text(encoding="utf-8")
    except FileNotFoundError:
        return specimen
    return replace(specimen, calibration=json.loads(text))
