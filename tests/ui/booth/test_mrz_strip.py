from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from mrz.finding import Finding
from ui.booth.mrz_strip import CharacterMark, MrzStrip
from ui.theme.palette import LIGHT

LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<14")


def strip(qtbot: QtBot) -> MrzStrip:
    made = MrzStrip()
    qtbot.addWidget(made)
    made.resize(780, 120)
    made.show()
    return made


def test_a_wrong_character_is_framed_in_red_and_explained(qtbot: QtBot) -> None:
    made = strip(qtbot)
    made.show_zone(LINES, [Finding("composite", "check_digit", "4", "0")], [CharacterMark(1, 43)])
    assert "found 4, expected 0" in made.findings.text()
    cell = made.text.cell(1, 43).toRect()
    image = made.text.grab().toImage()
    inside = {image.pixelColor(x, cell.center().y()).name() for x in range(cell.left() - 3, cell.right() + 3)}
    assert LIGHT.failed_tint in inside
    other = made.text.cell(1, 20).toRect()
    assert LIGHT.failed_tint not in {
        image.pixelColor(x, other.center().y()).name() for x in range(other.left(), other.right())
    }


def test_the_zone_fits_its_width_and_all_characters_keep_their_place(qtbot: QtBot) -> None:
    made = strip(qtbot)
    made.show_zone(LINES, [], [])
    assert made.text.cell(0, 43).right() <= made.text.width()
    assert made.findings.isHidden()


def test_the_character_under_the_pointer_is_told(qtbot: QtBot) -> None:
    made = strip(qtbot)
    made.show_zone(LINES, [], [CharacterMark(0, 2, doubtful=True)])
    with qtbot.waitSignal(made.text.character_hovered) as hovered:
        qtbot.mouseMove(made.text, made.text.cell(1, 7).center().toPoint())
    assert hovered.args == [(1, 7)]
    with qtbot.waitSignal(made.text.character_hovered) as hovered:
        qtbot.mouseMove(made.text, QPoint(made.text.width() - 1, 1))
    assert hovered.args == [None]


def test_pointing_at_the_page_highlights_a_character(qtbot: QtBot) -> None:
    made = strip(qtbot)
    made.show_zone(LINES, [], [])
    before = made.text.grab().toImage()
    made.text.highlight((0, 4))
    assert made.text.grab().toImage() != before
    made.text.highlight(None)
    assert made.text.grab().toImage() == before


def test_without_a_zone_it_may_say_why(qtbot: QtBot) -> None:
    made = strip(qtbot)
    made.show_nothing("No machine readable zone was read.")
    assert made.findings.text() == "No machine readable zone was read."
    made.show_nothing()
    assert made.findings.isHidden()
