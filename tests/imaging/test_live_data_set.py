import numpy as np

from imaging.light import Light
from imaging.live_data_set import LiveDataSet, grey
from imaging.page import Page, PageFormat


def live() -> LiveDataSet:
    page = Page(np.zeros((4, 2)), (125.0, 88.0), 400.0, PageFormat.ID_3)
    colour = np.zeros((4, 6, 3), np.uint8)
    colour[..., 1] = 100
    return LiveDataSet("data page", page, {Light.IR: np.full((4, 6), 9, np.uint8), Light.VI: colour})


def test_lights_come_in_their_own_order() -> None:
    assert live().lights == (Light.VI, Light.IR)


def test_grey_weighs_colours_as_the_eye_does() -> None:
    assert live().grey(Light.VI)[0, 0] == 59
    assert live().grey(Light.IR)[0, 0] == 9


def test_a_grey_picture_stays_itself() -> None:
    picture = np.zeros((2, 2), np.uint8)
    assert grey(picture) is picture


def test_other_images_make_another_set() -> None:
    old = live()
    new = old.with_images({Light.VI: old.images[Light.VI]}, registered=True)
    assert new.registered
    assert new.lights == (Light.VI,)
    assert not old.registered
