import numpy as np
import pytest

from imaging.deformation import Deformation

SIZE = (800, 400)


def field(down: float) -> Deformation:
    """A field that moves the top of the page by `down` px and its bottom not at all."""
    nodes = np.zeros((20, 2, 2), np.float32)
    nodes[..., 1] = np.linspace(down, 0.0, 20)[:, None]
    return Deformation(nodes, SIZE)


def test_the_shift_at_a_point_is_that_of_the_dense_field() -> None:
    points = np.array([[100.0, 20.0], [700.0, 200.0], [400.0, 380.0]])
    dense = field(4.0).dense()
    assert dense.shape == (SIZE[1], SIZE[0], 2)
    wanted = [dense[int(y), int(x)] for x, y in points]
    np.testing.assert_allclose(field(4.0).at(points), wanted, atol=0.15)


def test_two_fields_add_up() -> None:
    np.testing.assert_allclose(field(1.0).plus(field(2.0)).nodes, field(3.0).nodes, atol=1e-6)


def test_a_smaller_picture_is_bent_by_as_much_less() -> None:
    half = field(4.0).resized(0.5)
    assert half.size_px == (400, 200)
    assert half.at(np.array([[200.0, 5.0]]))[0, 1] == pytest.approx(
        field(4.0).at(np.array([[400.0, 10.0]]))[0, 1] / 2, abs=0.05
    )
