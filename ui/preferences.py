"""What this desk remembers of its screens: language, theme and the last officer's name."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from ui.theme.palette import ThemeName

FILE = "workstation.ini"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Chosen on the start page."""

    language: str = "en"
    theme: ThemeName = ThemeName.LIGHT
    officer: str = ""


def read_preferences(home: Path) -> Preferences:
    """Return what is remembered; defaults where nothing or nonsense is."""
    settings = QSettings(str(home / FILE), QSettings.Format.IniFormat)
    theme = str(settings.value("theme", ""))
    return Preferences(
        language=str(settings.value("language", "en")),
        theme=ThemeName(theme) if theme in set(ThemeName) else ThemeName.LIGHT,
        officer=str(settings.value("officer", "")),
    )


def write_preferences(home: Path, preferences: Preferences) -> None:
    """Remember."""
    home.mkdir(parents=True, exist_ok=True)
    settings = QSettings(str(home / FILE), QSettings.Format.IniFormat)
    settings.setValue("language", preferences.language)
    settings.setValue("theme", preferences.theme.value)
    settings.setValue("officer", preferences.officer)
    settings.sync()
