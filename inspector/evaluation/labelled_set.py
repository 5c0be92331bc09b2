"""A labelled set: captures and what each of them is (`truth.json`, the format of design section 6.1)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imaging.light import Light
from imaging.region import Region
from inspector.errors import UnreadableInput
from inspector.inspection import Advice
from inspector.pre_recorded import PageFiles, PreRecordedDocument

EXPECTED_ADVICE = {
    "accept": Advice.CLEAR,
    "refer": Advice.REFER,
    "expired": Advice.ATTENTION,
    "unknown_document": Advice.ATTENTION,
}


@dataclass(frozen=True, slots=True)
class Change:
    """What a forger changed and where; `light` None means every light, `page` None the only page."""

    what: str
    region: Region
    light: Light | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True)
class LabelledDocument:
    """One document of the set; `model` is a prado_id, None where the library has no specimen of it.

    `strength` is 0..1, how strong the trace of the forgery is, None for genuine documents; `changed` is what was
    forged, empty where the set does not tell.
    """

    document: PreRecordedDocument
    kind: str
    genuine: bool
    expected: Advice
    model: str | None
    strength: float | None = None
    mrz: tuple[str, ...] | None = None
    changed: tuple[Change, ...] = ()


def read_labelled_set(folder: Path) -> list[LabelledDocument]:
    """Read `truth.json`; raises UnreadableInput with the place of the first fault."""
    path = folder / "truth.json"
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [_document(row, folder) for row in rows]
    except OSError as error:
        raise UnreadableInput(str(path), error.strerror or "cannot be read", "Name the folder of a set") from error
    except (KeyError, TypeError, ValueError) as error:
        cause = f"not a labelled set ({error!r})"
        raise UnreadableInput(str(path), cause, "Write it in the format of docs/evaluation.md") from error


def _document(row: Mapping[str, Any], folder: Path) -> LabelledDocument:
    pages = row["pages"] if "pages" in row else [{"files": row["files"]}]
    files = tuple(_page(page, folder) for page in pages)
    return LabelledDocument(
        PreRecordedDocument(row["id"], files, row.get("ppi")),
        kind=row["class"],
        genuine=bool(row["genuine"]),
        expected=EXPECTED_ADVICE[row["expected"]],
        model=row.get("model"),
        strength=row.get("strength"),
        mrz=tuple(row["mrz"]) if row.get("mrz") else None,
        changed=tuple(_change(change) for change in row.get("changed", ())),
    )


def _change(change: Mapping[str, Any]) -> Change:
    light = change.get("light") or "all"
    return Change(
        change["what"],
        Region.from_box(change["box_mm"]),
        None if light == "all" else Light(light),
        change.get("page"),
    )


def _page(page: Mapping[str, Any], folder: Path) -> PageFiles:
    return PageFiles({Light(light): folder / file for light, file in page["files"].items()}, page.get("page"))
