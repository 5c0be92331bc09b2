"""Forgeries of the whole document: a page of another model, several faults at once, States that do not exist."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.document import Change, Document
from device_drivers.simulator.model_generator import model_like
from device_drivers.simulator.personalisation import personalise
from imaging.region import Region

OTHER_ISSUE = 71


def swap_page(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Show a page of another issue of the model (a sibling) in place of its own; the less alike, the stronger."""
    own = document.design
    other = model_like(own, variant=own.variant + OTHER_ISSUE, seed=own.seed if strength < 0.6 else own.seed + 1)
    printed = personalise(other, document.holder, rng)
    changes = [Change("page of another model", Region(0, 0, *side.size_mm), "all", side.page) for side in printed.sides]
    swapped = replace(document, sides=printed.sides, mrz=printed.mrz, viz=printed.viz)
    return swapped.forged("page_substituted", strength, *changes)
