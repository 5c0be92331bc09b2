from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from device_drivers.simulator.document import Side
from device_drivers.simulator.forgery.background import copy_background
from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.magnifier import FIELD_MM, MAGNIFIER, at_ppi, magnify, roughness
from device_drivers.simulator.printing import print_side
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document

SIDE = document().sides[0]


def portrait_by(technique: Technique) -> Side:
    def printed(piece: Any) -> Any:
        return replace(piece, technique=technique, cut_out=False, fade_mm=0.0)

    return SIDE.with_piece("portrait", printed)


def looked_at(side: Side, part: str = "portrait", light: Light = Light.VI) -> np.ndarray:
    piece = side.element(part)
    assert piece is not None
    centre = piece.region.left + piece.region.width * 0.45, piece.region.top + piece.region.height * 0.45
    return magnify(side, centre, np.random.default_rng(1), light=light).pixels


@pytest.mark.parametrize("light", [Light.VI, Light.UV, Light.IR, Light.OB_L])
def test_a_field_is_seen_under_every_light(light: Light) -> None:
    picture = magnify(SIDE, (60.0, 40.0), np.random.default_rng(1), light=light)
    assert picture.pixels.shape[:2] == (round(FIELD_MM[1] / 25.4 * 2400), round(FIELD_MM[0] / 25.4 * 2400))
    assert picture.region.box_mm == [56.0, 37.0, 8.0, 6.0]
    assert picture.pixels.ndim == (2 if light is Light.IR else 3)


def test_the_field_shows_the_same_print_as_the_page() -> None:
    sheet = print_side(SIDE, 300.0)
    field = magnify(SIDE, (60.0, 40.0), np.random.default_rng(1)).pixels
    rows, columns = sheet.raster.window(magnify(SIDE, (60.0, 40.0), np.random.default_rng(1)).region)
    page = sheet.reflectance[rows, columns, :3].mean(axis=2)
    small = np.add.reduceat(field.mean(axis=2), np.arange(0, field.shape[0], 8), axis=0)
    small = np.add.reduceat(small, np.arange(0, field.shape[1], 8), axis=1)[: page.shape[0], : page.shape[1]]
    same = np.corrcoef(small.ravel(), page[: small.shape[0], : small.shape[1]].ravel())[0, 1]
    assert same > 0.75


def test_techniques_look_different_in_the_field_and_not_to_a_reader() -> None:
    fields = {technique: looked_at(portrait_by(technique)).astype(float) for technique in Technique}
    local = {name: float(np.abs(np.diff(field, axis=1)).mean()) for name, field in fields.items()}
    dotted = [value for name, value in local.items() if name is not Technique.DYE_SUBLIMATION]
    assert min(dotted) > 1.5 * local[Technique.DYE_SUBLIMATION]
    engraved, sprayed = fields[Technique.LASER_ENGRAVING], fields[Technique.INK_JET]
    assert np.ptp(engraved, axis=2).mean() < 0.5 * np.ptp(sprayed, axis=2).mean()


def test_a_copied_background_is_dots_where_the_genuine_one_is_lines() -> None:
    copy = copy_background(document(), 0.8, np.random.default_rng(1)).sides[0]
    genuine, copied = (magnify(side, (60.0, 40.0), np.random.default_rng(1)).pixels for side in (SIDE, copy))
    hues = [np.ptp(picture.astype(float), axis=2).std() for picture in (genuine, copied)]
    assert hues[1] > 1.2 * hues[0]


def test_ink_creeps_on_paper_more_than_on_plastic() -> None:
    assert roughness(SIDE) == 1.0
    plastic = replace(SIDE, substrate=replace(SIDE.substrate, texture=0.005))
    assert roughness(plastic) < 0.5
    on_paper, on_plastic = (looked_at(side, "mrz") for side in (SIDE, plastic))
    assert not np.array_equal(on_paper, on_plastic)


def test_the_resolution_can_be_chosen() -> None:
    coarse = magnify(SIDE, (60.0, 40.0), np.random.default_rng(1), profile=at_ppi(1200.0)).pixels
    assert coarse.shape[1] == round(8 / 25.4 * 1200)
    assert at_ppi(1200.0).blur_mm == pytest.approx(2 * MAGNIFIER.blur_mm)


def test_the_same_numbers_show_the_same_field() -> None:
    assert np.array_equal(looked_at(SIDE, "mrz"), looked_at(SIDE, "mrz"))


@pytest.mark.parametrize("kind", ["TD1", "TD2", "MRV-A", "MRV-B"])
def test_any_corner_of_any_document_can_be_looked_at(kind: str) -> None:
    for side in document(kind).sides:
        width, height = side.size_mm
        for centre in ((2.0, 2.0), (width - 2, height - 2)):
            picture = magnify(side, centre, np.random.default_rng(1), profile=at_ppi(1200.0))
            assert picture.pixels.std() > 2
