"""How long one inspection takes, stage by stage, and how much memory: over page sizes and numbers of features.

    taskset -c 0,1 python -m tests.benchmarks.inspection_time $CAPTURE_SET [--features 0 6 99] [--documents 12]

$CAPTURE_SET is a labelled set (`python -m device_drivers.simulator make`). For each number of features its specimens,
with at most so many of their declared ones, are added to a library of its own, in another process. Its documents are
inspected from their files, one after the other in one process that has inspected some of them before. Wall and
processor milliseconds: on a machine with other work the processor's are the ones to trust.
"""

import argparse
import json
import resource
import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

from inspector import determinism
from inspector.batch import read_batch
from inspector.inspection import Inspection
from inspector.pipeline import Inspector
from inspector.pre_recorded import PreRecordedDocument, read_document
from reference_specimens.library import Library

TODAY = date(2026, 11, 1)
Times = dict[str, tuple[float, float]]


@dataclass(eq=False)
class StageClock:
    """Tells wall and processor time of stages apart by the inspection that grows."""

    started: tuple[float, float] = field(default_factory=lambda: (time.perf_counter(), time.process_time()))
    times: Times = field(default_factory=dict)
    _known: Mapping[str, float] = field(default_factory=dict)
    _since: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        self._since = self.started

    def lap(self, stage: str) -> None:
        """Count the time since the last lap as `stage`."""
        now = time.perf_counter(), time.process_time()
        wall, cpu = self.times.get(stage, (0.0, 0.0))
        self.times[stage] = wall + (now[0] - self._since[0]) * 1000, cpu + (now[1] - self._since[1]) * 1000
        self._since = now

    def progress(self, inspection: Inspection) -> None:
        """Count the time since the last progress as the stage whose milliseconds have grown."""
        grown = [name for name, ms in inspection.ms.items() if name != "total" and ms > self._known.get(name, 0.0)]
        self._known = dict(inspection.ms)
        self.lap(grown[-1] if grown else "checks")

    def done(self) -> Times:
        """Return the times with their total."""
        wall, cpu = (now - then for now, then in zip(self._since, self.started, strict=True))
        return {**self.times, "total": (wall * 1000, cpu * 1000)}


def inspected(inspector: Inspector, document: PreRecordedDocument) -> tuple[Times, Inspection]:
    """Inspect a document from its files; return (wall, processor) milliseconds by stage, and the result."""
    clock = StageClock()
    questioned = read_document(document)
    clock.lap("files")
    inspection = inspector.inspect(questioned, today=TODAY, on_progress=clock.progress)
    clock.lap("rest")
    return clock.done(), inspection


def library(folder: Path, into: Path, features: int) -> Path:
    """Add the specimens of a set, with at most `features` of their features each, to a library below `into`."""
    made = into / f"library_{features}"
    for source in sorted((folder / "specimens").iterdir()):
        copy = into / f"specimens_{features}" / source.name
        shutil.copytree(source, copy)
        document = copy / "specimen.json"
        entry = json.loads(document.read_text(encoding="utf-8"))
        entry["features"] = entry["features"][:features]
        document.write_text(json.dumps(entry), encoding="utf-8")
    Library(made).add(into / f"specimens_{features}")
    return made


def kind_of(inspection: Inspection) -> str:
    """Return what the cost may depend on: the sizes of the pages."""
    sizes = [page.live.page.size_mm for page in inspection.pages if page.live is not None]
    return " + ".join(f"{width:.0f} x {height:.0f}" for width, height in sizes)


def rows(found: Sequence[tuple[str, int, Times]]) -> list[str]:
    """Return a table row for each kind of document: its stages and its total."""
    groups: dict[str, list[tuple[int, Times]]] = defaultdict(list)
    for kind, checks, times in found:
        groups[kind].append((checks, times))
    return [_row(kind, items) for kind, items in sorted(groups.items())]


def _row(kind: str, items: Sequence[tuple[int, Times]]) -> str:
    def median(stage: str, which: int) -> str:
        return f"{np.median([times.get(stage, (0.0, 0.0))[which] for _, times in items]):.0f}"

    totals = [times["total"][0] for _, times in items]
    cells = [kind, str(len(items)), f"{np.median([checks for checks, _ in items]):.0f}"]
    cells += [f"{median(stage, 0)} / {median(stage, 1)}" for stage in STAGES]
    cells += [f"{median('total', 0)} / {median('total', 1)}", f"{np.percentile(totals, 95):.0f}"]
    return "| " + " | ".join(cells) + " |"


STAGES = ("files", "pages", "mrz", "identify", "quality", "checks")


def measured(folder: Path, features: int, count: int, scratch: Path) -> list[tuple[str, int, Times]]:
    """Inspect `count` documents of the set against its specimens; return kind, number of checks and times of each."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:  # calibration takes memory of its own
        inspector = Inspector.for_library(pool.submit(library, folder, scratch, features).result())
    documents = [item for item in read_batch(folder / "BATCH.json") if isinstance(item, PreRecordedDocument)]
    step = max(1, len(documents) // count)
    for document in documents[:: max(1, len(documents) // 6)]:
        inspected(inspector, document)  # specimens are decoded and kept
    found = []
    for document in documents[::step][:count]:
        times, inspection = inspected(inspector, document)
        found.append((kind_of(inspection), len(inspection.checks), times))
    return found


def main(arguments: Any = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--features", type=int, nargs="+", default=[99])
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--threads", type=int, default=determinism.OPENCV_THREADS)
    options = parser.parse_args(arguments)
    determinism.fix(options.threads)
    head = ["pages mm", "documents", "checks", *STAGES, "total", "wall p95"]
    print("median wall / processor ms\n\n| " + " | ".join(head) + " |\n|" + "---|" * len(head))  # noqa: T201
    for features in options.features:
        with tempfile.TemporaryDirectory() as scratch:
            found = measured(options.folder, features, options.documents, Path(scratch))
        print("\n".join(rows(found)), flush=True)  # noqa: T201
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory {peak:.0f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
