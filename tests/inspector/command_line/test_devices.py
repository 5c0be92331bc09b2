import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from device_drivers.errors import UnsupportedRequest
from imaging.files import read_capture, write_image
from imaging.light import Light
from inspector.command_line.devices import command
from inspector.errors import Unavailable
from tests.inspector.records.questioned import noise


def run(*arguments: str | Path) -> Result:
    result = CliRunner().invoke(command, [*map(str, arguments)], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result


@pytest.fixture
def pictures(tmp_path: Path) -> str:
    """An option that gives the reader of image files one document of two lights."""
    folder = tmp_path / "tray" / "passport"
    folder.mkdir(parents=True)
    for light in ("vi", "uv"):
        write_image(folder / f"{light}.png", noise(60, 90), ppi=300)
    return f"folder={tmp_path / 'tray'}"


def test_every_reader_is_listed() -> None:
    listed = {item["name"]: item for item in map(json.loads, run("list", "--json").stdout.splitlines())}
    assert listed["simulated"]["available"] is True
    assert listed["image-files"]["pre_recorded"] is True
    assert "image-files      Image files (pre-recorded)" in run("list").stdout


def test_pictures_are_written_without_loss_and_described(pictures: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run(
        "capture", "image-files", "--option", pictures, "--light", "uv", "--light", "VI", "--out", out, "--json"
    )
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert (first["light"], second["light"]) == ("UV", "VI")
    assert (first["file"], first["size_px"], first["pre_recorded"]) == (str(out / "uv.png"), [90, 60], True)
    kept = read_capture(out / "vi.png", Light.VI)
    assert (kept.pixels == noise(60, 90)).all()
    assert kept.ppi == pytest.approx(300, abs=0.1)


def test_all_lights_of_the_reader_are_the_default(pictures: str, tmp_path: Path) -> None:
    run("capture", "image-files", "--option", pictures, "--out", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["uv.png", "vi.png"]


def test_pictures_that_are_there_are_only_replaced_when_told(pictures: str, tmp_path: Path) -> None:
    (tmp_path / "vi.png").write_text("mine")
    capture = ("capture", "image-files", "--option", pictures, "--out", tmp_path)
    with pytest.raises(click.UsageError, match="already there"):
        run(*capture)
    assert (tmp_path / "vi.png").read_text() == "mine"
    run(*capture, "--overwrite")
    assert read_capture(tmp_path / "vi.png", Light.VI).size_px == (90, 60)


def test_the_simulated_reader_captures_what_is_laid_from_its_tray(tmp_path: Path) -> None:
    options = ("--light", "IR", "--ppi", "300", "--document", "3", "--side", "2", "--out", tmp_path, "--json")
    described = json.loads(run("capture", "simulated", *options).stdout)
    assert (described["reader"], described["light"], described["ppi"]) == ("simulated", "IR", 300)
    assert described["side"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("scanner-9",), "no reader is called 'scanner-9'; choose one of"),
        (("simulated", "--document", "999"), "the tray holds"),
        (("simulated", "--side", "9"), "has 1 sides"),
        (("simulated", "--option", "x"), "KEY=VALUE"),
        (("simulated", "--option", "colour=red"), "does not take these options"),
        (("image-files",), "does not take these options"),
        (("simulated", "--light", "XR"), "XR"),
    ],
    ids=str,
)
def test_wrong_usage_is_told_before_anything_is_captured(
    tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    with pytest.raises(click.UsageError) as caught:
        run("capture", *arguments, "--out", tmp_path / "out")
    assert message in caught.value.format_message()
    assert not (tmp_path / "out").exists()


def test_a_light_that_the_reader_lacks_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedRequest):
        run("capture", "simulated", "--light", "TR", "--out", tmp_path)


def test_a_folder_that_cannot_be_written_is_a_known_error(pictures: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Unavailable, match="cannot be written"):
        run("capture", "image-files", "--option", pictures, "--out", tmp_path / "file" / "out")
