"""The ways to compare the questioned page with the specimen."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class ComparisonMode(StrEnum):
    """The value is the letter of the key."""

    SIDE_BY_SIDE = "S"
    OVERLAY = "O"
    BLINK = "B"
    DIFFERENCE = "D"
    SWIPE = "X"


def mode_name(mode: ComparisonMode) -> str:
    """Return the name on the button of a mode."""
    translate = QCoreApplication.translate
    names = {
        ComparisonMode.SIDE_BY_SIDE: translate("Comparison", "Side by side"),
        ComparisonMode.OVERLAY: translate("Comparison", "Overlay"),
        ComparisonMode.BLINK: translate("Comparison", "Blink"),
        ComparisonMode.DIFFERENCE: translate("Comparison", "Difference"),
        ComparisonMode.SWIPE: translate("Comparison", "Swipe"),
    }
    return names[mode]


def strength_name(mode: ComparisonMode) -> str:
    """Return what the slider changes in a mode, empty where there is nothing to change."""
    translate = QCoreApplication.translate
    names = {
        ComparisonMode.OVERLAY: translate("Comparison", "Share of the specimen"),
        ComparisonMode.BLINK: translate("Comparison", "Time between pictures"),
        ComparisonMode.DIFFERENCE: translate("Comparison", "Amplification"),
        ComparisonMode.SWIPE: translate("Comparison", "Position of the edge"),
    }
    return names.get(mode, "")
