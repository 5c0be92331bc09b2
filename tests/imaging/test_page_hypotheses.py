import cv2
import numpy as np
import pytest

from imaging.page import PageFormat
from imaging.page_hypotheses import Lines, hypotheses, misfit
from imaging.page_lines import upright
from tests.imaging.scene import Scene, draw

REDUCED = 0.25


def found(scene: Scene, claimed: float | None) -> tuple[np.ndarray, float]:
    """The corners of the best hypothesis in the full picture and how far they are from the truth."""
    capture, true = draw(scene)
    small = cv2.resize(capture.pixels, None, fx=REDUCED, fy=REDUCED, interpolation=cv2.INTER_AREA)
    best = hypotheses(Lines.of(upright(small.astype(np.float32), 0.0)), claimed, REDUCED, 50)[0]
    corners = (best.corners + 0.5) / REDUCED - 0.5
    distances = [np.abs(np.roll(corners, turn, axis=0) - true).max() for turn in range(4)]
    return corners, float(min(distances))


@pytest.mark.parametrize("claimed", [400.0, None])
def test_the_best_hypothesis_lies_on_the_page(claimed: float | None) -> None:
    _, distance = found(Scene(ppi=400, seed=91), claimed)
    assert distance < 14  # three pixels of the reduced picture


def test_the_best_come_first_and_no_more_than_asked() -> None:
    capture, _ = draw(Scene(ppi=400, seed=91))
    small = cv2.resize(capture.pixels, None, fx=REDUCED, fy=REDUCED, interpolation=cv2.INTER_AREA)
    ranked = hypotheses(Lines.of(upright(small.astype(np.float32), 0.0)), 400.0, REDUCED, 7)
    scores = [item.score for item in ranked]
    assert len(scores) <= 7
    assert scores == sorted(scores, reverse=True)


def test_a_page_clipped_a_little_is_likelier_than_one_that_lies_mostly_out_of_view() -> None:
    """A card as light as the lid: two sides of a larger page, whose other two cannot be seen, fit its print as well."""
    capture, true = draw(Scene(PageFormat.ID_1, ppi=400, seed=91, surround=(228, 228, 228), margin_mm=8))
    lost = round(float(true[:, 1].min())) + 60  # 4 mm of the card
    seen = np.pad(capture.pixels[lost:], ((0, 1200), (900, 0), (0, 0)), mode="edge")
    small = cv2.resize(seen, None, fx=REDUCED, fy=REDUCED, interpolation=cv2.INTER_AREA)
    best = hypotheses(Lines.of(upright(small.astype(np.float32), 0.0)), 400.0, REDUCED, 50)[0]
    wanted, corners = true + np.array([900.0, -lost]), (best.corners + 0.5) / REDUCED - 0.5
    assert min(np.abs(np.roll(corners, turn, axis=0) - wanted).max() for turn in range(4)) < 14


def test_sizes_of_the_standard_fit_and_others_do_not() -> None:
    width, height = np.array([125.0, 85.6, 125.0]) * 400 / 25.4, np.array([88.0, 53.98, 125.0]) * 400 / 25.4
    passport, card, square = misfit(width, height, 400.0)
    assert passport == 0
    assert card == 0
    assert square > 0.2


def test_a_small_card_lying_askew_on_a_wide_glass_is_not_too_small() -> None:
    """The frame that sets it upright is larger than the picture; what counts as too small must not grow with it."""
    capture, true = draw(Scene(PageFormat.ID_1, ppi=200, seed=91, angle_deg=41.0))
    height, width = capture.pixels.shape[:2]
    side = 1260  # 160 mm
    down, right = (side - height) // 2, (side - width) // 2
    around = ((down, side - height - down), (right, side - width - right), (0, 0))
    small = cv2.resize(np.pad(capture.pixels, around, mode="edge"), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    best = hypotheses(Lines.of(upright(small.astype(np.float32), 41.0)), 200.0, 0.5, 50)[0]
    wanted, corners = true + np.array([right, down]), (best.corners + 0.5) / 0.5 - 0.5
    assert min(np.abs(np.roll(corners, turn, axis=0) - wanted).max() for turn in range(4)) < 14
