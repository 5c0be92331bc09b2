"""Putting a theme on the running application, and asking which one is on (for widgets that paint themselves)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.palette import LIGHT, PALETTES, Palette, ThemeName
from ui.theme.stylesheet import stylesheet
from ui.theme.typography import install_fonts, text_font

_PROPERTY = "inspector_theme"


def apply_theme(application: QApplication, name: ThemeName) -> None:
    """Give every window the colours and fonts of the theme; widgets that paint themselves get a PaletteChange event."""
    install_fonts()
    palette = PALETTES[name]
    application.setProperty(_PROPERTY, name.value)
    application.setStyle("Fusion")
    application.setFont(text_font())
    application.setPalette(_qt_palette(palette))
    application.setStyleSheet(stylesheet(palette))


def current_palette() -> Palette:
    """Return the colours that are on; the light ones before any theme was applied."""
    application = QCoreApplication.instance()
    name = application.property(_PROPERTY) if application is not None else None
    return PALETTES[ThemeName(name)] if name else LIGHT


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.raised,
        role.Text: palette.text,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.PlaceholderText: palette.muted,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Link: palette.accent,
    }
    made = QPalette()
    for colour_role, colour in colours.items():
        made.setColor(colour_role, QColor(colour))
    made.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(palette.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(palette.muted))
    return made
