"""Forgeries of the machine readable zone."""

from dataclasses import replace
from datetime import timedelta
from typing import cast

import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.forgery.operation import WEAK
from device_drivers.simulator.holder import Holder, Name, rule_number
from device_drivers.simulator.ink import dye_ink
from device_drivers.simulator.lettering import HUMANIST_BOLD, MONO, SANS_BOLD, Typeface
from device_drivers.simulator.personalisation import zone_lines
from device_drivers.simulator.text_print import MrzPrint

CHECK_DIGITS = {
    "TD3": {"document_number": (1, 9), "birth_date": (1, 19), "expiry_date": (1, 27), "composite": (1, 43)},
    "TD2": {"document_number": (1, 9), "birth_date": (1, 19), "expiry_date": (1, 27), "composite": (1, 35)},
    "TD1": {"document_number": (0, 14), "birth_date": (1, 6), "expiry_date": (1, 14), "composite": (1, 29)},
    "MRV-A": {"document_number": (1, 9), "birth_date": (1, 19), "expiry_date": (1, 27)},
    "MRV-B": {"document_number": (1, 9), "birth_date": (1, 19), "expiry_date": (1, 27)},
}


def zone_of(document: Document) -> tuple[Side, MrzPrint]:
    """Return the side with the zone and the zone as printed."""
    for side in document.sides:
        piece = side.element("mrz")
        if piece is not None:
            return side, cast(MrzPrint, piece)
    raise ValueError("the document has no zone")


def with_zone(document: Document, side: Side, zone: MrzPrint) -> Document:
    """Return the document with this zone printed on that side."""

    def printed(_: Element) -> Element:
        return zone

    return replace(document.with_side(side.with_piece("mrz", printed)), mrz=zone.lines)


def print_zone_in_dye(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the zone with an ink-jet dye: it fades in the infrared, fully when strong."""
    side, zone = zone_of(document)
    dye = dye_ink("#17141c", infrared=0.30 + 0.66 * strength)
    document = with_zone(document, side, replace(zone, ink=dye))
    return document.forged(
        "ir_mrz_not_visible", strength, Change("MRZ ink clear in infrared", zone.region, "IR", side.page)
    )


def falsify_check_digit(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print one check digit of the zone wrong."""
    side, zone = zone_of(document)
    digits = CHECK_DIGITS[document.design.mrz_format]
    name = str(rng.choice(sorted(digits)))
    row, position = digits[name]
    wrong = str((int(zone.lines[row][position]) + int(rng.integers(1, 10))) % 10)
    line = zone.lines[row][:position] + wrong + zone.lines[row][position + 1 :]
    lines = tuple(line if index == row else text for index, text in enumerate(zone.lines))
    document = with_zone(document, side, replace(zone, lines=lines))
    return document.forged(
        "mrz_bad_check_digit", strength, Change(f"wrong check digit: {name}", zone.region, "all", side.page)
    )


def rewrite_zone(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print a zone of other data with right check digits; the printed fields stay: they no longer agree."""
    side, zone = zone_of(document)
    field = str(rng.choice(("surname", "birth_date", "document_number", "expiry_date")))
    lines = zone_lines(document.design, _somebody(document, field, strength, rng))
    document = with_zone(document, side, replace(zone, lines=lines))
    change = Change(f"zone differs from printed data: {field}", zone.region, "all", side.page)
    return document.forged("mrz_consistent_but_differs_from_viz", strength, change)


def _somebody(document: Document, field: str, strength: float, rng: np.random.Generator) -> Holder:
    holder = document.holder
    if field == "surname":
        other = holder.surname.latin[:-1] + ("O" if strength < 0.5 else "OWICZ")
        return replace(holder, surname=Name(other, other))
    if field == "document_number":
        return replace(holder, document_number=rule_number(rng, document.design.rule))
    days = round(30 + 1500 * strength)
    if field == "birth_date":
        return replace(holder, birth=holder.birth - timedelta(days=days))
    return replace(holder, expiry=holder.expiry + timedelta(days=days))


def set_zone_in_another_face(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the zone in a face that is not OCR-B, or in OCR-B on another pitch when weak."""
    side, zone = zone_of(document)
    face, pitch, cap, said = _wrong_setting(zone, strength, rng)
    forged = replace(zone, face=face, pitch_mm=pitch, cap_mm=cap)
    document = with_zone(document, side, forged)
    return document.forged("mrz_wrong_font", strength, Change(f"zone set {said}", forged.region, "all", side.page))


def _wrong_setting(zone: MrzPrint, strength: float, rng: np.random.Generator) -> tuple[Typeface, float, float, str]:
    if strength < WEAK:
        pitch = zone.pitch_mm * (1 - 0.015 - 0.05 * strength)
        return zone.face, pitch, zone.cap_mm, f"on a pitch of {pitch:.2f} mm"
    face = (MONO, SANS_BOLD, HUMANIST_BOLD)[int(rng.integers(3))]
    cap = 2.2 + 0.3 * float(rng.random())
    return face, zone.pitch_mm, cap, f"in {face.file.removesuffix('.ttf')}"
