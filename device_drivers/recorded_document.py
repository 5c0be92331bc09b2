"""Documents captured before: their picture files by side and light, found in a folder or listed in a batch."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imaging.light import Light

EXTENSIONS = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".jp2", ".bmp"})
BATCH = "BATCH.json"
BACK_WORDS = frozenset({"back", "rear", "verso", "reverse"})
FRONT_WORDS = frozenset({"front", "recto", "obverse"})
LIGHT_WORDS: Mapping[Light, str] = {
    Light.UV254: r"uv254|uvc",
    Light.UV313: r"uv313|uvb",
    Light.UV: r"uv|uv36\d|uva",
    Light.IR: r"ir|ir[89]\d\d|nir|infrared",
    Light.CX: r"cx|coax|coaxial|axial",
    Light.TR: r"tr|trans|transmitted",
    Light.OB_L: r"obl",
    Light.OB_R: r"obr",
    Light.OB_T: r"obt",
    Light.OB_B: r"obb",
    Light.VI: r"vi|vis|visible|white",
}


@dataclass(frozen=True, slots=True)
class RecordedSide:
    """The pictures of one side by light."""

    page: str
    files: Mapping[Light, Path] = field(hash=False)


@dataclass(frozen=True, slots=True)
class RecordedDocument:
    """A document with its recorded sides; `ppi` is None where only the file headers tell."""

    title: str
    sides: tuple[RecordedSide, ...]
    ppi: float | None = None


class UnreadableBatch(ValueError):
    """A folder or batch file does not list pictures as it should; the message says where."""


def recorded_documents(folder: Path) -> tuple[RecordedDocument, ...]:
    """Return the documents of `folder`: those BATCH.json lists, else one for each folder that holds pictures.

    A picture's light and side are in its name (`white.jpg`, `back_uv365.png`) or in its folder's (`front/ir.png`).
    Raises UnreadableBatch where BATCH.json is not as design section 6.1 wants it.
    """
    batch = folder / BATCH
    if batch.is_file():
        return _listed(batch)
    folders = [folder, *sorted(path for path in folder.iterdir() if path.is_dir())]
    found = (_in_folder(path, deep=path != folder) for path in folders)
    return tuple(document for document in found if document.sides)


def light_of(name: str) -> Light | None:
    """Return the light a file name tells, None where it tells none."""
    for word in re.split(r"[^a-z0-9]+", name.lower().replace("ob-", "ob").replace("ob_", "ob")):
        for light, pattern in LIGHT_WORDS.items():
            if re.fullmatch(pattern, word):
                return light
    return None


def _in_folder(folder: Path, *, deep: bool) -> RecordedDocument:
    pictures = sorted(
        path for path in (folder.rglob("*") if deep else folder.iterdir()) if path.suffix.lower() in EXTENSIONS
    )
    sides: dict[str, dict[Light, Path]] = {}
    for path in pictures:
        light = light_of(path.stem)
        if light is not None:
            sides.setdefault(_side_of(path, folder), {}).setdefault(light, path)
    ordered = sorted(sides, key=lambda page: (page == "back", page))
    return RecordedDocument(folder.name, tuple(RecordedSide(page, sides[page]) for page in ordered))


def _side_of(path: Path, folder: Path) -> str:
    words = set(re.split(r"[^a-z0-9]+", path.relative_to(folder).as_posix().lower()))
    if words & BACK_WORDS:
        return "back"
    return "front" if words & FRONT_WORDS else ""


def _listed(batch: Path) -> tuple[RecordedDocument, ...]:
    try:
        items = json.loads(batch.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UnreadableBatch(f"{batch}: {error}") from error
    if not isinstance(items, list):
        raise UnreadableBatch(f"{batch}: it must hold a list of items")
    return tuple(_item(batch, number, item) for number, item in enumerate(items))


def _item(batch: Path, number: int, item: Any) -> RecordedDocument:
    try:
        title = str(item.get("id", f"item {number + 1}"))
        pages = item.get("pages", [{"page": "", "captures": item.get("captures", {})}])
        sides = tuple(RecordedSide(str(page["page"]), _captures(batch, page["captures"])) for page in pages)
        ppi = item.get("ppi")
        return RecordedDocument(title, sides, None if ppi is None else float(ppi))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnreadableBatch(f"{batch}: item {number + 1}: {error!r}") from error


def _captures(batch: Path, captures: Mapping[str, str]) -> dict[Light, Path]:
    return {Light(light): batch.parent / path for light, path in captures.items()}
