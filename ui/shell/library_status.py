"""How many specimens the library holds and when it was last changed, as a sentence for the top bar."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui import counts

if TYPE_CHECKING:
    from reference_specimens.library import Library


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """Number of specimen sides and the day the library was last changed (None while it is empty)."""

    sides: int
    changed: date | None
    age_days: int = 0


def read_status(library: "Library", folder: Path, today: date) -> LibraryStatus:
    """Ask the library (on its own thread)."""
    sides = len(library.list())
    if not sides:
        return LibraryStatus(0, None)
    newest = max(path.stat().st_mtime for path in folder.iterdir())
    changed = datetime.fromtimestamp(newest).astimezone().date()
    return LibraryStatus(sides, changed, max((today - changed).days, 0))


def library_sentence(status: LibraryStatus) -> str:
    """Return "12 pages, 2026-11-23 (3 days)" in the officer's language."""
    translate = QCoreApplication.translate
    if status.changed is None:
        return translate("Library", "empty: basic checks only")
    day = QLocale().toString(
        QDate(status.changed.year, status.changed.month, status.changed.day), QLocale.FormatType.ShortFormat
    )
    pages = counts.pages(status.sides)
    if status.age_days == 0:
        return translate("Library", "{pages}, of today").format(pages=pages)
    age = counts.days(status.age_days)
    return translate("Library", "{pages}, of {day} ({age})").format(pages=pages, day=day, age=age)
