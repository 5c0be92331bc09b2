"""The pictures of a referral: lossless PNG files, whole and on the disk before any record names them."""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from imaging.files import write_image
from imaging.light import Light
from inspector.inspection import Inspection, QuestionedDocument
from reference_specimens.durability import sync, sync_tree

Files = Mapping[str, Mapping[Light, Path]]
Picture = tuple[Light, NDArray[Any], float | None]


@dataclass(frozen=True)
class Evidence:
    """Files by page name and light: rectified pages, and the captures as they came in."""

    images: Files = field(default_factory=dict)
    captures: Files = field(default_factory=dict)


def write_evidence(folder: Path, inspection: Inspection, document: QuestionedDocument) -> Evidence:
    """Write every picture into the new `folder` and flush it; a crash leaves at most an orphan. Raises OSError."""
    names = _page_names(inspection, document)
    pages = zip(names, inspection.pages, strict=False)
    rectified = {
        name: [(light, image, page.live.ppi) for light, image in page.live.images.items()]
        for name, page in pages
        if page.live is not None
    }
    captured = {
        name: [(light, capture.pixels, capture.ppi) for light, capture in page.captures.items()]
        for name, page in zip(names, document.pages, strict=False)
    }
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(mode=0o700, parents=True)
    evidence = Evidence(_write(partial, "page", rectified, folder), _write(partial, "capture", captured, folder))
    sync_tree(partial)
    partial.rename(folder)
    sync(folder.parent)
    return evidence


def as_text(files: Files, root: Path) -> str:
    """Return files as JSON with paths below `root`."""
    return json.dumps(
        {
            page: {light: path.relative_to(root).as_posix() for light, path in paths.items()}
            for page, paths in files.items()
        }
    )


def from_text(text: str, root: Path) -> Files:
    """Return the files that `as_text` wrote."""
    return {
        page: {Light(light): root / path for light, path in paths.items()} for page, paths in json.loads(text).items()
    }


def _write(partial: Path, kind: str, pages: Mapping[str, Sequence[Picture]], folder: Path) -> Files:
    files: dict[str, dict[Light, Path]] = {}
    for number, (name, pictures) in enumerate(pages.items(), 1):
        for light, pixels, ppi in pictures:
            file = f"{kind}-{number}-{light}.png"
            write_image(partial / file, pixels, ppi=ppi)
            files.setdefault(name, {})[light] = folder / file
    return files


def _page_names(inspection: Inspection, document: QuestionedDocument) -> list[str]:
    """Name the pages as the inspection found them, else as they were told; every name once."""
    names: list[str] = []
    for number in range(max(len(inspection.pages), len(document.pages))):
        names.append(_free(_known_names(inspection, document, number), names))
    return names


def _known_names(inspection: Inspection, document: QuestionedDocument, number: int) -> Iterator[str]:
    if number < len(inspection.pages) and inspection.pages[number].name:
        yield inspection.pages[number].name
    if number < len(document.pages):
        yield document.pages[number].name or ""
    yield f"page {number + 1}"


def _free(candidates: Iterator[str], taken: Sequence[str]) -> str:
    found = [name for name in candidates if name and name not in taken]
    return found[0] if found else f"page {len(taken) + 1} again"
