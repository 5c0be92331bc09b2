"""Documents of States that issue none: nothing was copied, so that no model fits."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.forgery.operation import WEAK
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.model_generator import model_like
from device_drivers.simulator.personalisation import personalise
from imaging.region import Region

NAMES = ("Free Order of Valmar", "Sovereign Isles", "World Citizens", "Principality of Sedna", "Union of Nomads")
CODES = tuple("X" + chr(65 + index) + "F" for index in range(26))  # user-assigned, not used by the forge's States


def print_fantasy(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print a document of the same format that looks official and belongs to no State.

    Crude ones are on office paper and have no fluorescent print; weak ones are made with care.
    """
    own = document.design
    issuer = Issuer(str(rng.choice(CODES)), str(rng.choice(NAMES)), "", "en")
    design = model_like(replace(own, issuer=issuer), seed=int(rng.integers(2**31)), variant=0)
    printed = personalise(design, document.holder, rng)
    changes = [Change("document of no State", Region(0, 0, *side.size_mm), "all", side.page) for side in printed.sides]
    sides = tuple(_plain(side, strength) if strength >= WEAK else side for side in printed.sides)
    forged = replace(document, design=design, sides=sides, mrz=printed.mrz, viz=printed.viz)
    return forged.forged("fantasy_document", strength, *changes)


def _plain(side: Side, strength: float) -> Side:
    """Return a side as an office prints it: bright paper, nothing that glows."""
    top = tuple(piece for piece in side.top if not piece.name.startswith("uv-"))
    personal = tuple(piece for piece in side.personal if not piece.name.startswith(("uv-", "uv_")))
    paper = replace(side.substrate, brightener=0.9 * strength)
    return replace(side, substrate=paper, fluorescent=(), fibres=None, personal=personal, top=top)
