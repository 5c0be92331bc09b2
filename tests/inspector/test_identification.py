"""Candidates by the key, and the picture's last word."""

from pathlib import Path

import numpy as np
import pytest

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.identification import candidates, identify
from inspector.specimen_side import SpecimenSides
from mrz.parse import parse
from reference_specimens.library import Library
from reference_specimens.specimen import ModelId, Specimen
from tests.demonstration import Demonstration
from tests.inspector.rules.zones import LOWER, TODAY, UPPER

PASSPORT = parse((UPPER, LOWER), today=TODAY)


def live(size_mm: tuple[float, float] = (125.0, 88.0)) -> LiveDataSet:
    width, height = (round(value * 400 / 25.4) for value in size_mm)
    noise = np.random.default_rng(1).integers(0, 255, (height, width, 3), dtype=np.uint8)
    return LiveDataSet("data page", Page(np.zeros((4, 2)), size_mm, 400.0, PageFormat.ID_3), {Light.VI: noise})


def specimen(
    country: str, mrz_format: str | None = "TD3", size_mm: tuple[float, float] = (125.0, 88.0), number: int = 1
) -> Specimen:
    return Specimen(ModelId(country, "P", number), "data page", "", size_mm, (), Path(), mrz_format=mrz_format)


def test_the_key_narrows_to_issuer_and_layout() -> None:
    fits, other_state, other_layout = specimen("UTO"), specimen("SRB"), specimen("UTO", "MRV-A", number=2)
    assert candidates([live()], PASSPORT, [fits, other_state, other_layout]) == [fits]


def test_without_a_zone_all_of_like_size_are_candidates() -> None:
    passport, card = specimen("UTO"), specimen("UTO", "TD1", (85.6, 53.98))
    assert candidates([live()], None, [passport, card]) == [passport]


def test_a_key_that_leads_nowhere_leaves_the_picture_to_decide() -> None:
    stranger = specimen("SRB")
    assert candidates([live()], PASSPORT, [stranger]) == [stranger]


def test_without_a_library_nothing_is_identified() -> None:
    found = identify([live()], PASSPORT, None, None)
    assert (found.model, found.placed) == (None, (None,))


@pytest.mark.slow
def test_a_page_that_lies_on_no_specimen_is_not_identified(demonstration: Demonstration) -> None:
    library = Library(demonstration.library)
    found = identify([live()], PASSPORT, library, SpecimenSides(library))
    assert found.model is None
    assert found.candidates == ()
