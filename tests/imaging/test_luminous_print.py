import cv2
import numpy as np
import pytest

from imaging.luminous_print import common_shift, luminous_print


def page(shift: tuple[float, float] = (0.0, 0.0), seed: int = 1) -> np.ndarray:
    """A page under UV at half size: faint ordinary print that stays, shining print moved by `shift` (full pixels)."""
    rng = np.random.default_rng(5)
    ordinary = cv2.GaussianBlur(rng.normal(0, 1, (460, 640)).astype(np.float32), (0, 0), 2) * 12
    shining = np.zeros((460, 640), np.float32)
    for x, y, size in ((160, 120, 26), (400, 200, 60), (300, 380, 18), (520, 90, 12)):
        cv2.circle(shining, (x, y), size, 150.0, 3, cv2.LINE_AA)
        cv2.putText(shining, "UTOPIA", (x - 60, y + 70), cv2.FONT_HERSHEY_DUPLEX, 0.8, 120.0, 2, cv2.LINE_AA)
    move = np.array([[1.0, 0.0, shift[0] / 2], [0.0, 1.0, shift[1] / 2]])
    moved = cv2.warpAffine(shining, move, (640, 460), flags=cv2.INTER_LINEAR)
    noise = np.random.default_rng(seed).normal(0, 2.0, moved.shape)
    return np.asarray(np.clip(35 + ordinary + moved + noise, 0, 255), dtype=np.uint8)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (4.0, -1.6), (-7.3, 5.2)])
def test_shining_print_is_followed_although_all_other_print_stays(shift: tuple[float, float]) -> None:
    found, likeness = common_shift(luminous_print(page()), luminous_print(page(shift, seed=2)), 16.0)
    np.testing.assert_allclose(found, shift, atol=0.8)
    assert likeness > 0.5


def test_a_page_without_shining_print_is_not_like_one() -> None:
    dull = np.random.default_rng(3).normal(35, 3, (460, 640)).clip(0, 255).astype(np.uint8)
    _, likeness = common_shift(luminous_print(page()), luminous_print(dull), 16.0)
    assert likeness < 0.2


def test_fading_changes_little() -> None:
    faded = (page().astype(np.float32) * 0.5).astype(np.uint8)
    _, likeness = common_shift(luminous_print(page()), luminous_print(faded), 16.0)
    assert likeness > 0.8
