import cv2
import numpy as np
import pytest

from mrz.rectifying import CAP_HEIGHT, HEIGHT, MARGIN, PITCH, WIDTH_STEP, strip
from mrz.text_line import TextLine


def _dotted(scale: float, angle: float) -> tuple[np.ndarray, TextLine]:
    """A picture with a dot at every character's centre and the line through them."""
    along = np.array([np.cos(angle), np.sin(angle)])
    start = 450 - 80 * scale * along
    image = np.full((900, 900, 3), 255, np.uint8)
    centres = start + np.arange(9)[:, None] * 20 * scale * along
    for x, y in centres:
        cv2.circle(image, (round(x * 16), round(y * 16)), round(4 * scale * 16), (0, 0, 0), -1, cv2.LINE_AA, 4)
    return image, TextLine(start, centres[-1], (18 * scale, 18 * scale), 20 * scale)


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("angle", [0.0, 0.4, 1.5, 3.1, -2.0])
def test_characters_come_to_their_places_at_any_size_and_angle(scale: float, angle: float) -> None:
    image, line = _dotted(scale, angle)
    cut = strip(image, line)
    assert cut.pixels.shape[0] == HEIGHT
    assert cut.pixels.shape[1] % WIDTH_STEP == 0
    middle = cut.pixels[HEIGHT // 2 - 1 : HEIGHT // 2 + 1, :, 0].mean(axis=0)
    expected = (MARGIN + np.arange(9)) * PITCH
    for x in expected:
        window = slice(int(x - PITCH / 2), int(x + PITCH / 2))
        weight = 255 - middle[window]
        assert (weight * np.arange(window.start, window.stop)).sum() / weight.sum() == pytest.approx(x, abs=0.6)


def test_strip_positions_lead_back_into_the_image() -> None:
    image, line = _dotted(1.0, 0.4)
    cut = strip(image, line)
    y = np.array((HEIGHT - 1) / 2)
    assert cut.points(np.array(MARGIN * PITCH), y) == pytest.approx(line.start)
    last = np.array((MARGIN + 8) * PITCH)
    assert cut.points(last, y) == pytest.approx(line.end)
    assert cut.points(last, y + CAP_HEIGHT / 2) == pytest.approx(line.end + 9 * line.foot)


def test_a_line_outside_the_image_is_cut_from_its_edge() -> None:
    image = np.full((40, 60, 3), 200, np.uint8)
    line = TextLine(np.array([-500.0, -300.0]), np.array([-100.0, -300.0]), (18.0, 18.0), 20.0)
    assert (strip(image, line).pixels == 200).all()
