import pytest

from device_drivers.errors import ReaderUnavailable
from inspector import readers


def test_every_available_reader_is_described() -> None:
    described = {reader.name: reader for reader in readers.available()}
    assert {"simulated", "image-files"} <= set(described)
    assert described["image-files"].pre_recorded
    assert not described["simulated"].pre_recorded


def test_a_made_reader_is_not_opened_and_gives_its_tray() -> None:
    scanner = readers.make("simulated", sleep=None)
    assert not scanner.health().ready
    tray = readers.tray(scanner)
    assert tray is not None
    assert tray.laid is None


def test_an_unknown_reader_is_a_known_error() -> None:
    with pytest.raises(ReaderUnavailable, match="no driver has this name"):
        readers.make("none")


class Glass:
    """A reader with a real glass: no tray."""

    name = "glass"


def test_a_reader_with_a_glass_has_no_tray() -> None:
    assert readers.tray(Glass()) is None  # type: ignore[arg-type]
