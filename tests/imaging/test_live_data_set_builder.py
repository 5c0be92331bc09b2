import cv2
import numpy as np
import pytest

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from imaging.live_data_set_builder import build, turned
from imaging.page import PageFormat
from tests.imaging.scene import Scene, draw

SCENE = Scene(format=PageFormat.ID_1, ppi=300, angle_deg=1.5, seed=21)


def shifted(pixels: np.ndarray, across: float, down: float) -> np.ndarray:
    matrix = np.array([[1.0, 0.0, across], [0.0, 1.0, down]])
    return cv2.warpAffine(pixels, matrix, pixels.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)


def captures(offset: tuple[float, float] = (0.0, 0.0)) -> dict[Light, Capture]:
    white, _ = draw(SCENE)
    infrared = np.clip(shifted(white.pixels[..., 0], *offset) * 0.8 + 20, 0, 255).astype(np.uint8)
    return {Light.VI: white, Light.IR: Capture(Light.IR, infrared, white.ppi)}


def residual_px(live_vi: np.ndarray, live_ir: np.ndarray) -> float:
    """The shift by phase correlation, less what it finds between the white picture and itself."""
    inner = np.s_[120:-120, 120:-120]
    red = np.ascontiguousarray(live_vi[..., 0][inner]).astype(np.float64)
    own, _ = cv2.phaseCorrelate(red, red)
    shift, _ = cv2.phaseCorrelate(red, live_ir[inner].astype(np.float64))
    return float(np.hypot(shift[0] - own[0], shift[1] - own[1]))


def test_all_lights_have_one_size_at_the_working_resolution() -> None:
    live = build("front", captures())
    assert live is not None
    assert live.ppi == WORKING_PPI
    assert {image.shape[:2] for image in live.images.values()} == {(850, 1348)}
    assert live.page.format is PageFormat.ID_1


@pytest.mark.parametrize("offset", [(0.0, 0.0), (2.3, -1.4), (6.0, 5.0)])
def test_an_offset_between_the_lights_is_taken_out(offset: tuple[float, float]) -> None:
    live = build("front", captures(offset))
    assert live is not None
    assert residual_px(live.images[Light.VI], live.images[Light.IR]) < 0.3


def test_a_light_that_was_not_captured_is_absent() -> None:
    live = build("front", {Light.VI: captures()[Light.VI]})
    assert live is not None
    assert live.lights == (Light.VI,)


def test_without_white_light_another_shows_the_page() -> None:
    live = build("front", {Light.IR: captures()[Light.IR]})
    assert live is not None
    assert live.lights == (Light.IR,)


def test_a_dark_light_is_laid_by_the_others() -> None:
    white = captures()[Light.VI]
    black = Capture(Light.UV, np.full_like(white.pixels, 3), white.ppi)
    live = build("front", {Light.VI: white, Light.UV: black})
    assert live is not None
    assert live.images[Light.UV].max() <= 6


def test_without_a_page_there_is_no_set() -> None:
    assert build("front", {Light.VI: Capture(Light.VI, np.full((400, 600, 3), 9, np.uint8))}) is None


def test_turning_twice_changes_nothing() -> None:
    live = build("front", captures())
    assert live is not None
    once, twice = turned(live), turned(turned(live))
    np.testing.assert_array_equal(once.images[Light.VI][::-1, ::-1], live.images[Light.VI])
    np.testing.assert_allclose(twice.page.corners_px, live.page.corners_px)
