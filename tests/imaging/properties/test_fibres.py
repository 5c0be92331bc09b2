import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.fibres import find_fibres, same_places

PPI = 200.0
EVERYWHERE = np.ones((420, 660), np.bool_)


def strewn(seed: int, count: int = 15, *, bend: float = 8.0, level: float = 90.0) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    picture = np.full((420, 660, 3), 25.0, np.float32) + random.normal(0, 1, (420, 660, 3)).astype(np.float32)
    for _ in range(count):
        x, y = random.uniform((40, 40), (620, 380))
        turn = random.uniform(0, np.pi)
        along, across = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
        points = [np.array([x, y]) + along * t * 15 + across * bend * (1 - t * t) for t in np.linspace(-1, 1, 9)]
        stroke = np.zeros((420, 660), np.float32)
        cv2.polylines(stroke, [np.round(points).astype(np.int32)], False, 1.0, 2, cv2.LINE_AA)
        picture += stroke[..., None] * np.array([0.3, 0.6, 1.0], np.float32) * level
    return picture


def test_counts_fibres_and_their_length() -> None:
    found = find_fibres(strewn(1), EVERYWHERE, PPI)
    assert 12 <= found.count <= 15
    assert 3.0 < float(np.median(found.lengths_mm)) < 6.0
    assert (found.colours[:, 2] > found.colours[:, 0]).all()


def test_paper_without_fibres_has_none() -> None:
    assert find_fibres(strewn(1, 0), EVERYWHERE, PPI).count == 0
    assert find_fibres(strewn(1), np.zeros_like(EVERYWHERE), PPI).count == 0


def test_blots_are_no_fibres() -> None:
    picture = strewn(1, 0)
    cv2.circle(picture, (300, 200), 30, (90, 120, 200), -1)
    assert find_fibres(picture, EVERYWHERE, PPI).count == 0


def test_printed_copies_lie_in_the_same_places_and_real_fibres_do_not() -> None:
    specimen = find_fibres(strewn(1), EVERYWHERE, PPI)
    copied = find_fibres(np.roll(strewn(1, level=60), (2, -2), axis=(0, 1)), EVERYWHERE, PPI)
    other = find_fibres(strewn(2), EVERYWHERE, PPI)
    assert same_places(copied, specimen, PPI) > 0.7
    assert same_places(other, specimen, PPI) < 0.2
    assert same_places(other, find_fibres(strewn(1, 0), EVERYWHERE, PPI), PPI) == 0


def test_straight_strokes_bend_less() -> None:
    curved = float(np.median(find_fibres(strewn(1), EVERYWHERE, PPI).bends))
    straight = float(np.median(find_fibres(strewn(1, bend=0.0), EVERYWHERE, PPI).bends))
    assert straight < 0.4 * curved


def test_those_within_a_part_are_kept_whole() -> None:
    found, left = find_fibres(strewn(1), EVERYWHERE, PPI), EVERYWHERE.copy()
    left[:, 330:] = False
    part = found.within(left)
    assert 0 < part.count < found.count
    assert (part.centres_px[:, 0] < 330).all()
    assert part.count == len(part.bends) == len(part.light) == len(part.colours) == len(part.lengths_mm)
    assert not part.mask[:, 330:].any()
    assert found.within(np.zeros_like(EVERYWHERE)).count == 0
