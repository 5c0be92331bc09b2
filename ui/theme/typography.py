"""Type sizes in points and the fonts of the application: a system face for text, OCR-B for machine readable zones."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

BODY_PT = 11
HEADING_PT = 14
NAME_PT = 20
VERDICT_PT = 22
MRZ_PT = 15

TEXT_FAMILIES = ["Noto Sans", "Segoe UI", "Cantarell", "Ubuntu", "DejaVu Sans"]
OCR_B_FILE = Path(__file__).parent.parent / "fonts" / "OCRB.otf"
_OCR_B_FAMILY = "OCR B"


def install_fonts() -> None:
    """Make the bundled OCR-B known to the application (once is enough, twice does no harm)."""
    if _OCR_B_FAMILY not in QFontDatabase.families():
        QFontDatabase.addApplicationFont(str(OCR_B_FILE))


def text_font(size_pt: float = BODY_PT, *, bold: bool = False) -> QFont:
    """Return the face for text: the first of the families that the system has, with Latin and Cyrillic."""
    font = QFont(_text_family())
    font.setPointSizeF(size_pt)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def mrz_font(size_pt: float = MRZ_PT) -> QFont:
    """Return OCR-B for machine readable zones."""
    font = QFont(_OCR_B_FAMILY)
    font.setPointSizeF(size_pt)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _text_family() -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in TEXT_FAMILIES if family in installed), QFont().family())
