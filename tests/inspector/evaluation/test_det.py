from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.evaluation.det import det_points, deviate, operating_point
from inspector.evaluation.judged import Judged
from tests.inspector.evaluation.labelled import judged


def documents(scores: list[float], *, genuine: bool) -> list[Judged]:
    return [judged(str(n), "refer" if s else "clear", [], genuine=genuine, evidence=s) for n, s in enumerate(scores)]


SCORES = st.lists(st.sampled_from([0.0, 1.5, 3.0, 7.0, 8.5]), min_size=1, max_size=12)


@settings(deadline=None)
@given(SCORES, SCORES)
def test_a_higher_limit_rejects_fewer_genuine_and_accepts_more_forged(
    genuine: list[float], forged: list[float]
) -> None:
    points = det_points(documents(genuine, genuine=True), documents(forged, genuine=False))
    for lower, higher in pairwise(points):
        assert higher.limit > lower.limit
        assert higher.false_rejections <= lower.false_rejections
        assert higher.false_acceptances >= lower.false_acceptances
    assert points[-1].false_rejections == 0
    assert points[-1].false_acceptances == 1


def test_one_limit() -> None:
    genuine, forged = documents([0, 1.5], genuine=True), documents([1.5, 7.0, 7.0, 0], genuine=False)
    point = operating_point(1.0, genuine, forged)
    assert (point.false_rejections, point.false_acceptances) == (0.5, 0.25)


def test_without_both_kinds_there_is_no_curve() -> None:
    assert det_points(documents([1.0], genuine=True), []) == []


def test_the_normal_deviate_keeps_half_a_document_from_the_ends() -> None:
    assert deviate(0.5, 100) == pytest.approx(0)
    assert deviate(0.0, 100) == pytest.approx(deviate(0.005, 10**6))
    assert deviate(1.0, 100) == pytest.approx(-deviate(0.0, 100))
