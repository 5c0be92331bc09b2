from collections.abc import Callable

from PySide6.QtCore import Qt

from imaging.light import Light
from inspector.inspection import Inspection
from ui.booth.page import BoothPage

Press = Callable[..., None]


def test_every_key_is_used_once_or_told_apart_by_when_it_applies(page: BoothPage) -> None:
    always = [action.name for action in page.keys.actions if action.text]
    assert len(always) == len(set(always))
    assert {"Space", "Enter", "F4", "F7", "F8", "F9", "W", "U", "I", "O", "+", "-"} <= set(always)


def test_lights_and_zoom_by_key(
    inspected: Callable[[str], Inspection], show_result: Callable[[Inspection], BoothPage], press: Press
) -> None:
    page = show_result(inspected("genuine"))
    press(page, Qt.Key.Key_I, "i")
    assert page.panels.picture.light is Light.IR
    scale = page.panels.picture.current_view.viewport.px_per_mm
    press(page, Qt.Key.Key_Plus, "+")
    assert page.panels.picture.current_view.viewport.px_per_mm > scale
    press(page, Qt.Key.Key_F4)
    press(page, Qt.Key.Key_U, "u")
    assert page.details.lights.light is Light.UV
    assert page.panels.picture.light is Light.IR


def test_n_and_t_serve_the_simulators_tray(page: BoothPage, press: Press) -> None:
    assert page.panels.tray is not None
    press(page, Qt.Key.Key_N, "n")
    assert page.desk.reader.tray.laid == (0, 0)
    press(page, Qt.Key.Key_N, "n")
    press(page, Qt.Key.Key_N, "n")
    press(page, Qt.Key.Key_T, "t")
    assert page.desk.reader.tray.laid == (2, 1)
