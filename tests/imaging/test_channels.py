import numpy as np

from imaging.channels import brightest, darkest

COLOUR = np.random.default_rng(3).integers(0, 256, (20, 30, 3)).astype(np.uint8)


def test_the_brightest_and_the_darkest_channel_of_every_pixel() -> None:
    np.testing.assert_array_equal(brightest(COLOUR), COLOUR.max(axis=2))
    np.testing.assert_array_equal(darkest(COLOUR), COLOUR.min(axis=2))


def test_a_part_of_a_picture_has_channels_too() -> None:
    np.testing.assert_array_equal(brightest(COLOUR[3:9, 4:17]), COLOUR[3:9, 4:17].max(axis=2))


def test_a_grey_picture_is_its_own_channel() -> None:
    grey = np.ascontiguousarray(COLOUR[..., 0])
    assert brightest(grey) is grey
    assert darkest(grey) is grey
