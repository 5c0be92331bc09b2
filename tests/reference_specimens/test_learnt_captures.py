from pathlib import Path

import numpy as np
import pytest

from imaging.light import Light
from reference_specimens.learnt_captures import (
    LearntCapture,
    keep_images,
    learnt_captures,
    learnt_folder,
    learnt_images,
    record_captures,
)
from reference_specimens.working_images import Image

PROPOSED, CONFIRMED = "Ana Trajkova, trainer", "Boris Novak, expert"


def images(seed: int) -> dict[Light, Image]:
    rng = np.random.default_rng(seed)
    return {
        Light.VI: rng.integers(0, 256, (20, 30, 3), dtype=np.uint8),
        Light.IR: rng.integers(0, 256, (20, 30), dtype=np.uint8),
    }


def test_captures_lie_beside_the_contents_of_the_library(tmp_path: Path) -> None:
    assert learnt_folder(tmp_path / "library" / "specimens" / "abc") == tmp_path / "library" / "learnt" / "abc"


def test_what_was_kept_comes_back_pixel_by_pixel_with_who_answers_for_it(tmp_path: Path) -> None:
    specimen = tmp_path / "specimens" / "abc"
    addresses = [keep_images(learnt_folder(specimen), images(seed)) for seed in (1, 2)]
    captures = [LearntCapture(item, "trainer: set/1", PROPOSED, CONFIRMED, "2026-11-23") for item in addresses]
    record_captures(specimen, captures)
    assert learnt_captures(specimen) == tuple(captures)
    for kept, seed in zip(learnt_images(specimen), (1, 2), strict=True):
        assert set(kept) == {Light.VI, Light.IR}
        for light, image in images(seed).items():
            np.testing.assert_array_equal(kept[light], image)


def test_the_same_capture_has_one_address_and_another_light_another(tmp_path: Path) -> None:
    assert keep_images(tmp_path, images(1)) == keep_images(tmp_path, images(1))
    swapped = {Light.UV: images(1)[Light.IR], Light.VI: images(1)[Light.VI]}
    assert keep_images(tmp_path, swapped) != keep_images(tmp_path, images(1))
    assert len(list(tmp_path.iterdir())) == 2


def test_a_specimen_that_learnt_nothing_has_none(tmp_path: Path) -> None:
    assert learnt_captures(tmp_path / "specimens" / "abc") == ()
    assert learnt_images(tmp_path / "specimens" / "abc") == []


def test_a_damaged_list_is_an_error_of_value(tmp_path: Path) -> None:
    specimen = tmp_path / "specimens" / "abc"
    record_captures(specimen, [])
    (learnt_folder(specimen) / "captures.json").write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match="Expecting"):
        learnt_captures(specimen)
