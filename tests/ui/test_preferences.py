from pathlib import Path

from ui.preferences import FILE, Preferences, read_preferences, write_preferences
from ui.theme.palette import ThemeName


def test_what_is_written_is_remembered(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert read_preferences(home) == Preferences()
    chosen = Preferences("mk", ThemeName.DARK, "Б. Службеник")
    write_preferences(home, chosen)
    assert read_preferences(home) == chosen


def test_nonsense_is_ignored(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("[General]\ntheme=pink\n", encoding="utf-8")
    assert read_preferences(tmp_path).theme is ThemeName.LIGHT
