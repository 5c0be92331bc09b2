import numpy as np
import pytest

from imaging.capture import Capture
from imaging.light import Light


def test_sixteen_bits_become_eight_without_shifting_black_or_white() -> None:
    pixels = np.array([[0, 257, 65535]], dtype=np.uint16)
    assert Capture(Light.IR, pixels).as_8bit().tolist() == [[0, 1, 255]]


def test_eight_bits_stay_the_same_array() -> None:
    pixels = np.zeros((3, 4, 3), np.uint8)
    capture = Capture(Light.VI, pixels)
    assert capture.as_8bit() is pixels
    assert capture.size_px == (4, 3)


@pytest.mark.parametrize(
    "pixels",
    [np.zeros((2, 2, 4), np.uint8), np.zeros(5, np.uint8), np.zeros((2, 2), np.float64)],
    ids=["four channels", "no picture", "floats"],
)
def test_what_is_no_picture_is_refused(pixels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="a capture is"):
        Capture(Light.VI, pixels)
