"""Personalisation: a blank of a model becomes a holder's document."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np

from device_drivers.simulator.design import Design, FieldSlot, SideDesign
from device_drivers.simulator.document import Document, Shift, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.holder import Holder, mrz_spelling
from device_drivers.simulator.stroke_print import Signature
from device_drivers.simulator.text_print import MrzPrint, TextLine
from device_drivers.simulator.wording import MONTHS
from mrz.generate import render

DATE_STYLES: dict[str, Callable[[date], str]] = {
    "dots": lambda day: f"{day.day:02d}.{day.month:02d}.{day.year}",
    "spaces": lambda day: f"{day.day:02d} {day.month:02d} {day.year}",
    "months": lambda day: f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}",
}
DATA_TOLERANCE_MM, PORTRAIT_TOLERANCE_MM, MRZ_TOLERANCE_MM, PLATE_TOLERANCE_MM = 0.4, 0.3, 0.7, 0.25


def personalise(design: Design, holder: Holder, rng: np.random.Generator) -> Document:
    """Return the genuine document of `holder`; data, zone, cut and plates lie within their tolerances."""
    viz = printed_fields(design, holder)
    lines = zone_lines(design, holder)
    sides = tuple(_side(side, holder, viz, lines, rng) for side in design.sides)
    return Document(design=design, holder=holder, sides=sides, mrz=lines, viz=viz)


def printed_fields(design: Design, holder: Holder) -> dict[str, str]:
    """Return the fields of the visual zone as printed; `surname_native` and the like where the script is not Latin."""
    day = DATE_STYLES[design.date_style]
    fields = {
        "document_type": design.document_code,
        "issuing_state": design.country,
        "document_number": holder.document_number,
        "surname": holder.surname.latin.upper(),
        "given_names": holder.given_names.latin.upper(),
        "nationality": design.country,
        "birth_date": day(holder.birth),
        "sex": holder.sex,
        "place_of_birth": holder.place_of_birth.latin.upper(),
        "issue_date": day(holder.issue),
        "expiry_date": day(holder.expiry),
        "authority": design.issuer.authority,
        "personal_number": holder.personal_number,
        "can": holder.card_access_number,
    }
    for name in ("surname", "given_names", "place_of_birth"):
        native = getattr(holder, name).native.upper()
        if native != fields[name]:
            fields[f"{name}_native"] = native
    shown = {slot.name for side in design.sides for slot in side.fields}
    return {name: text for name, text in fields.items() if name in shown}


def zone_lines(design: Design, holder: Holder) -> tuple[str, ...]:
    """Return the machine readable zone of the document."""
    fields = {
        "document_code": design.document_code,
        "issuing_state": design.country,
        "surname": mrz_spelling(holder.surname.latin).replace("<", " "),
        "given_names": mrz_spelling(holder.given_names.latin).replace("<", " "),
        "document_number": holder.document_number,
        "nationality": design.country,
        "birth_date": holder.birth.isoformat(),
        "sex": holder.sex,
        "expiry_date": holder.expiry.isoformat(),
        "optional_data": holder.personal_number,
    }
    return render(fields, design.mrz_format)


def _side(
    design: SideDesign, holder: Holder, viz: dict[str, str], lines: tuple[str, ...], rng: np.random.Generator
) -> Side:
    data_shift, portrait_shift = _within(rng, DATA_TOLERANCE_MM), _within(rng, PORTRAIT_TOLERANCE_MM)
    personal: list[Element] = []
    if design.perforation is not None:
        personal.append(replace(design.perforation, text=viz["document_number"]))
    for portrait in design.portraits:
        moved = replace(
            portrait.region, left=portrait.region.left + portrait_shift[0], top=portrait.region.top + portrait_shift[1]
        )
        personal.append(replace(portrait, face=holder.face, region=moved, seed=int(rng.integers(2**31))))
    personal += [text_of(slot, viz.get(slot.name, viz[slot.key]), data_shift) for slot in design.fields]
    if design.glowing_number is not None:
        personal.append(text_of(design.glowing_number, viz[design.glowing_number.key], data_shift))
    if design.signature is not None:
        personal.append(Signature("signature", design.signature, holder.signature_seed, design.fields[0].ink))
    if design.mrz is not None:
        dx, dy = _within(rng, MRZ_TOLERANCE_MM)
        centres = tuple(centre + dy for centre in design.mrz.centres)
        personal.append(MrzPrint("mrz", lines, design.mrz.left + dx, centres, design.mrz.ink))
    fibres = None if design.fibres is None else replace(design.fibres, seed=int(rng.integers(2**31)))
    return Side(
        page=design.page,
        size_mm=design.size_mm,
        corner_mm=design.corner_mm,
        substrate=design.substrate,
        background=design.background,
        fluorescent=design.fluorescent,
        fibres=fibres,
        personal=tuple(personal),
        top=design.top,
        cut_shift=_within(rng, PLATE_TOLERANCE_MM),
        fluorescent_shift=_within(rng, PLATE_TOLERANCE_MM),
    )


def text_of(slot: FieldSlot, text: str, shift: Shift = (0.0, 0.0)) -> TextLine:
    """Return `text` printed in `slot`, moved by `shift` (mm)."""
    return TextLine(slot.name, text, slot.x + shift[0], slot.baseline + shift[1], slot.face, slot.cap_mm, slot.ink)


def _within(rng: np.random.Generator, tolerance_mm: float) -> Shift:
    dx, dy = np.clip(rng.normal(0, tolerance_mm / 2, 2), -tolerance_mm, tolerance_mm)
    return float(dx), float(dy)
