import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.command_line import LANGUAGE_CODES
from ui.language import TRANSLATIONS, install_language
from ui.sentences_rules import rule_name

FOREIGN = [code for code in LANGUAGE_CODES if code != "en"]
ROOT = Path(__file__).parents[2]


def messages(code: str) -> list[tuple[str, list[str]]]:
    """Every finished (source, translations) of a language."""
    tree = ElementTree.parse(TRANSLATIONS / f"{code}.ts")
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), forms))
    return found


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_language_is_compiled(code: str) -> None:
    source, compiled = TRANSLATIONS / f"{code}.ts", TRANSLATIONS / f"{code}.qm"
    assert source.is_file()
    assert compiled.is_file()


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_translation_keeps_every_placeholder(code: str) -> None:
    for source, forms in messages(code):
        for form in forms:
            wanted, kept = (set(re.findall(r"\{\w+\}|%n", text)) for text in (source, form))
            assert wanted - {"%n"} == kept - {"%n"}, source


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
