from imaging.light import Light
from reference_specimens.retrieval.siblings import decide, telling_areas
from reference_specimens.retrieval.trial import QuestionedPage, ballot
from reference_specimens.retrieval.voters import placement
from tests.reference_specimens.retrieval.drawn_models import MARK, SIZE_MM, drawn, kept, questioned


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
