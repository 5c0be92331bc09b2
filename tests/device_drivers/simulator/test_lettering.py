import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device_drivers.simulator.holder import FAMILY_NAMES, GIVEN_NAMES, PLACES
from device_drivers.simulator.lettering import (
    FONTS,
    HUMANIST,
    MONO,
    MRZ_PITCH_MM,
    OCR_B,
    SANS,
    SERIF,
    Typeface,
    cap_height_em,
    shifted,
    text_mask,
    width_mm,
)
from device_drivers.simulator.text_print import OCR_B_CAP_MM
from device_drivers.simulator.wording import LABELS

FACES = (SANS, SERIF, MONO, HUMANIST)


def test_ocr_b_has_the_pitch_of_size_1() -> None:
    assert width_mm("A", OCR_B, OCR_B_CAP_MM) == pytest.approx(MRZ_PITCH_MM, abs=0.02)
    assert width_mm("<" * 44, OCR_B, OCR_B_CAP_MM) == pytest.approx(44 * MRZ_PITCH_MM, abs=0.8)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.file)
def test_every_letter_printed_is_in_the_bundled_faces(face: Typeface) -> None:
    words = [*FAMILY_NAMES.values(), *PLACES.values(), *(text for pair in GIVEN_NAMES.values() for text in pair)]
    words += [label for row in LABELS.values() for label in row.values()]
    letters = sorted({letter for text in words for letter in text + text.upper()} - {" ", "_"})
    missing = text_mask("\uffff", face, 4.0, 10.0)[0]
    for letter in letters:
        mask = text_mask(letter, face, 4.0, 10.0)[0]
        assert mask.sum() > 1, letter
        assert mask.shape != missing.shape or not np.array_equal(mask, missing), letter


def test_capitals_are_as_high_as_asked() -> None:
    mask, (_, baseline) = text_mask("H", SANS, 3.0, 20.0)
    rows = np.flatnonzero(mask.max(axis=1) > 0.5)
    assert len(rows) == pytest.approx(60, abs=2)
    assert rows[-1] + 1 == pytest.approx(baseline, abs=1.5)
    assert 0.6 < cap_height_em(SANS.file) < 0.8


@given(st.floats(0, 0.99), st.floats(0, 0.99))
@settings(deadline=None)
def test_shifting_keeps_the_ink_and_moves_its_centre(dx: float, dy: float) -> None:
    mask = np.zeros((9, 9), np.float32)
    mask[3:6, 3:6] = 1
    moved = shifted(mask, dx, dy)
    rows, columns = np.indices(moved.shape)
    assert moved.sum() == pytest.approx(9, abs=1e-3)
    assert (moved * columns).sum() / 9 == pytest.approx(4 + dx, abs=1e-3)
    assert (moved * rows).sum() / 9 == pytest.approx(4 + dy, abs=1e-3)


def test_each_font_has_its_licence_beside_it() -> None:
    families = {path.name.split("-")[0].split(".")[0] for path in FONTS.glob("*.[ot]tf")}
    licences = " ".join(path.name for path in FONTS.glob("LICENSE-*.txt"))
    for family in families:
        assert any(part in licences for part in (family, family[:6])), family
