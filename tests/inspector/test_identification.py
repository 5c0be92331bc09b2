"""The picture has the last word; the key only says where to look first."""

import json
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.files import write_image
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.identification import Identification, identify, identify_as
from inspector.inspection import ModelMatch
from inspector.specimen_side import SpecimenSides
from mrz.parsed import Mrz
from reference_specimens.library import Library
from reference_specimens.reading import read_specimen
from tests.reference_specimens.retrieval.drawn_models import PORTRAIT, PPI, SIZE_MM, drawn, questioned
from tests.reference_specimens.specimen_folder import specimen_json

MODELS = {1: (1, 1), 2: (1, 3), 3: (2, 0), 4: (3, 0)}  # number: design and mark; 1 and 2 are siblings
CAPTURES = [{"light": "VI", "file": "vi.png", "ppi": PPI}]


def key(country: str) -> Mrz:
    return Mrz((), "TD1", {"issuing_state": country, "document_code": "ID"})


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library of four models, the third of another State."""
    folder = tmp_path_factory.mktemp("identification")
    library = Library(folder / "library")
    for number, (seed, mark) in MODELS.items():
        write_model(folder / str(number), number, drawn(seed, mark=mark))
        library.keep(read_specimen(folder / str(number)), calibrated=False)
    return library


def write_model(folder: Path, number: int, image: NDArray[np.uint8]) -> None:
    folder.mkdir()
    write_image(folder / "vi.png", image, ppi=PPI)
    model = {"country": "SRB" if number == 3 else "UTO", "type": "ID", "number": number, "year": 2020}
    regions = [{"name": "portrait", "box_mm": PORTRAIT.box_mm, "variable": True}]
    content = specimen_json(
        model=model,
        page="front",
        prado_id=None,
        mrz_format="TD1",
        size_mm=list(SIZE_MM),
        captures=CAPTURES,
        regions=regions,
        features=[],
    )
    (folder / "specimen.json").write_text(json.dumps(content), encoding="utf-8")


def live(seed: int, *, mark: int = 0, upside_down: bool = False) -> LiveDataSet:
    image = questioned(seed, mark=mark, upside_down=upside_down).images[Light.VI]
    return LiveDataSet("front", Page(np.zeros((4, 2)), SIZE_MM, PPI, PageFormat.ID_1), {Light.VI: image}, ppi=PPI)


def found(library: Library, page: LiveDataSet, mrz: Mrz | None = None) -> Identification:
    return identify([page], mrz, library, SpecimenSides(library))


def model(match: ModelMatch | None) -> str | None:
    return match.id if match else None


@pytest.mark.parametrize("mrz", [None, key("UTO")], ids=["without a key", "with a key"])
@pytest.mark.parametrize("upside_down", [False, True])
def test_a_page_is_identified_and_laid_on_its_specimen(library: Library, mrz: Mrz | None, upside_down: bool) -> None:
    identified = found(library, live(3, upside_down=upside_down), mrz)
    assert model(identified.model) == "UTO-ID-4-2020"
    (placed,) = identified.placed
    assert placed is not None
    assert placed.side.specimen.id == "UTO-ID-4-2020/front"
    assert placed.registration.turned is upside_down
    assert placed.likeness > 0.9


@pytest.mark.parametrize(("mark", "number"), [(1, 1), (3, 2)])
def test_siblings_are_told_by_the_areas_in_which_they_differ(library: Library, mark: int, number: int) -> None:
    identified = found(library, live(1, mark=mark), key("UTO"))
    assert identified.model is not None
    assert identified.model.id == f"UTO-ID-{number}-2020"
    (told,) = identified.model.told_apart
    assert told.rival == f"UTO-ID-{3 - number}-2020"
    assert told.evidence > 0.4
    assert all(light is Light.VI for light, _ in told.areas)
    assert {told.rival, identified.model.id} == {match.id for match in identified.candidates}


def test_a_rival_can_be_tried_in_its_turn(library: Library) -> None:
    page, sides = live(1, mark=1), SpecimenSides(library)
    (rival,) = identify([page], key("UTO"), library, sides).rivals
    other = identify_as(rival, [page], library, sides)
    assert other is not None
    assert model(other.model) == "UTO-ID-2-2020"
    assert other.model is not None
    (told,) = other.model.told_apart
    assert (told.rival, told.evidence < -0.4) == ("UTO-ID-1-2020", True)
    assert [placed is not None for placed in other.placed] == [True]


def test_a_key_that_leads_nowhere_leaves_the_picture_to_decide(library: Library) -> None:
    assert model(found(library, live(2), key("UTO")).model) == "SRB-ID-3-2020"
    assert model(found(library, live(2), key("XXX")).model) == "SRB-ID-3-2020"


def test_a_model_that_is_not_in_the_library_is_not_identified(library: Library) -> None:
    identified = found(library, live(90), key("UTO"))
    assert identified.model is None
    assert identified.placed == (None,)


def test_a_page_of_noise_resembles_nothing(library: Library) -> None:
    noise = np.random.default_rng(1).integers(0, 255, drawn(1).shape, dtype=np.uint8)
    page = LiveDataSet("front", Page(np.zeros((4, 2)), SIZE_MM, PPI, PageFormat.ID_1), {Light.VI: noise}, ppi=PPI)
    assert found(library, page).candidates == ()


def test_pages_are_identified_together(library: Library) -> None:
    pages = [live(3), live(90)]
    identified = identify(pages, None, library, SpecimenSides(library))
    assert model(identified.model) == "UTO-ID-4-2020"
    assert [placed is not None for placed in identified.placed] == [True, False]


def test_without_a_library_nothing_is_identified(tmp_path: Path) -> None:
    nothing = Library(tmp_path / "none")
    for library, sides in ((None, None), (nothing, SpecimenSides(nothing))):
        identified = identify([live(1)], key("UTO"), library, sides)
        assert (identified.model, identified.placed, identified.candidates) == (None, (None,), ())
