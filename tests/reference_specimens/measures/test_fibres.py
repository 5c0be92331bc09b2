import cv2

from imaging.light import Light
from imaging.recapture import Reader, Wear
from reference_specimens.measures.fibres import own_count
from reference_specimens.specimen import Feature
from reference_specimens.specimen_view import SpecimenView
from tests.reference_specimens.drawn_specimen import PORTRAIT_MM, PPI, captured, forged, specimen
from tests.reference_specimens.measures.drawn_measures import feature_of, feature_on, reference


def test_fibres_of_another_card_are_as_many_alike_and_elsewhere() -> None:
    found = feature_on(forged(fibre_seed=3), "uv-fibres").values
    assert 0.4 * found["expected"] < found["count"] < 2.5 * found["expected"]
    assert found["own_colours"] > 0.8
    assert found["same_places"] < 0.3


def test_copied_recoloured_and_missing_fibres_are_told() -> None:
    assert feature_on(forged(fibre_seed=1), "uv-fibres").values["same_places"] > 0.6
    assert feature_on(forged(fibre_colour=(220, 60, 40)), "uv-fibres").values["own_colours"] < 0.3
    assert feature_on(forged(fibres=0), "uv-fibres").values["count"] == 0


def test_printed_strokes_are_straighter_than_fibres() -> None:
    assert abs(feature_on(forged(fibre_seed=3, fibres=20), "uv-fibres").values["curl"]) < 1.85
    assert feature_on(forged(fibre_seed=3, fibres=20, fibre_curl=0.0), "uv-fibres").values["curl"] < -2.25


def test_wide_strokes_give_more_light_than_fibres_and_a_strong_lamp_does_not() -> None:
    genuine = forged(fibre_seed=3, fibres=20)
    wide = feature_on(forged(fibre_seed=3, fibres=20, fibre_width_px=8), "uv-fibres").values
    lit = feature_of(captured(genuine, reader=Reader(uv_gain=1.25)), "uv-fibres").values
    dim = feature_of(captured(genuine, wear=Wear(uv_fading=0.4)), "uv-fibres").values
    assert wide["light"] > 1.5
    assert wide["as_strewn"] < wide["curl"] - 1.5
    assert dim["light"] < 1.2
    assert 0.6 < lit["light"] < 1.4


def test_dashes_of_a_printed_line_are_no_fibres() -> None:
    view = reference().view
    uv = {**view.images, Light.UV: view.images[Light.UV].copy()}
    for left in range(30, 1300, 70):
        cv2.line(uv[Light.UV], (left, 40), (left + 40, 40), (90, 200, 200), 4, cv2.LINE_AA)
    dashed = SpecimenView(specimen(), uv, PPI)
    assert own_count(dashed.area(fibres()), dashed) <= 1 + own_count(reference().area(fibres()), reference())


def test_luminous_lines_that_dark_hair_dims_are_no_fibres() -> None:
    """A wavy band crosses the top of the portrait, and the hair there lets only pieces of it through."""
    left, top, width, _ = (round(value * PPI / 25.4) for value in PORTRAIT_MM)
    view = reference().view
    uv = {**view.images, Light.UV: view.images[Light.UV].copy()}
    for row in range(top - 16, top + 70, 14):
        for column in range(left - 30, left + width + 30, 34):
            hair = row > top and left + 60 < column < left + width - 60
            light, end = ((22, 40, 48), 26) if hair else ((170, 230, 230), 34)
            cv2.line(uv[Light.UV], (column, row), (column + end, row + 6), light, 4, cv2.LINE_AA)
    banded = SpecimenView(specimen(), uv, PPI)
    assert own_count(banded.area(fibres()), banded) <= own_count(reference().area(fibres()), reference())


def fibres() -> Feature:
    return next(feature for feature in specimen().features if feature.id == "uv-fibres")
