import numpy as np
import pytest

from device_drivers.simulator.face import face_of
from device_drivers.simulator.face_painting import ASPECT, HEIGHT_PX, painted, silhouette


def normalised(image: np.ndarray) -> np.ndarray:
    grey = image.mean(axis=2)
    return np.asarray((grey - grey.mean()) / grey.std())


def test_a_portrait_is_a_colour_picture_of_35_by_45() -> None:
    picture = painted(face_of(3, female=True, age=30))
    assert picture.shape == (HEIGHT_PX, round(HEIGHT_PX * ASPECT), 3)
    assert picture.min() >= 0
    assert picture.max() <= 1
    assert picture.std() > 0.1


def test_it_has_the_texture_of_a_photograph() -> None:
    cheek = painted(face_of(3, female=False, age=45))[300:330, 130:160].mean(axis=2)
    assert np.abs(np.diff(cheek, axis=1)).mean() > 0.002


@pytest.mark.parametrize(("first", "second"), [(1, 2), (3, 4), (5, 6)])
def test_different_persons_look_different_and_the_same_the_same(first: int, second: int) -> None:
    one, other = (painted(face_of(seed, female=True, age=35)) for seed in (first, second))
    likeness = float((normalised(one)[60:380, 90:330] * normalised(other)[60:380, 90:330]).mean())
    assert likeness < 0.97
    assert np.array_equal(one, painted(face_of(first, female=True, age=35)))


def test_the_silhouette_holds_the_face_and_leaves_the_corners() -> None:
    mask = silhouette(face_of(3, female=False, age=30))
    assert mask[HEIGHT_PX // 2, mask.shape[1] // 2] > 0.99
    assert max(mask[5, 5], mask[5, -5]) < 0.05
