import json
from pathlib import Path

import numpy as np
import pytest

from device_drivers.simulator.demonstration import demonstration_card, demonstration_passport, specimen_document
from device_drivers.simulator.design import DeclaredFeature, Design
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.specimen_folder import description, regions, specimen_images, write_specimen
from imaging.files import read_capture
from imaging.light import STANDARD_LIGHTS, Light
from imaging.region import Region
from tests.device_drivers.simulator.drawn import PPI, inside, seen

DESIGNS = [demonstration_passport(), demonstration_card(), *(model(seed) for seed in range(3))]
VARIABLE = {"portrait", "secondary_portrait", "mrz", "surname", "birth_date", "document_number"}


def test_a_folder_holds_its_description_and_images(tmp_path: Path) -> None:
    folder = write_specimen(tmp_path / "one", specimen_document(demonstration_passport()), "data page", ppi=PPI)
    content = json.loads((folder / "specimen.json").read_text(encoding="utf-8"))
    assert content["format"] == "specimen/1"
    assert content["model"] == {"country": "UTO", "type": "P", "number": 11, "year": 2020}
    for entry in content["captures"]:
        read = read_capture(folder / entry["file"], Light(entry["light"]))
        assert read.ppi == pytest.approx(PPI, abs=0.1)
        assert read.size_px == (round(125 * PPI / 25.4), round(88 * PPI / 25.4))


def test_a_specimen_may_declare_nothing(tmp_path: Path) -> None:
    design = demonstration_card()
    folder = write_specimen(tmp_path / "one", specimen_document(design), "front", declared=False, ppi=PPI)
    assert json.loads((folder / "specimen.json").read_text(encoding="utf-8"))["features"] == []


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.prado_id)
def test_boxes_lie_on_the_page_and_names_are_unique(design: Design) -> None:
    for side in design.sides:
        content = description(design, side, declared=True, ppi=400.0)
        for entry in (*content["features"], *content["regions"]):
            left, top, width, height = entry["box_mm"]
            assert left >= 0
            assert top >= 0
            assert left + width <= side.size_mm[0] + 0.01
            assert top + height <= side.size_mm[1] + 0.01
        for part, key in (("features", "id"), ("regions", "name")):
            names = [entry[key] for entry in content[part]]
            assert len(set(names)) == len(names)
        variable = {entry["name"] for entry in regions(side) if entry["variable"]}
        assert variable & VARIABLE == {entry["name"] for entry in regions(side)} & VARIABLE


def contrast(picture: np.ndarray, where: np.ndarray) -> float:
    values = picture[where].reshape(int(where.sum()), -1).mean(axis=1)
    return float(np.quantile(values, 0.98) - np.quantile(values, 0.02))


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.prado_id)
def test_declared_features_are_really_drawn(design: Design) -> None:
    document = specimen_document(design)
    for side, drawn in zip(design.sides, document.sides, strict=True):
        pictures = seen(drawn)
        for feature in side.features:
            assert _drawn(feature, pictures), f"{design.prado_id} {side.page} {feature.id}"


def _drawn(feature: DeclaredFeature, pictures: dict[Light, np.ndarray]) -> bool:
    picture = pictures[Light(feature.routine.split("-")[0])]
    where = inside(feature.region, picture.shape)
    if feature.expect == "dull":
        return float(np.median(picture[where])) < 0.02
    if feature.expect == "absent" and feature.id != "ir-background":
        return contrast(picture, where) < 0.25 < contrast(pictures[Light.VI], where)
    if feature.expect == "absent":
        return float(np.median(picture[where])) > 0.52
    return contrast(picture, where) > (0.01 if feature.routine == "UV-LU-FI" else 0.04)


def test_images_are_cut_to_the_page_in_every_light() -> None:
    images = specimen_images(specimen_document(demonstration_passport()).sides[0], ppi=PPI)
    assert set(images) == set(STANDARD_LIGHTS)
    assert {image.shape[:2] for image in images.values()} == {(round(88 * PPI / 25.4), round(125 * PPI / 25.4))}
    assert Region(0, 0, 125, 88).width == 125
