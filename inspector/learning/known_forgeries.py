"""Known forgeries of a model, kept with its library: whatever is learnt, they must still be found.

`forgeries/<model id>/known.json` lists them, `forgeries/<model id>/<sha-256>/` holds their captures as they came.
"""

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from imaging.light import Light
from inspector.batch import BatchOptions, inspect_batch
from inspector.evaluation.labelled_set import LabelledDocument
from inspector.inspection import Mode
from inspector.pre_recorded import PageFiles, PreRecordedDocument

_LIST = "known.json"


@dataclass(frozen=True, slots=True)
class KnownForgery:
    """One forgery by the address of its captures; `found` says whether it was found when it was added."""

    address: str
    kind: str
    found: bool
    ppi: float | None
    pages: tuple[tuple[str | None, Mapping[str, str]], ...]

    def document(self, folder: Path) -> PreRecordedDocument:
        """Return its files below `folder`."""
        pages = tuple(
            PageFiles({Light(light): folder / self.address / file for light, file in files.items()}, name)
            for name, files in self.pages
        )
        return PreRecordedDocument(self.address, pages, self.ppi)


class KnownForgeries:
    """The known forgeries of one model in one library. Raises OSError."""

    def __init__(self, library: Path, model_id: str) -> None:
        """Touch nothing yet."""
        self._library = library
        self.folder = library / "forgeries" / model_id

    def list(self) -> tuple[KnownForgery, ...]:
        """Return all that are kept, in the order they came."""
        try:
            rows = json.loads((self.folder / _LIST).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        return tuple(_from_json(row) for row in rows)

    def add(self, forged: Sequence[LabelledDocument], today: date, jobs: int) -> int:
        """Keep forgeries that are not kept yet and return how many; each is inspected to know whether it is found."""
        known = {item.address: item for item in self.list()}
        new = [item for document in forged if (item := self._kept(document)).address not in known]
        found = _found([item.document(self.folder) for item in new], self._library, today, jobs)
        known |= {item.address: _with_found(item, item.address in found) for item in new}
        if new:
            text = json.dumps([_as_json(item) for item in known.values()], ensure_ascii=False, indent=1)
            (self.folder / f"{_LIST}.new").write_text(text + "\n", encoding="utf-8")
            (self.folder / f"{_LIST}.new").replace(self.folder / _LIST)
        return len(new)

    def missed_by(self, library: Path, today: date, jobs: int) -> tuple[KnownForgery, ...]:
        """Return those that were found once and would not be with what `library` has learnt."""
        wanted = [item for item in self.list() if item.found]
        found = _found([item.document(self.folder) for item in wanted], library, today, jobs)
        return tuple(item for item in wanted if item.address not in found)

    def _kept(self, forged: LabelledDocument) -> KnownForgery:
        """Copy the captures unless they are there; whether the forgery is found is not known yet."""
        pages = forged.document.pages
        address = _address(pages)
        names = [
            {light.value: f"{number}-{light}{path.suffix}" for light, path in page.captures.items()}
            for number, page in enumerate(pages)
        ]
        if not (self.folder / address).exists():
            making = self.folder / f"{address}.new"
            making.mkdir(parents=True, exist_ok=True)
            for page, files in zip(pages, names, strict=True):
                for light, path in page.captures.items():
                    shutil.copyfile(path, making / files[light.value])
            making.rename(self.folder / address)
        named = tuple((page.page, files) for page, files in zip(pages, names, strict=True))
        return KnownForgery(address, forged.kind, False, forged.document.ppi, named)


def _address(pages: Sequence[PageFiles]) -> str:
    digest = hashlib.sha256()
    for page in pages:
        for light, path in sorted(page.captures.items()):
            digest.update(light.encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _found(documents: Sequence[PreRecordedDocument], library: Path, today: date, jobs: int) -> set[str]:
    """Return the ids of those on which at least one check that counts fails."""
    options = BatchOptions(library, Mode.SECURITY, today, jobs)
    results = inspect_batch(list(documents), options) if documents else ()
    return {str(result["id"]) for result in results if result.get("evidence", {}).get("combined", 0) > 0}


def _with_found(item: KnownForgery, found: bool) -> KnownForgery:
    return KnownForgery(item.address, item.kind, found, item.ppi, item.pages)


def _as_json(item: KnownForgery) -> dict[str, Any]:
    pages = [{"page": name, "files": dict(files)} for name, files in item.pages]
    return {"address": item.address, "class": item.kind, "found": item.found, "ppi": item.ppi, "pages": pages}


def _from_json(row: Mapping[str, Any]) -> KnownForgery:
    pages = tuple((page["page"], page["files"]) for page in row["pages"])
    return KnownForgery(row["address"], row["class"], row["found"], row["ppi"], pages)
