import cv2
import numpy as np
import pytest

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


def test_sizes_of_the_standard_fit_and_others_do_not() -> None:
    width, height = np.array([125.0, 85.6, 125.0]) * 400 / 25.4, np.array([88.0, 53.98, 125.0]) * 400 / 25.4
    passport, card, square = misfit(width, height, 400.0)
    assert passport == 0
    assert card == 0
    assert square > 0.2
