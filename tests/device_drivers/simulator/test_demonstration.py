from datetime import date

import pytest

from device_drivers.simulator.demonstration import (
    demonstration_card,
    demonstration_passport,
    specimen_document,
    stranger,
    tray_documents,
)
from mrz.parse import parse


@pytest.mark.parametrize("today", [date(2026, 11, 23), date(2029, 2, 28), date(2032, 2, 29)])
def test_the_tray_holds_what_a_demonstration_needs(today: date) -> None:
    tray = tray_documents(today)
    kinds = [item.document.kind for item in tray]
    assert {"uv_bright_paper", "uv_pattern_missing", "ir_mrz_not_visible", "photo_substitution"} <= set(kinds)
    assert "mrz_bad_check_digit" in kinds
    assert kinds.count("genuine") >= 5
    assert any(item.placements[0].upside_down for item in tray)
    expired = [item.title for item in tray if item.document.holder.expiry < today]
    assert expired == ["Passport 3: expired"]
    assert {item.document.design for item in tray} == {demonstration_passport(), demonstration_card(), stranger()}


def test_the_same_day_lays_the_same_tray() -> None:
    assert tray_documents(date(2026, 11, 23)) == tray_documents(date(2026, 11, 23))


def test_specimens_are_named_specimen_and_lie_in_register() -> None:
    for design in (demonstration_passport(), demonstration_card()):
        document = specimen_document(design)
        assert document.viz["surname"] == "SPECIMEN"
        assert all(side.cut_shift == (0.0, 0.0) for side in document.sides)
        assert parse(document.mrz, today=date(2026, 11, 23)).fields["surname"] == "SPECIMEN"
