"""A batch of documents (BATCH.json of design 6.1): each result is given as soon as it is known."""

import json
import signal
from collections.abc import Generator, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from imaging.light import Light
from inspector.errors import KnownError, Unavailable, UnreadableInput
from inspector.fault_log import keep_fault
from inspector.inspection import Mode
from inspector.pipeline import Inspector
from inspector.pre_recorded import PageFiles, PreRecordedDocument, inspect_files
from inspector.worker_processes import spread
from reference_specimens.errors import SpecimenError


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What holds for every item; `library` None inspects without specimens."""

    library: Path | None
    mode: Mode
    today: date
    processes: int


@dataclass(frozen=True, slots=True)
class BrokenItem:
    """An item of the batch file that cannot be understood."""

    id: str
    error: UnreadableInput


BatchItem = PreRecordedDocument | BrokenItem


def read_batch(path: Path) -> list[BatchItem]:
    """Read BATCH.json; a broken item stays in the list as such, a broken file raises UnreadableInput."""
    try:
        items = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnreadableInput(str(path), error.strerror or "cannot be read", "Name a readable batch file") from error
    except ValueError as error:
        raise UnreadableInput(str(path), f"not JSON ({error})", "Write it as a list of items") from error
    if not isinstance(items, list):
        raise UnreadableInput(str(path), "not a list", 'Write it as [{"id": ..., "captures": {...}}]')
    return [_item(item, f"item {index}", path.parent) for index, item in enumerate(items)]


def _item(item: Any, fallback_id: str, folder: Path) -> BatchItem:
    if not isinstance(item, Mapping):
        return BrokenItem(fallback_id, _broken(fallback_id, "it is not an object"))
    identifier = str(item.get("id", fallback_id))
    try:
        pages = item["pages"] if "pages" in item else [{"captures": item["captures"]}]
        ppi = None if item.get("ppi") is None else float(item["ppi"])
        return PreRecordedDocument(identifier, tuple(_page(page, folder) for page in pages), ppi)
    except KeyError as error:
        return BrokenItem(identifier, _broken(identifier, f"it has no {error}"))
    except (TypeError, ValueError, AttributeError) as error:
        return BrokenItem(identifier, _broken(identifier, str(error)))


def _page(page: Mapping[str, Any], folder: Path) -> PageFiles:
    captures = {Light(light): folder / file for light, file in page["captures"].items()}
    if not captures:
        raise ValueError("it names no captures")
    return PageFiles(captures, page.get("page"))


def _broken(identifier: str, cause: str) -> UnreadableInput:
    return UnreadableInput(f"Batch item {identifier}", cause, "Correct the batch file")


def inspect_batch(items: list[BatchItem], options: BatchOptions) -> Iterator[dict[str, Any]]:
    """Yield one result object per item as soon as it is known, in any order; an item that fails yields its error.

    A fault of the program, kept whole in a log file, or the end of a process is an error of the item that met it.
    Closing the generator stops after the items that are being inspected.
    """
    documents = [item for item in items if isinstance(item, PreRecordedDocument)]
    for item in items:
        if isinstance(item, BrokenItem):
            yield {"id": item.id, "error": item.error.as_json()}
    if options.processes <= 1 or len(documents) <= 1:
        done = _here(documents, options)
    else:
        done = spread(documents, _perform, partial(_start, options), options.processes)
    with closing(done):
        for document, outcome in done:
            yield _failed(document.id, outcome) if isinstance(outcome, BaseException) else outcome


def _here(
    documents: list[PreRecordedDocument], options: BatchOptions
) -> Generator[tuple[PreRecordedDocument, dict[str, Any] | BaseException], None, None]:
    """Inspect one after the other in this process, on a thread that hands over whatever a document ends with."""
    inspector = Inspector.for_library(options.library)
    with ThreadPoolExecutor(1, thread_name_prefix="batch") as thread:
        for document in documents:
            future = thread.submit(_inspected, inspector, document, options)
            yield document, future.exception() or future.result()


def _failed(identifier: str, error: BaseException) -> dict[str, Any]:
    if isinstance(error, KnownError | SpecimenError):
        return {"id": identifier, "error": {"what": error.what, "cause": error.cause, "remedy": error.remedy}}
    if isinstance(error, BrokenProcessPool):
        cause = "its process ended unexpectedly"
    else:
        cause = f"fault of the program: {type(error).__name__}, kept in {keep_fault(error)}"
    return {"id": identifier, "error": Unavailable(f"Batch item {identifier}", cause, "Report it").as_json()}


@dataclass(slots=True)
class _Worker:
    """What a batch process keeps between items."""

    inspector: Inspector
    options: BatchOptions


_worker: list[_Worker] = []


def _start(options: BatchOptions) -> None:
    from inspector import determinism

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process decides what an interruption stops
    determinism.fix(threads=1)
    _worker[:] = [_Worker(Inspector.for_library(options.library), options)]


def _perform(document: PreRecordedDocument) -> dict[str, Any]:
    return _inspected(_worker[0].inspector, document, _worker[0].options)


def _inspected(inspector: Inspector, document: PreRecordedDocument, options: BatchOptions) -> dict[str, Any]:
    return inspect_files(inspector, document, mode=options.mode, today=options.today)
