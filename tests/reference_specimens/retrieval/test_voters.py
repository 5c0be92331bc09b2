import numpy as np

from imaging.features import Features, features
from reference_specimens.retrieval.voters import chosen, placement, spread_out, vote
from tests.reference_specimens.retrieval.drawn_models import drawn, kept, questioned


def test_voters_are_few_static_and_from_all_parts_of_the_page() -> None:
    found = features(drawn(1))
    left = found.points[:, 0] < found.size_px[0] / 2
    few = chosen(found, spread_out(found, 60, left))
    assert len(few.points) == 60
    assert (few.points[:, 0] < found.size_px[0] / 2).all()
    assert np.ptp(few.points[:, 1]) > 0.5 * found.size_px[1]
    np.testing.assert_array_equal(chosen(found, spread_out(found, 10**6)).points, found.points)


def test_a_page_of_the_model_gets_many_votes_and_is_placed() -> None:
    specimen, page = kept(1), questioned(1)
    votes = vote(page.voters, specimen.voters)
    assert votes.number > 40
    assert not votes.turned
    matrix = placement(votes)
    assert matrix is not None
    np.testing.assert_allclose(np.linalg.inv(matrix)[:2, 2], [2.0, -1.5], atol=1.0)


def test_a_page_upside_down_is_seen_to_be_so() -> None:
    votes = vote(questioned(1, upside_down=True).voters, kept(1).voters)
    assert votes.turned
    assert votes.number > 40


def test_another_model_gets_few_votes() -> None:
    assert vote(questioned(2).voters, kept(1).voters).number < 15


def test_a_blank_page_votes_for_nothing_and_is_not_placed() -> None:
    blank = Features(np.empty((0, 2), np.float32), np.empty((0, 61), np.uint8), (674, 425))
    votes = vote(blank, kept(1).voters)
    assert votes.number == 0
    assert placement(votes) is None
