"""The .ts files hold what the code asks for, in every language, whole."""

import re

import pytest

from tests.ui.translations.source_sentences import asked_sentences
from tests.ui.translations.ts_file import placeholders, read_messages
from ui.command_line import LANGUAGE_CODES

FOREIGN = [code for code in LANGUAGE_CODES if code != "en"]
PLURALS = {"en": 2, "sq": 2, "bs": 3, "cnr": 3, "mk": 3, "sr": 3}
KEY = re.compile(r"   (\S+)$")


@pytest.mark.parametrize("code", FOREIGN)
def test_every_sentence_the_code_asks_for_is_there_under_the_context_it_asks_with(code: str) -> None:
    collected = {(message.context, message.source, message.comment) for message in read_messages(code)}
    assert collected == asked_sentences()


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_nothing_is_unfinished(code: str) -> None:
    for message in read_messages(code):
        assert message.finished, message
        assert all(message.forms), message


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_translation_keeps_every_placeholder(code: str) -> None:
    for message in read_messages(code):
        for form in message.forms:
            assert placeholders(form) == placeholders(message.source), message


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_plural_has_every_form_of_its_language(code: str) -> None:
    for message in read_messages(code):
        assert len(message.forms) == (PLURALS[code] if message.plural else 1), message


@pytest.mark.parametrize("code", FOREIGN)
def test_the_key_on_a_button_stays(code: str) -> None:
    for message in read_messages(code):
        for form in message.forms:
            assert KEY.findall(form) == KEY.findall(message.source), message


def test_the_english_plurals_are_those_of_the_code() -> None:
    plurals = {message.source for message in read_messages("mk") if message.plural}
    assert {message.source for message in read_messages("en")} == plurals


@pytest.mark.parametrize(("code", "foreign"), [("mk", "[ЂЋђћ]"), ("sr", "[ЃЌѓќѕѐѝ]")])
def test_cyrillic_letters_are_those_of_the_language(code: str, foreign: str) -> None:
    for message in read_messages(code):
        assert not any(re.search(foreign, form) for form in message.forms), message


@pytest.mark.parametrize("code", ["sq", "bs", "cnr"])
def test_latin_languages_have_no_cyrillic_letter(code: str) -> None:
    for message in read_messages(code):
        assert not any(re.search("[А-яЀ-џ]", form) for form in message.forms), message
