import pytest

from device_drivers.simulator.document import Change
from imaging.region import Region
from tests.device_drivers.simulator.drawn import document

CHANGE = Change("something", Region(0, 0, 1, 1), "UV", "data page")


def test_a_document_is_genuine_until_it_is_forged() -> None:
    assert document().genuine
    forged = document().forged("uv_bright_paper", 0.5, CHANGE)
    assert not forged.genuine
    assert (forged.kind, forged.strength) == ("uv_bright_paper", 0.5)


def test_a_second_forgery_makes_it_combined() -> None:
    forged = document().forged("first", 0.5, CHANGE).forged("second", 0.5, CHANGE)
    assert forged.kind == "combined"
    assert len(forged.changes) == 2


@pytest.mark.parametrize("name", ["portrait", "mrz", "overprint", "uv-emblem", "heading 1"])
def test_pieces_are_found_changed_and_left_out_by_name(name: str) -> None:
    side = document().sides[0]
    assert side.element(name) is not None
    assert side.with_piece(name, lambda _: None).element(name) is None
    assert side.with_piece(name, lambda piece: piece) == side
