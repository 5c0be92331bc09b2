from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from imaging.files import write_image
from inspector.command_line.specimens import command
from inspector.errors import UnreadableInput
from inspector.finding_by_image import find_by_image
from reference_specimens.library import Library
from reference_specimens.reading import read_specimen
from tests.inspector.test_identification import write_model
from tests.reference_specimens.retrieval.drawn_models import PPI, drawn


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of three designs and a picture of another holder's page of the second."""
    folder = tmp_path_factory.mktemp("by-image")
    for number in (1, 2, 3):
        write_model(folder / str(number), number, drawn(number))
        Library(folder / "library").keep(read_specimen(folder / str(number)), calibrated=False)
    write_image(folder / "page.png", drawn(2, holder=8), ppi=PPI)
    return folder


def test_a_picture_finds_its_specimen(folder: Path) -> None:
    (specimen, share), *_ = find_by_image(Library(folder / "library"), folder / "page.png")
    assert specimen.id == "UTO-ID-2-2020/front"
    assert share > 0.9


def test_the_command_finds_by_picture_within_what_else_is_given(folder: Path) -> None:
    def run(*options: str) -> str:
        library = ["--library", str(folder / "library")]
        arguments = ["find", "--image", str(folder / "page.png"), *options, *library]
        return CliRunner().invoke(command, arguments, standalone_mode=False).output

    assert "UTO-ID-2-2020/front" in run().splitlines()[1]
    assert run("--country", "SRB").strip() == "No specimen fits."


def test_a_picture_without_a_page_is_a_known_error(folder: Path) -> None:
    write_image(folder / "blank.png", np.full((700, 900, 3), 90, np.uint8), ppi=PPI)
    with pytest.raises(UnreadableInput, match="no page"):
        find_by_image(Library(folder / "library"), folder / "blank.png")
