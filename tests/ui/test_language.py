import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.command_line import LANGUAGE_CODES
from ui.language import TRANSLATIONS, install_language
from ui.sentences_rules import rule_name

FOREIGN = [code for code in LANGUAGE_CODES if code != "en"]
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_language_is_compiled(code: str) -> None:
    source, compiled = TRANSLATIONS / f"{code}.ts", TRANSLATIONS / f"{code}.qm"
    assert source.is_file()
    assert compiled.is_file()


@pytest.mark.parametrize("code", FOREIGN)
def test_the_screens_speak_the_language(application: QApplication, code: str) -> None:
    english = rule_name("mrz_check_digits")
    install_language(application, code)
    assert rule_name("mrz_check_digits") != english
    assert QLocale().language() is not QLocale.Language.English
    install_language(application, "en")
    assert rule_name("mrz_check_digits") == english


def test_no_sentence_is_built_before_it_is_translated() -> None:
    wrong = re.compile(r"""(\.tr|translate)\(\s*(f["']|["'][^"']*["'],\s*f["'])""")
    for path in sorted((ROOT / "ui").rglob("*.py")):
        assert not wrong.search(path.read_text(encoding="utf-8")), path
