"""Run the optical checks over a labelled set and tell, class by class, what failed and which genuine ones were wronged.

CAPTURE_SET=folder python tests/benchmarks/checks_on_set.py [--only TEXT] [--jobs 2] [--undeclared] [--details]

The folder holds `truth.json`, `captures/` and `specimens/` (format of the example sets). `--undeclared` drops the
declared features of the specimens, so that only what calibration learnt is used; `--half-undeclared` those of every
second model. `--learn N` learns from the first N genuine documents of a model, which are not counted then.
"""

import argparse
import json
import os
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import click
import cv2

from imaging.files import read_capture
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.live_data_set_builder import build, turned
from imaging.registration import register
from inspector.checks.engine import perform
from inspector.inspection import CheckResult, Outcome
from inspector.measured_routines import learnt_family
from reference_specimens.calibration_store import read_calibration, write_calibration
from reference_specimens.reading import read_specimen
from reference_specimens.specimen import Specimen
from reference_specimens.working_images import Image, working_images

GENUINE = ("genuine", "hard_genuine", "expired")
LIGHT_NAMES = {"white": "VI", "uv365": "UV", "ir870": "IR"}


Placed = tuple[LiveDataSet, Specimen, dict[Light, Image]]
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Way:
    """How specimens are used: without their declared features, with what so many genuine documents teach."""

    undeclared: bool = False
    learn: int = 0


@dataclass(frozen=True, slots=True)
class PageChecks:
    """What the checks said about one page of the set."""

    item: str
    kind: str
    strength: float | None
    page: str
    registered: bool
    results: tuple[CheckResult, ...]
    ms: float


def main() -> None:
    """Run the set and print the tables."""
    options = _options()
    folder = Path(os.environ["CAPTURE_SET"])
    truth = _truth(folder)
    models = sorted({entry["model"] for entry in truth if entry["model"]})
    odd = set(models[1::2]) if options.half_undeclared else set()
    tasks = [
        (folder, entry, Way(options.undeclared or entry["model"] in odd, options.learn))
        for entry in truth
        if options.only in entry["id"] and entry["id"] not in _learnt_ids(folder, entry["model"], options.learn)
    ]
    with ProcessPoolExecutor(options.jobs) as pool:
        pages = [page for found in pool.map(_item, tasks) for page in found]
    _print_items(pages, details=options.details)
    _print_false_alarms(pages)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only captures whose id contains this")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--undeclared", action="store_true", help="drop the declared features of the specimens")
    parser.add_argument("--half-undeclared", action="store_true", help="drop them of every second model")
    parser.add_argument("--learn", type=int, default=0, help="genuine documents of each model to learn from")
    parser.add_argument("--details", action="store_true", help="print the numbers of what did not succeed")
    return parser.parse_args()


def _item(task: tuple[Path, Entry, Way]) -> list[PageChecks]:
    cv2.setNumThreads(1)
    folder, entry, way = task
    return [page for item in _items(entry) for page in _page(folder, entry, item, way)]


def _items(entry: Entry) -> list[Entry]:
    return entry.get("pages") or [{"page": None, "files": entry["files"]}]


def _page(folder: Path, entry: Entry, item: Entry, way: Way) -> Iterator[PageChecks]:
    placed = _placed(folder, entry, item, way)
    if placed is None:
        click.echo(f"{entry['id']}: no page or no specimen", err=True)
        return
    live, specimen, images = placed
    started = time.perf_counter()
    results = perform(live, specimen, images, mrz_reading=None)
    ms = 1000 * (time.perf_counter() - started)
    yield PageChecks(entry["id"], entry["class"], entry["strength"], specimen.page, live.registered, tuple(results), ms)


def placed_pages(folder: Path, entry: Entry) -> Iterator[Placed]:
    """Yield the pages of a document that can be laid on their calibrated specimens."""
    for item in _items(entry):
        placed = _placed(folder, entry, item, Way())
        if placed is not None and placed[0].registered:
            yield placed


def _placed(folder: Path, entry: Entry, item: Entry, way: Way) -> Placed | None:
    side = _specimen(folder, entry["model"], item["page"], way)
    live = None if side is None else _live(folder, entry, item, side[1])
    return None if side is None or live is None else (live, *side)


def _live(folder: Path, entry: Entry, item: Entry, images: dict[Light, Image]) -> LiveDataSet | None:
    lights = {Light(LIGHT_NAMES.get(name, name)): folder / file for name, file in item["files"].items()}
    captures = {light: read_capture(path, light, ppi=entry["ppi"]) for light, path in lights.items()}
    live = build(item["page"] or "data page", captures, ppi=entry["ppi"])
    if live is None:
        return None
    placed = register(live, images)
    if not placed.ok:
        placed = register(turned(live), images)
    return placed.live or live


@cache
def _specimen(folder: Path, model: str, page: str | None, way: Way) -> tuple[Specimen, dict[Light, Image]] | None:
    for path in sorted((folder / "specimens").iterdir()):
        reading = read_specimen(path)
        specimen = reading.specimen
        if specimen.prado_id == model and page in (None, specimen.page):
            if way.undeclared:
                specimen = replace(specimen, features=())
            images = working_images(reading.captures, specimen.size_mm)
            return _calibrated(specimen, images, _learnt(folder, model, page, images, way.learn)), images
    return None


def _learnt(
    folder: Path, model: str, page: str | None, images: dict[Light, Image], count: int
) -> list[Mapping[Light, Image]]:
    """Return the registered pages of the genuine documents to learn from."""
    ids = _learnt_ids(folder, model, count)
    entries = [entry for entry in _truth(folder) if entry["id"] in ids]
    found = [_live(folder, entry, item, images) for entry in entries for item in _items(entry) if item["page"] == page]
    return [live.images for live in found if live is not None and live.registered]


@cache
def _learnt_ids(folder: Path, model: str | None, count: int) -> frozenset[str]:
    genuine = [entry["id"] for entry in _truth(folder) if entry["model"] == model and entry["class"] == "genuine"]
    return frozenset(genuine[:count])


@cache
def _truth(folder: Path) -> list[Entry]:
    entries: list[Entry] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return entries


def _calibrated(
    specimen: Specimen, images: dict[Light, Image], further: Sequence[Mapping[Light, Image]] = ()
) -> Specimen:
    """Return the specimen as it comes out of a library, its calibration kept in a folder of its own."""
    kept = replace(specimen, folder=Path(mkdtemp(prefix="checks-on-set-")))
    write_calibration(kept, images, further)
    return read_calibration(kept)


def _print_items(pages: list[PageChecks], *, details: bool) -> None:
    by_kind: dict[str, list[PageChecks]] = defaultdict(list)
    for page in pages:
        by_kind[page.kind].append(page)
    for kind, found in sorted(by_kind.items()):
        click.echo(f"\n{kind}")
        for page in found:
            failed, doubted = _said(page, Outcome.FAILED), _said(page, Outcome.UNDETERMINED)
            strength = "" if page.strength is None else f" {page.strength:.2f}"
            placed = "" if page.registered else " NOT REGISTERED"
            click.echo(
                f"  {page.item} {page.page}{strength}{placed} {page.ms:.0f} ms: FAILED {failed} undetermined {doubted}"
            )
            if details:
                _print_details(page)
    times = sorted(page.ms for page in pages)
    click.echo(f"\nms a page: median {times[len(times) // 2]:.0f}, longest {times[-1]:.0f}")


def _print_details(page: PageChecks) -> None:
    for result in page.results:
        if result.outcome not in (Outcome.SUCCESSFUL, Outcome.NOT_PERFORMED):
            click.echo(
                f"      {result.feature} {result.outcome} {result.why} {result.measured} {result.accepted}"
                f" {dict(result.evidence)}"
            )


def _said(page: PageChecks, outcome: Outcome) -> list[str]:
    return [f"{result.feature or result.code}:{result.why}" for result in page.results if result.outcome is outcome]


def _print_false_alarms(pages: list[PageChecks]) -> None:
    genuine = [page for page in pages if page.kind in GENUINE]
    wronged: Counter[str] = Counter()
    for page in genuine:
        for result in page.results:
            if result.outcome in (Outcome.FAILED, Outcome.UNDETERMINED):
                wronged[f"{result.outcome.value} {result.code} {result.feature} {result.why}"] += 1
    click.echo(f"\nof {len(genuine)} genuine pages:")
    for text, count in wronged.most_common():
        click.echo(f"  {count} {text}")
    _print_routines(genuine)


def _print_routines(genuine: list[PageChecks]) -> None:
    """Print what `inspector/policies/measured_routines.json` holds: on how many of its pages each routine failed."""
    counted: dict[str, list[bool]] = defaultdict(list)
    for page in genuine:
        failed: dict[str, bool] = {}
        for result in page.results:
            if result.outcome in (Outcome.SUCCESSFUL, Outcome.FAILED, Outcome.UNDETERMINED):
                name = learnt_family(result.feature or "") if result.learnt else result.code
                failed[name] = failed.get(name, False) or result.outcome is Outcome.FAILED
        for name, wrong in failed.items():
            counted[name].append(wrong)
    click.echo("\nfailed on genuine pages, routine by routine:")
    for name, found in sorted(counted.items()):
        click.echo(f"  {sum(found)} of {len(found)} {name}")


if __name__ == "__main__":
    main()
