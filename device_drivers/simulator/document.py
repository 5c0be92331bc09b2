"""One document in somebody's hand: what is printed on each side, and what a forger changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from device_drivers.simulator.design import Design
from device_drivers.simulator.element import Element
from device_drivers.simulator.holder import Holder
from device_drivers.simulator.stroke_print import Fibres
from device_drivers.simulator.substrate import Substrate
from imaging.region import Region

Shift = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from a genuine document: in words, where, on which side and under which light (`all` for every)."""

    what: str
    region: Region
    light: str
    page: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side as printed. Shifts are in mm: the cut edge against the print, the fluorescent plate against it."""

    page: str
    size_mm: tuple[float, float]
    corner_mm: float
    substrate: Substrate
    background: tuple[Element, ...]
    fluorescent: tuple[Element, ...]
    fibres: Fibres | None
    personal: tuple[Element, ...]
    top: tuple[Element, ...]
    cut_shift: Shift = (0.0, 0.0)
    fluorescent_shift: Shift = (0.0, 0.0)

    def element(self, name: str) -> Element | None:
        """Return the piece called `name`."""
        pieces = (*self.background, *self.fluorescent, *self.personal, *self.top)
        return next((piece for piece in pieces if piece.name == name), None)

    def with_piece(self, name: str, change: Callable[[Element], Element | None]) -> "Side":
        """Return the side with the piece called `name` changed, or left out where `change` returns None."""

        def changed(pieces: tuple[Element, ...]) -> tuple[Element, ...]:
            results = (change(piece) if piece.name == name else piece for piece in pieces)
            return tuple(piece for piece in results if piece is not None)

        return replace(
            self,
            background=changed(self.background),
            fluorescent=changed(self.fluorescent),
            personal=changed(self.personal),
            top=changed(self.top),
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a model; `changes` is empty and `kind` "genuine" unless it was forged with `strength` 0..1."""

    design: Design
    holder: Holder
    sides: tuple[Side, ...]
    mrz: tuple[str, ...]
    viz: Mapping[str, str] = field(hash=False)
    kind: str = "genuine"
    strength: float | None = None
    changes: tuple[Change, ...] = ()

    @property
    def genuine(self) -> bool:
        """Whether nothing was changed."""
        return not self.changes

    def with_side(self, changed: Side) -> "Document":
        """Return the document with the side of that page replaced."""
        return replace(self, sides=tuple(changed if side.page == changed.page else side for side in self.sides))

    def forged(self, kind: str, strength: float, *changes: Change) -> "Document":
        """Return the document marked as forged in this way, on top of what was changed before."""
        kept = self.changes + changes
        return replace(self, kind=kind if self.genuine else "combined", strength=strength, changes=kept)
