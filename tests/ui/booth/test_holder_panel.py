from datetime import date

import numpy as np
from pytestqt.qtbot import QtBot

from inspector.inspection import Inspection
from mrz.parse import parse
from ui.booth.holder_panel import HolderPanel

TODAY = date(2026, 11, 23)
LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def shown(qtbot: QtBot, inspection: Inspection) -> HolderPanel:
    panel = HolderPanel()
    qtbot.addWidget(panel)
    panel.show_holder(inspection, TODAY)
    return panel


def test_name_age_number_and_remaining_validity(qtbot: QtBot) -> None:
    panel = shown(qtbot, Inspection("x", mrz=parse(LINES, today=TODAY)))
    assert panel.name.text() == "ERIKSSON, ANNA MARIA"
    assert panel.person.text() == "UTO  female  12 Aug 1974 (52)"
    assert panel.number.text() == "P  L898902C3"
    assert panel.validity.text() == "EXPIRED 14 years ago, 15 Apr 2012"
    assert panel.validity.property("look") == "failed"


def test_a_holder_of_another_nationality_than_the_issuer(qtbot: QtBot) -> None:
    other = (LINES[0], LINES[1][:10] + "D<<" + LINES[1][13:])
    panel = shown(qtbot, Inspection("x", mrz=parse(other, today=TODAY)))
    assert "issued by UTO" in panel.person.text()


def test_an_unread_zone_says_so_once_the_inspection_is_complete(qtbot: QtBot) -> None:
    assert shown(qtbot, Inspection("x")).name.text() == ""
    assert shown(qtbot, Inspection("x", complete=True)).name.text() == "MRZ not read"


def test_the_portrait_is_drawn_and_cleared(qtbot: QtBot) -> None:
    panel = HolderPanel()
    qtbot.addWidget(panel)
    empty = panel.portrait.grab().toImage()
    panel.show_portrait(np.full((90, 70, 3), (10, 200, 30), np.uint8))
    assert panel.portrait.grab().toImage().pixelColor(56, 72).name() == "#0ac81e"
    panel.clear()
    assert panel.portrait.grab().toImage() == empty
