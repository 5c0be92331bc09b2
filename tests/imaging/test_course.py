import cv2
import numpy as np
import pytest

from imaging.course import Course
from imaging.deformation import Deformation
from imaging.homography import mapped
from tests.imaging.scene import Scene, page_print

TURN = np.array([[0.999, 0.02, 14.0], [-0.02, 0.999, 22.0], [0.0, 0.0, 1.0]])
SIZE = (700, 500)


def picture() -> np.ndarray:
    drawn = cv2.GaussianBlur(page_print(Scene(seed=11), 6.0), (0, 0), 1.5)
    return np.asarray(np.clip(drawn, 0, 255), dtype=np.uint8)


def bent(most_px: float) -> Deformation:
    """A page that rises towards its top edge."""
    nodes = np.zeros((11, 16, 2), np.float32)
    nodes[..., 1] = most_px * np.square(np.linspace(1, 0, 11))[:, None]
    return Deformation(nodes, SIZE)


def test_no_bending_and_a_bending_of_nothing_are_one() -> None:
    flat = Course(TURN).laid(picture(), SIZE).astype(int)
    followed = Course(TURN, bent(0.0)).laid(picture(), SIZE).astype(int)
    assert np.abs(flat - followed).mean() < 0.3


def test_a_bent_page_is_taken_from_where_it_is() -> None:
    field = bent(5.0)
    laid = Course(TURN, field).laid(picture(), SIZE).astype(float)
    x, y = (part.ravel() for part in np.meshgrid(np.arange(0.0, 700, 7), np.arange(0.0, 500, 7)))
    points = np.column_stack([x, y])
    sources = mapped(points + field.at(points), np.linalg.inv(TURN)).astype(np.float32)
    expected = cv2.remap(picture(), sources[:, None], np.empty(0), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    found = laid[y.astype(int), x.astype(int)]
    assert np.abs(found - expected[:, 0].astype(float)).mean() < 0.5


@pytest.mark.parametrize("bending", [None, bent(3.0)])
def test_sixteen_bits_give_the_picture_of_eight(bending: Deformation | None) -> None:
    shallow = Course(TURN, bending).laid(picture(), SIZE).astype(int)
    deep = Course(TURN, bending).laid(picture().astype(np.uint16) * 257, SIZE).astype(int)
    assert np.abs(shallow - deep).max() <= 2


def test_one_course_after_another_is_both() -> None:
    shift = np.array([[1.0, 0, 3], [0, 1, -2], [0, 0, 1]])
    np.testing.assert_allclose(Course(TURN).after(shift).matrix, TURN @ shift)
