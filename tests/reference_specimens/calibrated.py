"""The drawn card calibrated once for all tests of a session; it takes seconds."""

import atexit
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from imaging.light import Light
from reference_specimens.calibration_store import read_calibration, write_calibration
from reference_specimens.specimen import Specimen
from tests.reference_specimens.drawn_specimen import Image, draw, specimen


@cache
def drawn_images() -> dict[Light, Image]:
    """Return the specimen card's pictures."""
    return draw()


@cache
def calibrated_specimen(*, declared: bool = True) -> Specimen:
    """Return the card as it comes out of a library: with its calibration kept beside it and read back."""
    kept = replace(specimen(declared=declared), folder=Path(mkdtemp(prefix="calibrated-")))
    atexit.register(shutil.rmtree, kept.folder, ignore_errors=True)
    write_calibration(kept, drawn_images())
    return read_calibration(kept)
