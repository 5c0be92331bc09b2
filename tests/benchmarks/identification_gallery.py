"""How surely a model is identified among very many, with and without a key, and how often a stranger is taken for one.

    python -m device_drivers.simulator gallery GALLERY --models 10000 --queries 500 --jobs 2
    python -m tests.benchmarks.identification_gallery GALLERY --cache FOLDER [--queries 500] [--find]

Every picture of the gallery is the specimen of its model; looks are made of all, details where they are first asked
for (both kept in `--cache`: times count from the second run on). Every query is asked four times: with the key of its
zone and without, each with its model in the index and with the model and its siblings left out (an unknown document).
Pages are cut by their true corners moved by 0.4 mm (one sigma) and turned by chance, or found (`--find`). A gallery
that is still being drawn is measured as far as it goes; its queries are then drawn here (`--seed` of the gallery).
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any, TypeVar, cast

import cv2
import numpy as np
import psutil
from sqlite_utils.db import Table

from device_drivers.simulator.gallery import GalleryPlan, Shot, write_shots
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.specimen_folder import regions
from imaging.files import read_capture
from imaging.homography import size_px
from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from imaging.page import Page
from imaging.page_finding import find_page
from imaging.rectification import rectify
from imaging.region import MM_PER_INCH, Region
from inspector.identification import CONVINCING, Proposal, proposed
from reference_specimens.index import Index
from reference_specimens.retrieval.catalogue import Catalogue, Entry
from reference_specimens.retrieval.detail import ALGORITHM, Detail, detail, read_detail, write_detail
from reference_specimens.retrieval.key import Key
from reference_specimens.retrieval.look import look, standardised, static_cells
from reference_specimens.retrieval.look_table import LookRow, put_look
from reference_specimens.retrieval.siblings import TellingArea, telling_areas
from reference_specimens.retrieval.static_print import static_print
from reference_specimens.retrieval.store import RetrievalStore
from reference_specimens.retrieval.trial import QuestionedPage
from reference_specimens.specimen import ModelId, Specimen, SpecimenRegion
from reference_specimens.working_images import Image

JITTER_MM = 0.4
Item = dict[str, Any]
T = TypeVar("T")


def specimen_of(item: Item) -> Specimen:
    """Return the specimen of a gallery picture, with the variable areas of its design."""
    number = int(item["model"].split("-")[2])
    design = model(item["seed"], utopian=False, number=number, variant=item["variant"])
    side = next(side for side in design.sides if side.page == item["page"])
    named = tuple(SpecimenRegion(r["name"], Region.from_box(r["box_mm"]), r["variable"]) for r in regions(side))
    identity = ModelId(design.country, design.type, number, design.year)
    return Specimen(identity, side.page, design.title, side.size_mm, (), Path(), item["prado_id"], regions=named)


def picture(gallery: Path, item: Item) -> Image:
    """Return a gallery picture at the working resolution."""
    stored = read_capture(gallery / item["file"], Light.VI).as_8bit()
    size = size_px(item["size_mm"], WORKING_PPI)
    return np.asarray(cv2.resize(stored, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def drawn_so_far(gallery: Path, seed: int, models: int) -> list[Item]:
    """Return the entries of a gallery whose index is not written yet, and draw none."""
    items = []
    for shot in GalleryPlan(seed, models, 150.0, date(2026, 1, 1)).shots():
        folder = gallery / "gallery" / f"{shot.index // 100:03d}"
        for path in sorted(folder.glob(f"{shot.index + 1:05d}-*.jpg")):
            design = model(shot.seed, utopian=False, number=shot.index + 1, variant=shot.variant)
            side = next(side for side in design.sides if side.page == path.stem[6:].replace("-", " "))
            items.append(
                {
                    "model": design.name,
                    "prado_id": design.prado_id,
                    "issuer": design.country,
                    "type": design.type,
                    "mrz_format": design.mrz_format,
                    "page": side.page,
                    "size_mm": list(side.size_mm),
                    "seed": shot.seed,
                    "variant": shot.variant,
                    "file": path.relative_to(gallery).as_posix(),
                }
            )
    return items


def queries_of(items: Sequence[Item], seed: int, count: int, out: Path) -> list[Item]:
    """Draw queries of models that have been drawn, where the gallery has none of its own yet."""
    kept = out / f"queries-{count}.json"
    if not kept.exists():
        plan = GalleryPlan(seed, 10**6, 150.0, date(2026, 1, 1))
        drawn = sorted({(int(item["model"].split("-")[2]) - 1, item["seed"], item["variant"]) for item in items})
        chosen = np.random.default_rng([seed, 712]).choice(len(drawn), min(count, len(drawn)), replace=False)
        picked = [drawn[pick] for pick in chosen]
        shots = [Shot(plan, index, drew, variant, query) for query, (index, drew, variant) in enumerate(picked, 1)]
        kept.write_text(json.dumps(write_shots(shots, out)), encoding="utf-8")
    found: list[Item] = json.loads(kept.read_text(encoding="utf-8"))
    return found


@dataclass
class Shelf:
    """The gallery as a library: looks in memory, details in files."""

    gallery: Path
    items: Sequence[Item]
    cache: Path
    full: Catalogue = field(default_factory=Catalogue)
    left_out: frozenset[int] = frozenset()
    areas: dict[tuple[str, str], tuple[TellingArea, ...]] = field(default_factory=dict)

    def catalogue(self) -> Catalogue:
        """Return the catalogue without what is left out."""
        return LeftOut(**vars(self.full), rows_left_out=self.left_out) if self.left_out else self.full

    def detail(self, entry: Entry) -> Detail:
        """Return a detail from its file, made at the first time."""
        folder = self.cache / entry.content_id
        kept = read_detail(folder)
        if kept is None:
            item = self.items[int(entry.content_id)]
            kept = detail(specimen_of(item), {Light.VI: picture(self.gallery, item)})
            folder.mkdir(parents=True, exist_ok=True)
            write_detail(folder, kept)
        return kept

    def telling_areas(self, one: Entry, other: Entry) -> tuple[TellingArea, ...]:
        """Return where two pictures differ, found once as when a specimen is added."""
        one, other = sorted((one, other), key=lambda entry: entry.content_id)
        pair = (one.content_id, other.content_id)
        if pair not in self.areas:
            self.areas[pair] = telling_areas(self.detail(one), self.detail(other))
        return self.areas[pair]


@dataclass(frozen=True, eq=False)
class LeftOut(Catalogue):
    """A catalogue in which some rows are never found."""

    rows_left_out: frozenset[int] = frozenset()

    def of_key(self, key: Key, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows of the key, but for those left out."""
        return [row for row in super().of_key(key, size_mm) if row not in self.rows_left_out]

    def of_size(self, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows of the size, but for those left out."""
        return [row for row in super().of_size(size_mm) if row not in self.rows_left_out]

    def of_model(self, model_id: str, size_mm: tuple[float, float]) -> list[int]:
        """Return the rows of a model, but for those left out."""
        return [row for row in super().of_model(model_id, size_mm) if row not in self.rows_left_out]


def catalogue_of(gallery: Path, items: Sequence[Item], cache: Path) -> Catalogue:
    """Return the catalogue of all pictures; their looks are kept."""
    kept = cache / f"looks-{len(items)}.npz"
    if not kept.exists():
        looks, cells = [], []
        for item in items:
            specimen = specimen_of(item)
            stored = read_capture(gallery / item["file"], Light.VI).as_8bit()
            cells.append(static_cells(static_print(specimen, stored.shape)))
            looks.append(standardised(look(stored, specimen.size_mm), cells[-1]))
        np.savez(kept, looks=np.stack(looks), cells=np.stack(cells))
    with np.load(kept) as arrays:
        return Catalogue.of(
            [entry_of(number, item) for number, item in enumerate(items)], arrays["looks"], arrays["cells"]
        )


def entry_of(number: int, item: Item) -> Entry:
    """Return the entry of a gallery picture."""
    identity = (item["model"], item["prado_id"], item["issuer"], item["type"], item["mrz_format"])
    width, height = item["size_mm"]
    return Entry(str(number), f"{item['model']}/{item['page']}", *identity, None, None, (width, height))


def questioned(folder: Path, query: Item, rng: np.random.Generator, *, find: bool) -> QuestionedPage | None:
    """Return a query cut out as a page, None where it is to be found and is not."""
    capture = read_capture(folder / query["file"], Light.VI, ppi=150.0)
    width, height = query["size_mm"]
    corners = np.array(query["corners"]) + rng.normal(0, JITTER_MM * 150 / MM_PER_INCH, (4, 2))
    page: Page | None = Page(np.roll(corners, 2 * int(rng.integers(2)), axis=0), (width, height), 150.0)
    page = find_page(capture, ppi=150.0) if find else page
    if page is None:
        return None
    return QuestionedPage({Light.VI: rectify(capture.pixels, page, ppi=WORKING_PPI)}, page.size_mm)


@dataclass
class Tally:
    """What one way of asking came to."""

    asked: int = 0
    first: int = 0
    family_first: int = 0
    in_five: int = 0
    identified: int = 0
    siblings: int = 0
    siblings_right: int = 0
    siblings_confused: int = 0
    likenesses: list[float] = field(default_factory=list)

    def count(self, query: Item, found: Sequence[Proposal], family: set[str]) -> None:
        """Add one answer; `family` are the models that look the same but for small things."""
        names = [item.model_id for item in found]
        likeness = found[0].first.trial.likeness if found else 0.0
        self.asked += 1
        self.likenesses.append(likeness)
        self.identified += likeness >= CONVINCING
        self.first += names[:1] == [query["model"]]
        self.family_first += bool(set(names[:1]) & family)
        self.in_five += query["model"] in names[:5]
        if len(family) > 1 and found:
            told = {item.rival for item in found[0].told_apart if item.areas}
            self.siblings += 1
            self.siblings_right += names[0] == query["model"]
            self.siblings_confused += names[0] != query["model"] and query["model"] in told

    def lines(self) -> str:
        """Return the figures as text."""
        worst = np.percentile(self.likenesses, [0, 1, 50, 99, 100]).round(2)
        return (
            f"asked {self.asked}, rank 1 {self.first}, rank 1 or its sibling {self.family_first}, "
            f"rank 5 {self.in_five}, identified {self.identified}; with siblings {self.siblings}, "
            f"of these right {self.siblings_right}, wrong although they differ {self.siblings_confused}; "
            f"likeness 0/1/50/99/100 % {worst.tolist()}"
        )


def key_of(query: Item) -> Key:
    """Return the key that the zone of a query gives."""
    return Key(query["issuer"], query["mrz_format"], query["type"], None)


def time_opening(shelf: Shelf, file: Path) -> None:
    """Write the gallery's index into `file` in one go and say how long a library takes to open it, and its memory."""
    index = Index(file)
    if not file.exists():
        with index.writing() as database:
            for entry, stored, cells in zip(shelf.full.entries, shelf.full.looks, shelf.full.cells, strict=True):
                names = {"specimen_id": entry.specimen_id, "content_id": entry.content_id}
                keys = {"country": entry.country, "type": entry.type, "mrz_format": entry.mrz_format}
                row = {**names, **keys, "model_id": entry.model_id, "prado_id": entry.prado_id, "words": ""}
                cast(Table, database["specimens"]).insert(row)
                cast(Table, database["newest"]).insert({**names, "version": 1})
                put_look(database, LookRow(entry.content_id, ALGORITHM, entry.size_mm, stored, cells))
    process = psutil.Process()
    before, wall, cpu = process.memory_info().rss, time.perf_counter(), time.process_time()
    opened = RetrievalStore(index, lambda content: file.parent / content, _nothing).catalogue()
    taken = (time.process_time() - cpu, time.perf_counter() - wall)
    grown = (process.memory_info().rss - before) / 1e6
    say(
        f"opening {len(opened.entries)} sides: CPU {taken[0]:.2f} s, wall {taken[1]:.2f} s; "
        f"memory of the process +{grown:.0f} MB, of the arrays {opened.nbytes / 1e6:.0f} MB; "
        f"index file {file.stat().st_size / 1e6:.0f} MB"
    )


def _nothing(content_id: str) -> tuple[Specimen, dict[Light, Image]]:
    raise FileNotFoundError(content_id)


def say(text: str) -> None:
    """Write a line of results."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("gallery", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--models", type=int, default=10000)
    parser.add_argument("--find", action="store_true")
    parser.add_argument("--looks", action="store_true", help="only how far up the looks bring the right model")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    given.cache.mkdir(parents=True, exist_ok=True)
    finished = (given.gallery / "index.json").exists()
    if finished:
        items = json.loads((given.gallery / "index.json").read_text(encoding="utf-8"))["pictures"]
        queries = json.loads((given.gallery / "queries.json").read_text(encoding="utf-8"))["queries"][: given.queries]
    else:
        kept = given.cache / "items.json"
        if not kept.exists():
            kept.write_text(json.dumps(drawn_so_far(given.gallery, given.seed, given.models)), encoding="utf-8")
        items = json.loads(kept.read_text(encoding="utf-8"))
        queries = queries_of(items, given.seed, given.queries, given.cache)
    folder = given.gallery if finished else given.cache
    shelf = Shelf(given.gallery, items, given.cache, catalogue_of(given.gallery, items, given.cache))
    sides, size = len(items), shelf.full.nbytes / 1e6
    say(f"{len({item['model'] for item in items})} models, {sides} sides, looks and cells {size:.1f} MB")
    time_opening(shelf, given.cache / "index.sqlite")
    (rank_looks if given.looks else measure)(shelf, folder, queries, find=given.find)


def rank_looks(shelf: Shelf, folder: Path, queries: Sequence[Item], *, find: bool) -> None:
    """Print at which place the looks alone bring the model of each query or a sibling, without a key."""
    rng = np.random.default_rng(5)
    places, agreements, strangers, taken = [], [], [], []
    for query in queries:
        page = questioned(folder, query, rng, find=find)
        if page is None:
            continue
        seen, rows, cpu = page.look, shelf.full.of_size(page.size_mm), time.process_time()
        listed = shelf.full.most_alike(seen, rows, 100)
        taken.append(time.process_time() - cpu)
        right = [shelf.items[int(item.entry.content_id)]["seed"] == query["seed"] for item in listed]
        places.append(right.index(True) + 1 if any(right) else 101)
        agreements.append(listed[0].agreement)
        strangers.append(next(item.agreement for item, own in zip(listed, right, strict=True) if not own))
    counts = {most: sum(place <= most for place in places) for most in (1, 5, 20, 100)}
    say(f"looks, {len(places)} queries without key: at or before place {counts}")
    say(f"agreement of the first: least {min(agreements):.2f}, median {np.median(agreements):.2f}")
    say(f"agreement of the best stranger: median {np.median(strangers):.2f}, greatest {max(strangers):.2f}")
    say(f"ms for ranking: CPU {np.median(taken) * 1000:.0f}, p95 {np.percentile(taken, 95) * 1000:.0f}")


def measure(shelf: Shelf, folder: Path, queries: Sequence[Item], *, find: bool) -> None:
    """Ask all queries in all ways and print the figures."""
    families = defaultdict(set)
    rows = defaultdict(set)
    for number, item in enumerate(shelf.items):
        families[item["seed"]].add(item["model"])
        rows[item["seed"]].add(number)
    tallies: dict[str, Tally] = defaultdict(Tally)
    times: dict[str, list[tuple[float, float]]] = defaultdict(list)
    rng = np.random.default_rng(5)
    missed = 0
    for query in queries:
        page = questioned(folder, query, rng, find=find)
        if page is None:
            missed += 1
            continue
        meet_siblings(shelf, rows[query["seed"]])
        timed(times, "features", partial(prepared, page))
        for way, key in (("with key", key_of(query)), ("without key", None)):
            for known in (True, False):
                asked = shelf if known else replace(shelf, left_out=frozenset(rows[query["seed"]]))
                name = f"{way}, {'known' if known else 'unknown'}"
                found = timed(times, name, partial(proposed, [page], asked, key))
                tallies[name].count(query, found, families[query["seed"]])
    say(f"pages not found: {missed} of {len(queries)}")
    for name, tally in tallies.items():
        say(f"{name}: {tally.lines()}")
    for name, taken in times.items():
        cpu, wall = (np.array(column) * 1000 for column in zip(*taken, strict=True))
        text = " ".join(
            f"{k} {np.median(v):.0f}, p95 {np.percentile(v, 95):.0f};" for k, v in (("CPU", cpu), ("wall", wall))
        )
        say(f"ms {name}: {text}")


def prepared(page: QuestionedPage) -> None:
    """Find what is found once for all candidates."""
    _ = page.look, page.voters, page.small(page.light)


def meet_siblings(shelf: Shelf, rows: Iterable[int]) -> None:
    """Find what tells siblings apart, as is done when they are added."""
    for one, other in combinations([shelf.full.entries[row] for row in rows], 2):
        if one.page == other.page:
            shelf.telling_areas(one, other)


def timed(times: dict[str, list[tuple[float, float]]], name: str, act: Callable[[], T]) -> T:
    """Do something, note its processor and wall time in seconds, and return what it gives."""
    wall, cpu = time.perf_counter(), time.process_time()
    given = act()
    times[name].append((time.process_time() - cpu, time.perf_counter() - wall))
    return given


if __name__ == "__main__":
    main()
