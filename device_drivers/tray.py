"""What a reader with a tray of documents offers besides `Scanner`: the simulated reader and folders of image files."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class TrayDocument:
    """One document of the tray: its title for the screen and the names of its sides in the order they are laid."""

    title: str
    sides: tuple[str, ...]


@runtime_checkable
class Tray(Protocol):
    """Lays documents on the glass of a reader that has no real glass; callable while no capture runs."""

    def documents(self) -> tuple[TrayDocument, ...]:
        """Return the documents of the tray."""

    def lay(self, index: int, side: int = 0) -> None:
        """Lay a side of a document on the glass."""

    def clear_glass(self) -> None:
        """Take the document off the glass."""

    @property
    def laid(self) -> tuple[int, int] | None:
        """(document, side) on the glass, None where it is empty."""
