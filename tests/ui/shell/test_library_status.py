from datetime import date, timedelta
from pathlib import Path

from reference_specimens.library import Library
from tests.demonstration import Demonstration
from ui.shell.library_status import LibraryStatus, library_sentence, read_status


def test_an_empty_library_says_what_follows(tmp_path: Path) -> None:
    status = read_status(Library(tmp_path / "none"), tmp_path / "none", date(2026, 11, 23))
    assert status == LibraryStatus(0, None)
    assert library_sentence(status) == "empty: basic checks only"


def test_size_and_age_of_a_library(demonstration: Demonstration) -> None:
    library = Library(demonstration.library)
    today = read_status(library, demonstration.library, date.today()).changed
    assert today is not None
    status = read_status(library, demonstration.library, today + timedelta(days=12))
    assert (status.sides, status.age_days) == (3, 12)
    sentence = library_sentence(status)
    assert "3 pages" in sentence
    assert "12 days" in sentence
    assert library_sentence(LibraryStatus(1, today, 0)) == "1 page, of today"
