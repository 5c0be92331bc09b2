"""What is being waited for, in words with a step of steps."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from imaging.light import Light
from inspector.inspection import Inspection
from ui.counts import checks_done
from ui.viewer.light_names import light_name


@dataclass(frozen=True, slots=True)
class Waiting:
    """Large words, a sentence, and how far it is."""

    words: str
    sentence: str
    step: int
    steps: int


def capturing(wanted: Sequence[Light], captured: Sequence[Light]) -> Waiting:
    """Return "Capturing UV, 2 of 3"."""
    translate = QCoreApplication.translate
    left = [light for light in wanted if light not in captured]
    step = min(len(captured) + 1, len(wanted))
    words = translate("Progress", "Capturing {light}").format(light=light_name(left[0] if left else wanted[-1]))
    sentence = translate("Progress", "{step} of {steps}. Leave the document on the reader.")
    return Waiting(words, sentence.format(step=step, steps=len(wanted)), step - 1, len(wanted))


def analysing(inspection: Inspection | None) -> Waiting:
    """Return what the analysis is doing, from what it has found so far; "4 checks done" as results arrive."""
    translate = QCoreApplication.translate
    words = translate("Progress", "Inspecting")
    if inspection is None or not inspection.pages:
        return Waiting(words, translate("Progress", "Finding the page. It may be taken off the reader."), 1, 5)
    if inspection.mrz is None and not inspection.checks:
        return Waiting(words, translate("Progress", "Reading the MRZ"), 2, 5)
    if not inspection.checks:
        return Waiting(words, translate("Progress", "Finding the document model"), 3, 5)
    return Waiting(words, checks_done(inspection.performed), 4, 5)
