import numpy as np
from numpy.typing import NDArray

from imaging.properties.cell_clusters import strongest_cluster


def page() -> NDArray[np.float32]:
    return np.random.default_rng(2).normal(0, 1, (40, 50)).astype(np.float32)


def test_one_cell_never_decides_however_deep() -> None:
    deviations = page()
    deviations[10, 10] = 100.0
    assert strongest_cluster(deviations) is None


def test_a_row_of_single_cells_is_no_cluster() -> None:
    deviations = page()
    deviations[10, 5:30] = 8.0
    assert strongest_cluster(deviations) is None


def test_neighbours_decide_together_and_say_where() -> None:
    deviations = page()
    deviations[10:14, 20:25] = 6.0
    cluster = strongest_cluster(deviations)
    assert cluster is not None
    assert cluster.significance > 12
    assert cluster.size >= 20
    assert cluster.cells[11, 22]
    assert not cluster.cells[:9].any()


def test_size_and_depth_both_give_significance() -> None:
    small, large, deep = page(), page(), page()
    small[10:13, 10:13], large[10:20, 10:20], deep[10:13, 10:13] = 4.0, 4.0, 8.0
    found = [strongest_cluster(deviations) for deviations in (small, large, deep)]
    significance = [cluster.significance if cluster else 0.0 for cluster in found]
    assert significance[0] < min(significance[1:])


def test_what_is_not_known_is_no_deviation() -> None:
    assert strongest_cluster(np.full((10, 10), np.nan, np.float32)) is None


def test_noise_alone_makes_no_cluster() -> None:
    assert strongest_cluster(page()) is None
