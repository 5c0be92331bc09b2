"""Which further captures are good enough to learn from: found, laid on the specimen, and passing the minimum set."""

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from inspector.errors import KnownError
from inspector.inspection import CheckResult, InspectedPage, Inspection, Outcome
from inspector.learning.sources import Sample
from inspector.measured_routines import is_optical
from inspector.pipeline import Inspector
from inspector.pre_recorded import read_document
from reference_specimens.considered import MINIMUM_SET
from reference_specimens.learnt_captures import keep_images


@dataclass(frozen=True, eq=False)
class Candidate:
    """One side of a sample, laid on the specimen `specimen_id`; `refusal` says why it cannot be learnt from.

    `kept` is the folder of its images (`learnt_captures.keep_images`): of hundreds of captures none stays in memory.
    """

    sample: Sample
    specimen_id: str | None = None
    kept: Path | None = None
    refusal: str = ""


def candidates(
    samples: Sequence[Sample], library: Path, today: date, jobs: int, *, folder: Path
) -> Iterator[Candidate]:
    """Inspect the samples and yield their sides, in the order of the samples; images are written below `folder`."""
    if jobs <= 1 or len(samples) <= 1:
        inspector = Inspector.for_library(library)
        for sample in samples:
            yield from sides(sample, inspector, today, folder)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(min(jobs, len(samples)), mp_context=context, initializer=_start, initargs=(library,))
    try:
        for found in pool.map(partial(_sides, today=today, folder=folder), samples):
            yield from found
    finally:
        pool.shutdown(cancel_futures=True)


def sides(sample: Sample, inspector: Inspector, today: date, folder: Path) -> list[Candidate]:
    """Inspect one sample; a document that cannot be judged, or is of another model, gives one refused candidate."""
    try:
        inspection = inspector.inspect(read_document(sample.document), today=today)
    except KnownError as error:
        return [Candidate(sample, refusal=error.cause)]
    if inspection.model is None:
        return [Candidate(sample, refusal="its model was not identified")]
    if sample.model not in (None, inspection.model.prado_id, inspection.model.id):
        return [Candidate(sample, refusal=f"it was identified as {inspection.model.id}")]
    return [_candidate(sample, page, inspection, folder) for page in inspection.pages]


def _candidate(sample: Sample, page: InspectedPage, inspection: Inspection, folder: Path) -> Candidate:
    refusal = _refusal(page, [check for check in inspection.checks if check.page == page.name])
    if refusal or page.live is None:
        return Candidate(sample, page.specimen_id, refusal=refusal)
    return Candidate(sample, page.specimen_id, folder / keep_images(folder, page.live.images))


def _refusal(page: InspectedPage, checks: Sequence[CheckResult]) -> str:
    if page.live is None or page.specimen_id is None or not page.live.registered:
        return "the page could not be laid on the specimen"
    for quality in page.quality:
        if quality.recapture:
            return f"its capture is not good enough ({quality.code})"
    for check in checks:
        if is_optical(check.code) and check.code in MINIMUM_SET and check.outcome is not Outcome.SUCCESSFUL:
            return f"it does not pass the minimum set ({check.code})"
    return ""


_worker: list[Inspector] = []


def _start(library: Path) -> None:
    from inspector import determinism

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    determinism.fix(threads=1)
    _worker[:] = [Inspector.for_library(library)]


def _sides(sample: Sample, today: date, folder: Path) -> list[Candidate]:
    return sides(sample, _worker[0], today, folder)
