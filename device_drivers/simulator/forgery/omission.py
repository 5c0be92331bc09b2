"""Forgeries that leave a feature out: the overprint of the portrait, the perforated number."""

from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np

from device_drivers.simulator.document import Change, Document
from device_drivers.simulator.element import Element
from device_drivers.simulator.forgery.operation import WEAK
from device_drivers.simulator.paper_features import PerforatedPortrait, Perforation
from device_drivers.simulator.sheet import Sheet
from imaging.region import Region

PERFORATIONS = ("perforation", "perforated_portrait")


def leave_out_overprint(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Leave out the line rosette over the portrait's edge; when weak it is there, but drawn with other petals."""
    for side in document.sides:
        piece = side.element("overprint")
        if piece is None:
            continue
        weak = strength < WEAK
        forged = side.with_piece("overprint", _other_rosette if weak else _nothing)
        change = Change(f"overprint {'redrawn' if weak else 'missing'}", piece.region, "VI", side.page)
        document = document.with_side(forged).forged("overprint_missing", strength, change)
    return document


def leave_out_perforation(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Leave out the perforated number and portrait; when weak their holes are printed as dots."""
    weak = strength < WEAK
    changes = []
    for side in document.sides:
        forged = side
        for name in PERFORATIONS:
            piece = side.element(name)
            if piece is not None:
                forged = forged.with_piece(name, _printed_dots if weak else _nothing)
                changes.append(Change(f"{name} {'printed' if weak else 'missing'}", piece.region, "all", side.page))
        document = document.with_side(forged)
    return document.forged("perforation_missing", strength, *changes) if changes else document


def _nothing(_: Element) -> None:
    return None


def _other_rosette(piece: Element) -> Element:
    drawn = cast(Any, piece)
    changed: Element = replace(drawn, petals=drawn.petals + 2, curves=max(3, drawn.curves - 3))
    return changed


def _printed_dots(piece: Element) -> Element:
    return PrintedDots(piece.name, cast(Perforation | PerforatedPortrait, piece))


@dataclass(frozen=True, slots=True)
class PrintedDots:
    """Grey dots where the holes of a perforation should be: no light passes them."""

    name: str
    model: Perforation | PerforatedPortrait

    @property
    def region(self) -> Region:
        """The area of the dots."""
        return self.model.region

    def draw(self, sheet: Sheet) -> None:
        """Print the dots."""
        hole = self.model.holes(sheet)
        sheet.reflectance *= (1 - 0.55 * hole)[..., None]
        sheet.emission *= (1 - 0.5 * hole)[..., None]
