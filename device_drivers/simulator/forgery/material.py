"""Forgeries of the material."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.document import Change, Document
from imaging.region import Region


def brighten_paper(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print on paper with an optical brightener: the whole page glows blue under UV."""
    changes = []
    level = 0.06 + 1.1 * strength
    for side in document.sides:
        substrate = replace(side.substrate, brightener=level * float(rng.uniform(0.9, 1.1)))
        document = document.with_side(replace(side, substrate=substrate))
        changes.append(Change("substrate with optical brightener", Region(0, 0, *side.size_mm), "UV", side.page))
    return document.forged("uv_bright_paper", strength, *changes)
