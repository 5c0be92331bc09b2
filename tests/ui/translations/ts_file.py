"""What stands in a .ts file."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

from ui.language import TRANSLATIONS

_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%L?\d")


@dataclass(frozen=True)
class Message:
    """A sentence of the source with its translation: one form, or one for each plural of the language."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def read_messages(code: str) -> tuple[Message, ...]:
    """Return every sentence of a language, translated or not."""
    root = ElementTree.parse(TRANSLATIONS / f"{code}.ts").getroot()
    return tuple(
        _message(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    )


def placeholders(text: str) -> list[str]:
    """Return `{name}`, `%n`, `%Ln` and `%1` of a text, sorted, each as often as it occurs."""
    return sorted(_PLACEHOLDER.findall(text))


def _message(context: str, message: ElementTree.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Message(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        tuple(texts),
        plural,
        finished=translation.get("type") is None,
    )
