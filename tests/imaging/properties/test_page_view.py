import numpy as np

from imaging.light import Light
from imaging.properties.page_view import PageView


def test_pictures_are_derived_once_and_of_the_page_s_size() -> None:
    random = np.random.default_rng(1)
    images = {
        Light.VI: random.integers(0, 255, (60, 80, 3)).astype(np.uint8),
        Light.IR: random.integers(0, 255, (60, 80)).astype(np.uint8),
    }
    view = PageView(images, 100.0)
    assert view.shape == (60, 80)
    assert view.contrast(Light.VI) is view.contrast(Light.VI)
    assert view.grey(Light.IR).dtype == np.float32
    assert view.colour(Light.IR).shape == (60, 80, 3)
    assert view.glow(Light.IR).shape == view.brightness(Light.VI).shape == (60, 80)


def test_brightness_counts_blue_as_much_as_green() -> None:
    blue = np.zeros((60, 80, 3), np.uint8)
    blue[..., 2] = 90
    view = PageView({Light.UV: blue}, 100.0)
    assert abs(float(view.brightness(Light.UV)[30, 40]) - 30) < 0.5
    assert abs(float(view.grey(Light.UV)[30, 40]) - 0.114 * 90) < 0.5


def test_lengths_in_pixels_are_at_least_one() -> None:
    view = PageView({Light.IR: np.zeros((60, 80), np.uint8)}, 100.0)
    assert view.px(25.4) == 100
    assert view.px(0.001) == 1


def test_what_was_derived_of_the_same_image_is_carried_over() -> None:
    white, dark = np.full((60, 80, 3), 200, np.uint8), np.full((60, 80, 3), 20, np.uint8)
    view = PageView({Light.VI: white, Light.UV: dark}, 100.0)
    grey, colour = view.grey(Light.VI), view.colour(Light.UV)
    moved = view.with_images({Light.VI: white, Light.UV: dark + np.uint8(1)})
    assert moved.grey(Light.VI) is grey
    assert moved.colour(Light.UV) is not colour
    assert moved.once("measured", lambda: 2) == 2
    assert view.once("measured", lambda: 1) == 1


def test_what_is_forgotten_is_derived_anew() -> None:
    view = PageView({Light.VI: np.full((60, 80, 3), 200, np.uint8)}, 100.0)
    grey = view.grey(Light.VI)
    view.forget()
    assert view.grey(Light.VI) is not grey
    assert np.array_equal(view.grey(Light.VI), grey)
