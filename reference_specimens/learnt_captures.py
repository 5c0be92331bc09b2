"""Further genuine captures that a specimen has learnt from, kept with the library by the address of their content.

`learnt/<content id of the specimen>/captures.json` says which they are and by whom; `learnt/<content id>/<sha-256>/`
holds a capture, a PNG file for each light, laid on the specimen's pixels at 400 ppi. Nothing here is ever overwritten.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from imaging.files import read_capture, write_image
from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from reference_specimens.durability import sync_tree
from reference_specimens.working_images import Image

_LIST = "captures.json"


@dataclass(frozen=True, slots=True)
class LearntCapture:
    """One capture: the address of its content, where it came from, and the two persons; `on` is the day (ISO 8601)."""

    address: str
    source: str
    proposed_by: str
    confirmed_by: str
    on: str


def learnt_folder(specimen_folder: Path) -> Path:
    """Return where the captures lie that belong to the specimen kept in `specimen_folder` of a library."""
    return specimen_folder.parent.parent / "learnt" / specimen_folder.name


def learnt_captures(specimen_folder: Path) -> tuple[LearntCapture, ...]:
    """Return what a kept specimen has learnt from, oldest first.

    Raises OSError, and ValueError where the list is damaged.
    """
    try:
        text = (learnt_folder(specimen_folder) / _LIST).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    return tuple(LearntCapture(**row) for row in json.loads(text))


def learnt_images(specimen_folder: Path) -> list[Mapping[Light, Image]]:
    """Return the images of those captures, uint8 at 400 ppi on the specimen's pixels.

    Raises OSError and UnreadableImage.
    """
    folder = learnt_folder(specimen_folder)
    return [_images(folder / capture.address) for capture in learnt_captures(specimen_folder)]


def keep_images(folder: Path, images: Mapping[Light, Image]) -> str:
    """Write registered images below `folder` unless they are there, and return their address; raises OSError."""
    digest = hashlib.sha256()
    for light in sorted(images):
        image = images[light]
        digest.update(f"{light} {image.shape}".encode() + image.tobytes())
    address = digest.hexdigest()
    target = folder / address
    if not target.exists():
        making = folder / f"{address}.{os.getpid()}.new"
        making.mkdir(parents=True, exist_ok=True)
        for light, image in images.items():
            write_image(making / f"{light}.png", image, ppi=WORKING_PPI)
        sync_tree(making)
        _publish(making, target)
    return address


def _publish(making: Path, target: Path) -> None:
    """Give a written folder its name; the same content that another process wrote meanwhile is as good."""
    try:
        making.rename(target)
    except OSError:
        if not target.exists():
            raise
        shutil.rmtree(making)


def record_captures(specimen_folder: Path, captures: Sequence[LearntCapture]) -> None:
    """Make `captures` the list of a kept specimen; raises OSError."""
    folder = learnt_folder(specimen_folder)
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(item) for item in captures], ensure_ascii=False, indent=1)
    (folder / f"{_LIST}.new").write_text(text + "\n", encoding="utf-8")
    (folder / f"{_LIST}.new").replace(folder / _LIST)


def _images(folder: Path) -> dict[Light, Image]:
    files = sorted(folder.glob("*.png"))
    return {Light(file.stem): read_capture(file, Light(file.stem)).as_8bit() for file in files}
