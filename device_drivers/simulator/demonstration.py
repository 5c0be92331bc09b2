"""The demonstration: two models of the made-up State, their specimens, and a tray of documents for the reader."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import numpy as np

from device_drivers.simulator.card import card
from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Document
from device_drivers.simulator.forgery.catalogue import FORGERIES
from device_drivers.simulator.holder import Name, draw_holder
from device_drivers.simulator.issuer import utopia
from device_drivers.simulator.passport import passport
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.placing import Placement

PASSPORT_SEED, CARD_SEED, STRANGER_SEED = 2, 7, 11
SPECIMEN_DAY = date(2026, 1, 15)


@dataclass(frozen=True, slots=True)
class LaidDocument:
    """A document of the tray with its title and how each of its sides is laid."""

    title: str
    document: Document
    placements: tuple[Placement, ...]


@cache
def demonstration_passport() -> Design:
    """Return the passport model of the demonstration."""
    return passport(PASSPORT_SEED, utopia("mk"), number=11, year=2020)


@cache
def demonstration_card() -> Design:
    """Return the identity card model of the demonstration."""
    return card(CARD_SEED, utopia("sr"), number=12, year=2021)


@cache
def stranger() -> Design:
    """Return a passport model of which the demonstration has no specimen."""
    return passport(STRANGER_SEED, utopia("sq"), number=13, year=2018)


def specimen_document(design: Design) -> Document:
    """Return the specimen of a model: an ordinary document whose holder is named SPECIMEN, everything in register."""
    rng = np.random.default_rng([design.number, 900])
    holder = draw_holder(rng, design.language, design.rule, today=SPECIMEN_DAY)
    native = "ПРИМЕРОК" if design.language == "mk" else "ПРИМЕРАК" if design.language == "sr" else "SPECIMEN"
    holder = replace(holder, surname=Name(native.capitalize(), "Specimen"))
    document = personalise(design, holder, rng)
    sides = tuple(replace(side, cut_shift=(0.0, 0.0), fluorescent_shift=(0.0, 0.0)) for side in document.sides)
    return replace(document, sides=sides)


def tray_documents(today: date, *, seed: int = 20) -> tuple[LaidDocument, ...]:
    """Return the documents of the tray, valid on `today` but for the expired one."""
    book, identity, other = demonstration_passport(), demonstration_card(), stranger()
    rng = np.random.default_rng(seed)

    def issued(design: Design, *, expired: bool = False) -> Document:
        return personalise(design, draw_holder(rng, design.language, design.rule, today=today, expired=expired), rng)

    def forged(design: Design, kind: str, strength: float = 0.7) -> Document:
        return FORGERIES[kind].apply(issued(design), strength, rng)

    tray = (
        ("Passport 1", issued(book), 0.0),
        ("Passport 2, upside down", issued(book), 180.0),
        ("Identity card 1", issued(identity), 0.0),
        ("Passport 3: expired", issued(book, expired=True), 0.0),
        ("Passport 4: paper bright under UV", forged(book, "uv_bright_paper"), 0.0),
        ("Passport 5: fluorescent print missing", forged(book, "uv_pattern_missing"), 0.0),
        ("Passport 6: zone invisible in infrared", forged(book, "ir_mrz_not_visible", 0.9), 0.0),
        ("Passport 7: photo glued over", forged(book, "photo_glued"), 0.0),
        ("Passport 8: wrong check digit", forged(book, "mrz_bad_check_digit"), 0.0),
        ("Identity card 2: photo glued over", forged(identity, "photo_glued"), 0.0),
        ("Passport 9: model without a specimen", issued(other), 0.0),
        ("Passport 10", issued(book), 0.0),
    )
    return tuple(LaidDocument(title, document, _placed(document, turn, rng)) for title, document, turn in tray)


def _placed(document: Document, turn: float, rng: np.random.Generator) -> tuple[Placement, ...]:
    def placement() -> Placement:
        dx, dy = rng.uniform(-1.0, 1.0, 2)
        return Placement(turn + float(rng.normal(0, 0.8)), (float(dx), float(dy)), "dark")

    return tuple(placement() for _ in document.sides)
