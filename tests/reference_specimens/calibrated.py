"""The drawn card calibrated once for all tests of a session; it takes seconds."""

import json
from dataclasses import replace
from functools import cache

from imaging.light import Light
from reference_specimens.calibration import calibrate
from reference_specimens.specimen import Specimen
from tests.reference_specimens.drawn_specimen import Image, draw, specimen


@cache
def drawn_images() -> dict[Light, Image]:
    """Return the specimen card's pictures."""
    return draw()


@cache
def calibrated_specimen(*, declared: bool = True) -> Specimen:
    """Return the card as it comes out of a library: with its calibration read back from JSON."""
    card = specimen(declared=declared)
    stored = json.loads(json.dumps(calibrate(card, drawn_images()).as_json()))
    return replace(card, calibration=stored)
