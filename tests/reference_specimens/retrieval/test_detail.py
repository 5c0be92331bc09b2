from pathlib import Path

import numpy as np

from imaging.light import Light
from reference_specimens.retrieval.detail import read_detail, small_size, write_detail
from reference_specimens.specimen_images import RETRIEVAL_NAME
from tests.reference_specimens.retrieval.drawn_models import SIZE_MM, drawn, kept


def test_what_is_kept_comes_back_from_disk(tmp_path: Path) -> None:
    before = kept(1)
    write_detail(tmp_path, before)
    after = read_detail(tmp_path)
    assert after is not None
    assert after.lights == (Light.VI,)
    assert after.size_mm == SIZE_MM
    np.testing.assert_array_equal(after.voters.descriptors, before.voters.descriptors)
    np.testing.assert_array_equal(after.picture(Light.VI), before.picture(Light.VI))
    np.testing.assert_array_equal(after.static, before.static)
    assert [path.name for path in tmp_path.iterdir()] == ["retrieval.npz"]
    assert (tmp_path / "retrieval.npz").stat().st_size < 600_000


def test_pictures_are_small_and_true() -> None:
    shown = kept(1).picture(Light.VI)
    assert shown.shape == (*small_size(SIZE_MM)[::-1], 3)
    assert np.abs(shown.astype(float) - drawn(1)).mean() < 4


def test_nothing_or_another_algorithm_is_none(tmp_path: Path) -> None:
    assert read_detail(tmp_path) is None
    write_detail(tmp_path, kept(1))
    with np.load(tmp_path / RETRIEVAL_NAME) as arrays:
        older = {**arrays, "algorithm": np.array("older")}
    np.savez(tmp_path / RETRIEVAL_NAME, **older)
    assert read_detail(tmp_path) is None
