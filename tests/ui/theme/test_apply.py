from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.apply import apply_theme, current_palette
from ui.theme.palette import DARK, LIGHT, ThemeName


def test_the_theme_that_is_on_gives_the_colours(application: QApplication) -> None:
    assert current_palette() == LIGHT
    apply_theme(application, ThemeName.DARK)
    assert current_palette() == DARK
    assert application.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    apply_theme(application, ThemeName.LIGHT)
    assert current_palette() == LIGHT
