"""The readers as the application sees them: a thin door to `device_drivers`, which the GUI may not import."""

from typing import Any

from device_drivers.registry import ReaderDescription
from device_drivers.registry import available as _available
from device_drivers.registry import make as _make
from device_drivers.scanner import Scanner
from device_drivers.tray import Tray

__all__ = ["ReaderDescription", "Scanner", "Tray", "available", "make", "tray"]


def available() -> tuple[ReaderDescription, ...]:
    """Return the readers that can be made, with name, title and whether their pictures are pre-recorded."""
    return tuple(_available())


def make(name: str, **options: Any) -> Scanner:
    """Make the reader called `name`; nothing is touched before it is opened. Raises ReaderUnavailable."""
    return _make(name, **options)


def tray(scanner: Scanner) -> Tray | None:
    """Return the reader's tray of documents, None where it has a real glass."""
    return scanner if isinstance(scanner, Tray) else None
