import numpy as np

from imaging.light import Light
from reference_specimens.specimen_view import SpecimenView, grown
from tests.reference_specimens.drawn_specimen import EMBLEM_MM, NAME_MM, PPI
from tests.reference_specimens.measures.drawn_measures import reference


def at(x_mm: float, y_mm: float) -> tuple[int, int]:
    return round(y_mm * PPI / 25.4), round(x_mm * PPI / 25.4)


def test_what_glows_and_what_is_paper() -> None:
    centre = at(EMBLEM_MM[0] + EMBLEM_MM[2] / 2, EMBLEM_MM[1] + EMBLEM_MM[3] / 2)
    assert reference().luminous(Light.UV)[centre]
    assert not reference().paper(Light.UV)[centre]
    assert reference().paper(Light.UV)[at(60.0, 27.5)]
    assert reference().variable()[at(NAME_MM[0] + 2, NAME_MM[1] + 2)]


def test_things_are_computed_once() -> None:
    calls: list[int] = []
    for _ in range(2):
        reference().once("counted", lambda: calls.append(1))
    assert len(calls) == 1
    assert reference().paper() is reference().paper()


def test_growing_a_mask() -> None:
    mask = np.zeros((9, 9), np.bool_)
    mask[4, 4] = True
    assert grown(mask, 2).sum() == 25


def test_arrays_of_the_calibration_need_not_be_computed() -> None:
    known = reference()
    view = SpecimenView(known.specimen, known.view.images, PPI, {"known": np.ones(3, np.float32)})
    assert view.learnt("known", lambda: np.zeros(3, np.float32)).sum() == 3
    assert view.learnt("new", lambda: np.full(2, 5, np.float32)).sum() == 10
    assert view.arrays["new"].sum() == 10  # a calibration that is being made keeps it
