"""The compiled files say what the .ts files say."""

import pytest
from PySide6.QtCore import QTranslator

from tests.ui.translations.ts_file import Message, read_messages
from ui.command_line import LANGUAGE_CODES
from ui.language import TRANSLATIONS

COUNTS = range(130)  # every plural rule of these languages repeats within a hundred


def compiled(translator: QTranslator, message: Message) -> set[str | None]:
    counts = COUNTS if message.plural else (-1,)
    return {translator.translate(message.context, message.source, message.comment, count) for count in counts}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_compiled_file_is_up_to_date(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"{code}.qm"))
    for message in read_messages(code):
        assert compiled(translator, message) == set(message.forms), message
