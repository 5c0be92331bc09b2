import numpy as np

from imaging.features import Features, features, match
from tests.imaging.scene import Scene, page_print

SCALE = 200 / 25.4


def drawn(seed: int) -> np.ndarray:
    return np.clip(page_print(Scene(seed=seed), SCALE), 0, 255).astype(np.uint8)


def test_a_page_matches_itself_shifted() -> None:
    page = drawn(1)
    found = match(features(np.roll(page, (4, 6), (0, 1))), features(page))
    assert found.matrix is not None
    np.testing.assert_allclose(found.matrix, [[1, 0, -6], [0, 1, -4], [0, 0, 1]], atol=0.3)
    assert found.inliers > 100
    assert found.spread > 0.3


def test_another_page_does_not() -> None:
    found = match(features(drawn(2)), features(drawn(1)))
    assert found.inliers < 25 or found.spread < 0.3


def test_a_blank_page_has_no_features_and_matches_nothing() -> None:
    blank = features(np.full((400, 600), 200, np.uint8))
    assert len(blank.points) == 0
    assert match(blank, features(drawn(1))).matrix is None


def test_the_strongest_features_come_first() -> None:
    page = drawn(1).astype(np.float32)
    page[:, : page.shape[1] // 2] = 128 + (page[:, : page.shape[1] // 2] - 128) * 0.3
    found = features(page.astype(np.uint8)).points
    strong = found[: len(found) // 4, 0] > page.shape[1] / 2
    assert strong.mean() > 0.8


def test_features_are_stored_and_come_back() -> None:
    before = features(drawn(1))
    after = Features.from_arrays(before.as_arrays())
    np.testing.assert_array_equal(after.points, before.points)
    np.testing.assert_array_equal(after.descriptors, before.descriptors)
    assert after.size_px == before.size_px
