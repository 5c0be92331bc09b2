import numpy as np

from imaging.properties.glare import burnt_out, burnt_share


def page() -> np.ndarray:
    return np.full((100, 150, 3), 200, np.uint8)


def test_a_spot_of_glare_is_found_and_its_share_told() -> None:
    live = page()
    live[:, :75] = 255
    assert burnt_out(live, 100.0)[50, 20]
    assert not burnt_out(live, 100.0)[50, 140]
    assert abs(burnt_share(live, page(), np.ones((100, 150), np.bool_), 100.0) - 0.5) < 0.05


def test_one_burnt_channel_is_colour_not_glare() -> None:
    live = page()
    live[..., 0] = 255
    assert not burnt_out(live, 100.0).any()


def test_what_is_white_on_the_specimen_is_no_glare() -> None:
    white = np.full((100, 150, 3), 255, np.uint8)
    assert burnt_share(white, white, np.ones((100, 150), np.bool_), 100.0) == 0
    assert burnt_share(white, None, np.ones((100, 150), np.bool_), 100.0) == 1
    assert burnt_share(white, None, np.zeros((100, 150), np.bool_), 100.0) == 0
