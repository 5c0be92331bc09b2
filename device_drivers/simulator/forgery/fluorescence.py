"""Forgeries of the fluorescent print."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.element import Element


def leave_out_fluorescence(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Leave out fluorescent print: one small piece when weak, all of it when strong."""
    changes: list[Change] = []
    for side in document.sides:
        missing = _missing(fluorescent_pieces(side), strength)
        for name in missing:
            side = side.with_piece(name, lambda _: None)
        if strength > 0.85 and side.fibres is not None:
            changes.append(Change("uv-fibres missing", side.fibres.region, "UV", side.page))
            side = replace(side, fibres=None)
        changes += [Change(f"{piece.name} missing", piece.region, "UV", side.page) for piece in missing.values()]
        document = document.with_side(side)
    return document.forged("uv_pattern_missing", strength, *changes)


def fluorescent_pieces(side: Side) -> tuple[Element, ...]:
    """Return the fluorescent print of a side, the smallest first."""
    pieces = [*side.fluorescent, *(piece for piece in side.top if piece.name.startswith("uv-"))]
    return tuple(sorted(pieces, key=lambda piece: piece.region.width * piece.region.height))


def _missing(pieces: tuple[Element, ...], strength: float) -> dict[str, Element]:
    count = max(1, round(strength * len(pieces)))
    chosen = pieces[:1] if strength < 0.4 else pieces[-count:]
    return {piece.name: piece for piece in chosen}
