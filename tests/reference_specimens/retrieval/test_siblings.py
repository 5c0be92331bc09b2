import cv2
import numpy as np

from imaging.light import Light
from reference_specimens.retrieval.detail import Detail, detail
from reference_specimens.retrieval.siblings import decide, telling_areas
from reference_specimens.retrieval.trial import QuestionedPage, ballot
from reference_specimens.retrieval.voters import placement
from tests.reference_specimens.retrieval.drawn_models import (
    MARK,
    PPI,
    SIZE_MM,
    Image,
    drawn,
    kept,
    questioned,
    specimen,
)


def evidence(page: QuestionedPage) -> float:
    sides = []
    for mark in (1, 3):
        side = kept(1, mark=mark)
        matrix = placement(ballot(page, side))
        assert matrix is not None
        sides.append((side, matrix))
    return decide(page, sides[0], sides[1], telling_areas(sides[0][0], sides[1][0])).evidence


def test_siblings_differ_where_their_marks_do_and_nowhere_else() -> None:
    areas = telling_areas(kept(1, mark=1), kept(1, mark=3))
    assert areas
    assert all(area.region.intersection(MARK) for area in areas)
    assert all(0 < area.weight <= 1 for area in areas)
    assert telling_areas(kept(1), kept(1)) == ()


def test_a_page_shows_which_sibling_it_is() -> None:
    assert evidence(questioned(1, mark=1)) > 0.4
    assert evidence(questioned(1, mark=3)) < -0.4
    assert evidence(questioned(1, mark=3, upside_down=True)) < -0.4


def test_where_the_light_was_not_captured_nothing_is_told() -> None:
    page = QuestionedPage({Light.IR: drawn(1)[..., 0].copy()}, SIZE_MM)
    side = kept(1, mark=1)
    matrix = placement(ballot(questioned(1), side))
    assert matrix is not None
    decision = decide(page, (side, matrix), (side, matrix), telling_areas(side, kept(1, mark=3)))
    assert (decision.evidence, decision.areas) == (0.0, ())


def glowing(*, emblem: bool, fibres: int) -> Detail:
    """Return a specimen that shines in ultraviolet: an emblem, and fibres strewn by that seed."""
    light = np.full_like(drawn(1), 24)
    rng = np.random.default_rng(fibres)
    for x, y in rng.uniform((260, 40), (640, 390), (6, 2)).astype(int):
        end = (int(x + rng.integers(8, 16)), int(y + rng.integers(-8, 8)))
        cv2.line(light, (int(x), int(y)), end, (90, 120, 230), 2, cv2.LINE_AA)
    if emblem:
        draw_emblem(light)
    return detail(specimen(), {Light.VI: drawn(1), Light.UV: light})


def draw_emblem(light: Image) -> None:
    centre = (round(62 * PPI / 25.4), round(34 * PPI / 25.4))
    for radius in range(10, 60, 8):
        cv2.circle(light, centre, radius, (230, 90, 60), 3, cv2.LINE_AA)


def test_fibres_hardly_tell_siblings_apart_and_luminous_print_does() -> None:
    pairs = [(glowing(emblem=False, fibres=seed), glowing(emblem=False, fibres=seed + 1)) for seed in range(1, 8)]
    strewn = [len(telling_areas(*pair)) for pair in pairs]  # of some 22 tiles with fibres those that lie close together
    assert np.mean(strewn) < 7
    areas = telling_areas(glowing(emblem=True, fibres=1), glowing(emblem=False, fibres=2))
    assert len(areas) > 20
    assert {area.light for area in areas} == {Light.UV}
