from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont

from ui.theme.typography import BODY_PT, NAME_PT, VERDICT_PT, install_fonts, mrz_font, text_font


def test_ocr_b_is_bundled_and_monospaced() -> None:
    install_fonts()
    font = mrz_font()
    assert QFontInfo(font).family() == "OCR B"
    metrics = QFontMetricsF(font)
    assert {round(metrics.horizontalAdvance(character), 3) for character in "<A0WI"} == {
        round(metrics.horizontalAdvance("M"), 3)
    }


def test_the_text_face_has_latin_and_cyrillic() -> None:
    face = QRawFont.fromFont(text_font())
    assert all(face.supportsCharacter(ord(letter)) for letter in "ëçčćžšđѓќљњџѕј")


def test_sizes_are_readable_from_a_metre() -> None:
    assert BODY_PT >= 11
    assert min(NAME_PT, VERDICT_PT) >= 20
