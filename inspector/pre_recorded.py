"""Documents in picture files: read the files and inspect them, always as an evaluation (Doc 9303-2 App. C C.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from imaging.files import UnreadableImage, read_capture
from imaging.light import Light
from imaging.parallel import side_by_side
from inspector.errors import UnreadableInput
from inspector.inspection import Mode, QuestionedDocument, QuestionedPage
from inspector.pipeline import Inspector
from inspector.result_json import as_json
from inspector.stopwatch import Stopwatch


@dataclass(frozen=True, slots=True)
class PageFiles:
    """The picture files of one side by light; `page` is its name, None where not told."""

    captures: Mapping[Light, Path]
    page: str | None = None


@dataclass(frozen=True, slots=True)
class PreRecordedDocument:
    """The picture files of one document; `ppi` overrides what the file headers say."""

    id: str
    pages: tuple[PageFiles, ...]
    ppi: float | None = None


def read_document(document: PreRecordedDocument) -> QuestionedDocument:
    """Read every picture; raises UnreadableInput for the first that cannot be read."""
    files = [(path, light) for page in document.pages for light, path in page.captures.items()]
    try:
        captures = iter(side_by_side(lambda file: read_capture(*file), files))
    except UnreadableImage as error:
        raise UnreadableInput(error.what, error.cause, error.remedy) from error
    pages = tuple(
        QuestionedPage({light: next(captures) for light in page.captures}, page.page) for page in document.pages
    )
    return QuestionedDocument(document.id, pages, document.ppi, pre_recorded=True)


def inspect_files(inspector: Inspector, document: PreRecordedDocument, *, mode: Mode, today: date) -> dict[str, Any]:
    """Read and inspect one document; return the JSON result with its time from opening the files.

    Raises UnreadableInput where a picture cannot be read or shows no document.
    """
    watch = Stopwatch()
    with watch.stage("files"):
        questioned = read_document(document)
    inspection = inspector.inspect(questioned, mode=mode, today=today, evaluation=True)
    result = as_json(inspection)
    result["ms"].update({name: round(value, 1) for name, value in watch.ms().items()})
    return result
