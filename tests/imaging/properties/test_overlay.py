import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.overlay import overlay

OVER = np.zeros((160, 240), np.bool_)
OVER[40:120, 60:140] = True
BESIDE = np.zeros_like(OVER)
BESIDE[40:120, 150:230] = True


def picture(seed: int, strength: float) -> NDArray[np.float32]:
    blobs = np.random.default_rng(seed).normal(0, 1, (160, 240)).astype(np.float32)
    smooth = cv2.GaussianBlur(blobs, (0, 0), 5)
    return np.asarray(strength * smooth / smooth.std(), np.float32)


def lines() -> NDArray[np.float32]:
    y, x = np.mgrid[:160, :240]
    return np.asarray(0.2 * np.sin((x + 2 * y) / 2.0) * OVER, np.float32)


def test_an_overprint_over_another_face_is_there_and_a_covered_one_is_not() -> None:
    reference = lines() + picture(1, 0.05)
    there = overlay(lines() + picture(2, 0.05), reference, OVER, BESIDE, gain=1.0, shift_px=(0, 0), slack_px=2)
    covered = overlay(picture(2, 0.05), reference, OVER, BESIDE, gain=1.0, shift_px=(0, 0), slack_px=2)
    assert there is not None
    assert covered is not None
    assert there.score > 0.8 * there.predicted > 0.6
    assert covered.score < 0.3 * covered.predicted


def test_over_a_strong_picture_little_is_predicted() -> None:
    found = overlay(lines() + picture(2, 1.0), lines(), OVER, BESIDE, gain=1.0, shift_px=(0, 0), slack_px=2)
    assert found is not None
    assert found.predicted < 0.3


def test_too_little_to_see_is_not_asked() -> None:
    nothing = np.zeros_like(OVER)
    assert overlay(lines(), lines(), nothing, BESIDE, gain=1.0, shift_px=(0, 0), slack_px=2) is None
