from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from imaging.light import STANDARD_LIGHTS, Light
from inspector.inspection import Outcome
from ui.viewer.light_bar import LightBar
from ui.viewer.light_names import light_name


def chooser(bar: LightBar, words: str) -> QPushButton:
    return next(button for button in bar.findChildren(QPushButton) if button.text().strip().startswith(words))


def test_lights_that_were_not_captured_cannot_be_chosen(qtbot: QtBot) -> None:
    bar = LightBar()
    qtbot.addWidget(bar)
    bar.set_lights(STANDARD_LIGHTS, (Light.VI,))
    assert chooser(bar, light_name(Light.VI)).isEnabled()
    assert not chooser(bar, light_name(Light.UV)).isEnabled()
    assert not chooser(bar, "All").isEnabled()


def test_a_click_chooses_and_an_irregular_light_carries_its_symbol(qtbot: QtBot) -> None:
    bar = LightBar()
    qtbot.addWidget(bar)
    bar.set_lights(STANDARD_LIGHTS, STANDARD_LIGHTS)
    bar.set_outcomes({Light.UV: Outcome.FAILED})
    assert not chooser(bar, light_name(Light.UV)).icon().isNull()
    assert chooser(bar, light_name(Light.IR)).icon().isNull()
    with qtbot.waitSignal(bar.light_chosen) as chosen:
        qtbot.mouseClick(chooser(bar, light_name(Light.UV)), Qt.MouseButton.LeftButton)
    assert chosen.args == [Light.UV]
    bar.choose(None)
    assert chooser(bar, "All").isChecked()
    bar.set_outcomes({})
    assert chooser(bar, light_name(Light.UV)).icon().isNull()


def test_more_can_stand_at_its_end(qtbot: QtBot) -> None:
    bar = LightBar()
    qtbot.addWidget(bar)
    word = QLabel("word")
    bar.add(word)
    assert bar.isAncestorOf(word)
