"""The generator of the foreign set keeps its word: pictures are there, the truth fits them, digits are right."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.benchmarks.foreign_set import zone
from tests.benchmarks.foreign_set.frauds import FRAUDS, applicable
from tests.benchmarks.foreign_set.labelled import Order, write_set
from tests.benchmarks.foreign_set.lettering import FACES, FOLDER, OCR_B
from tests.benchmarks.foreign_set.model import invent

needs_fonts = pytest.mark.skipif(
    not all((FOLDER / face).exists() for face in (OCR_B, *(name for pair in FACES for name in pair))),
    reason="the system fonts of the foreign set are not installed",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("foreign")
    write_set(out, Order(seed=2, models=1, genuine=1, per_class=0))
    return out


@pytest.mark.parametrize(("text", "digit"), [("520727", "3"), ("L898902C3", "6"), ("<<<<<<", "0")])
def test_check_digits_follow_the_standard(text: str, digit: str) -> None:
    assert zone.check_digit(text) == digit


def test_a_model_without_fluorescent_print_has_no_missing_print() -> None:
    model = invent(7, 3)
    assert not model.uv.figures
    assert "uv_pattern_missing" not in applicable(model)
    assert set(applicable(model)) < set(FRAUDS)


def test_models_differ_and_repeat() -> None:
    assert invent(7, 1) == invent(7, 1)
    assert invent(7, 1) != invent(8, 1)


@needs_fonts
def test_the_truth_names_pictures_and_corners_inside_them(made: Path) -> None:
    truth: list[dict[str, Any]] = json.loads((made / "truth.json").read_text(encoding="utf-8"))
    (entry,) = truth
    assert (entry["class"], entry["genuine"], entry["expected"]) == ("genuine", True, "accept")
    for light, name in entry["files"].items():
        with Image.open(made / name) as picture:
            corners = np.array(entry["corners"][light])
            assert (corners > 0).all()
            assert (corners < picture.size).all()
    width = np.linalg.norm(np.subtract(*np.array(entry["corners"]["VI"])[:2]))
    assert width == pytest.approx(125 * entry["ppi"] / 25.4, rel=0.003)


@needs_fonts
def test_the_specimen_is_cut_to_the_page(made: Path) -> None:
    (folder,) = (made / "specimens").iterdir()
    specimen = json.loads((folder / "specimen.json").read_text(encoding="utf-8"))
    for capture in specimen["captures"]:
        with Image.open(folder / capture["file"]) as picture:
            assert picture.size == (1969, 1386)
