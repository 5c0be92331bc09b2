import numpy as np
from numpy.typing import NDArray

from imaging.properties.cells import NOTHING, cells, match_area

PPI = 100.0


def texture(seed: int) -> NDArray[np.float32]:
    return np.asarray(np.random.default_rng(seed).normal(0, 1, (160, 240)), np.float32)


def test_cells_cover_the_mask_and_nothing_else() -> None:
    mask = np.zeros((160, 240), np.bool_)
    mask[40:100, 60:200] = True
    covered = np.zeros_like(mask)
    for cell in cells(mask, PPI, 8.0):
        assert not covered[cell].any()
        covered[cell] = True
    assert (covered == mask).all()


def test_an_empty_mask_has_no_cells_and_no_match() -> None:
    empty = np.zeros((160, 240), np.bool_)
    assert list(cells(empty, PPI)) == []
    assert match_area(texture(1), texture(1), empty, PPI) is NOTHING


def test_a_bent_area_still_matches() -> None:
    reference = texture(1)
    bent = np.concatenate([reference[:80], np.roll(reference[80:], 1, axis=1)])
    found = match_area(bent, reference, np.ones(reference.shape, np.bool_), PPI, local_mm=0.3)
    assert found.score > 0.9
    assert found.gain > 0.9


def test_a_local_defect_shows_in_the_worst_cells_only() -> None:
    reference = texture(1)
    live = reference.copy()
    live[:40, :40] = texture(2)[:40, :40]
    found = match_area(live, reference, np.ones(reference.shape, np.bool_), PPI)
    assert found.score > 0.85
    assert found.worst(0.01) < 0.3
    assert found.worst(0.5) > 0.99


def test_print_beyond_its_tolerance_is_not_found() -> None:
    reference = texture(1)
    far = np.roll(reference, 8, axis=1)
    assert match_area(far, reference, np.ones(reference.shape, np.bool_), PPI).score < 0.2
