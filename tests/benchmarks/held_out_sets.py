"""Held-out sets: make them once, then evaluate the program on them; nothing may ever be tuned on what they show.

python tests/benchmarks/held_out_sets.py [--scale 0.1] [--genuine 30] [--others 1] [--jobs 2] [--only VARIANT]

Models, holders and readers come from seeds 5000 to 5999 and 70000 to 70999, which nothing else uses. Full size
(`--scale 1`): 300 genuine documents and 40 of every class of forgery in either band of strength; a smaller scale takes
less of everything, and `--others` takes that share of the classes that optical checks do not answer for.
HELD_OUT_SERIES (1 to 6) takes other models, holders and readers: when the faults of one set have been mended.
A set lies in `.cache/held_out/`, named by the version of the forge and the size, and is made anew when either changes;
an interrupted making or evaluation continues. The variants: `one` knows one capture of each specimen, `ten` nine more
genuine documents of the model; `undeclared` and `undeclared-ten` drop the features that the specimens declare. Results
and pages for people (`security.html`) lie in `results/` of the set.
"""

import argparse
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from math import ceil
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import click
import numpy as np

from device_drivers.simulator.forgery.catalogue import possible
from device_drivers.simulator.truth_set import (
    FORGED_KINDS,
    FORMAT_VERSION,
    ItemPlan,
    ModelPlan,
    SetPlan,
    make_document,
    make_item,
    write_specimens,
)
from inspector.batch import BatchOptions
from inspector.command_line.main import run
from inspector.evaluation.judged import STRONG, WEAK, WEAK_BELOW, Judged
from inspector.evaluation.rate import Rate
from inspector.evaluation.run import Evaluation
from inspector.inspection import Mode

CACHE = Path(__file__).parents[2] / ".cache" / "held_out"
TODAY = date(2026, 11, 1)
SERIES = int(os.environ.get("HELD_OUT_SERIES", "1"))  # a set that was looked at is held out no longer: take the next
FIRST_SEED = 5000 + 300 * (SERIES - 1) if SERIES <= 3 else 70000 + 300 * (SERIES - 4)
MODELS_SEED, ITEMS_SEED, FURTHER_SEED = (FIRST_SEED + part for part in (0, 100, 200))
GENUINE, PER_BAND, MODELS, UNKNOWN, FURTHER = 300, 40, 20, 5, 9
HARD_SHARE = 1 / 3  # of the genuine documents are worn, dark, noisy, turned, lifted or have glare
# Paper, fluorescent print, fibres, infrared, copied backgrounds; data, portraits and zones are the business of others.
COVERED = frozenset(
    {
        "uv_bright_paper",
        "uv_pattern_missing",
        "uv_pattern_wrong",
        "uv_fibres_printed",
        "ir_mrz_not_visible",
        "ir_background_visible",
        "ir_split_missing",
        "background_recopied",
    }
)
VARIANTS = ("one", "ten", "undeclared", "undeclared-ten")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to make; `band` says how strong its forgery is to be."""

    plan: ItemPlan
    band: str = ""


@dataclass(frozen=True, slots=True)
class Size:
    """Share of the full size, number of genuine documents, share of the classes that are not optical."""

    scale: float
    genuine: int
    others: float


def main() -> None:
    """Make the set where it is missing, and evaluate every variant."""
    options = _options()
    genuine = options.genuine or round(GENUINE * options.scale)
    folder = CACHE / f"forge-{FORMAT_VERSION}-scale-{options.scale:g}-genuine-{genuine}-series-{SERIES}"
    if options.others < 1:
        folder = folder.with_name(f"{folder.name}-others-{options.others:g}")
    make(folder, Size(options.scale, genuine, options.others), options.jobs)
    if options.make_only:
        return
    for name in [options.only] if options.only else VARIANTS:
        library = _library(folder, name)
        evaluated = folder / "results" / (name if options.every == 1 else f"{name}-every-{options.every}")
        evaluated.mkdir(parents=True, exist_ok=True)
        _evaluate(_part(folder, options.every), library, evaluated, options.jobs)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    scale = float(os.environ.get("HELD_OUT_SCALE", "0.1"))
    parser.add_argument("--scale", type=float, default=scale, help="1 is the full size; default: HELD_OUT_SCALE or 0.1")
    parser.add_argument("--genuine", type=int, help="genuine documents; default: 300 times the scale")
    parser.add_argument("--others", type=float, default=1.0, help="share of the classes that are not optical")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", choices=VARIANTS)
    parser.add_argument("--every", type=int, default=1, help="evaluate every so many documents of each class only")
    parser.add_argument("--make-only", action="store_true")
    return parser.parse_args()


def make(folder: Path, size: Size, jobs: int) -> None:
    """Make the set in `folder` and the further genuine documents in `folder`/further, unless they are there."""
    if (folder / "truth.json").exists() and (folder / "further" / "truth.json").exists():
        return
    models = _models(size.scale)
    known = [model for model in models if model.known]
    for model in known:
        write_specimens(model, folder)
    _write(folder / "further", list(_further(known)), jobs)
    _write(folder, list(_documents(models, size)), jobs)


def _models(scale: float) -> list[ModelPlan]:
    known = min(MODELS, max(4, ceil(MODELS * scale**0.5)))
    return SetPlan(MODELS_SEED, known, 1, 1, TODAY, unknown=max(1, round(UNKNOWN * scale))).model_plans()


def _documents(models: Sequence[ModelPlan], size: Size) -> Iterator[Wanted]:
    """Yield genuine documents and both bands of every class, spread evenly over the models."""
    known = [model for model in models if model.known]
    for kind, count in _genuine_kinds(size.genuine):
        yield from _spread(kind, known, count)
    yield from _spread("expired", known, ceil(20 * size.scale))
    yield from _spread("unknown", [model for model in models if not model.known], ceil(20 * size.scale))
    for kind in FORGED_KINDS:
        able = [model for model in known if possible(kind, model.design())]
        share = 1.0 if kind in COVERED else size.others
        for band in (STRONG, WEAK):
            yield from _spread(kind, able, ceil(PER_BAND * size.scale * share), band)


def _genuine_kinds(count: int) -> tuple[tuple[str, int], ...]:
    hard = round(count * HARD_SHARE)
    return ("genuine", count - hard), ("hard_genuine", hard)


def _further(known: Sequence[ModelPlan]) -> Iterator[Wanted]:
    for wanted in _spread("genuine", known, FURTHER * len(known)):
        identifier = f"further_{wanted.plan.id}"
        yield Wanted(replace(wanted.plan, id=identifier, seed=_seed(FURTHER_SEED, identifier, 0)))


def _spread(kind: str, models: Sequence[ModelPlan], count: int, band: str = "") -> Iterator[Wanted]:
    for number in range(count if models else 0):
        model = models[number % len(models)]
        identifier = f"m{model.number:03d}_{kind}{'_' + band if band else ''}_{number // len(models) + 1:02d}"
        yield Wanted(ItemPlan(identifier, model, kind, _seed(ITEMS_SEED, identifier, 0), TODAY), band)


def _seed(base: int, identifier: str, attempt: int) -> int:
    return int(np.random.default_rng([base, attempt, *identifier.encode()]).integers(2**31))


def _write(folder: Path, wanted: list[Wanted], jobs: int) -> None:
    """Make what is wanted, model by model, and write `truth.json` when all of it is there."""
    by_model = sorted(wanted, key=lambda item: item.plan.model.number)
    entries = []
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        made = pool.map(partial(_made, folder=folder), by_model, chunksize=8)
        with click.progressbar(made, length=len(by_model), label=str(folder.name)) as shown:
            entries += list(shown)
    (folder / "truth.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1), encoding="utf-8")


def _made(wanted: Wanted, folder: Path) -> dict[str, Any]:
    """Make one document, or read what an earlier run made of it."""
    kept = folder / "entries" / f"{wanted.plan.id}.json"
    if kept.exists():
        entry: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        return entry
    entry = make_item(_of_band(wanted), folder)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8")
    return entry


def _of_band(wanted: Wanted) -> ItemPlan:
    """Return the plan with the first seed that draws a forgery of the wanted band."""
    plan, attempt = wanted.plan, 0
    while wanted.band and _band(plan) != wanted.band:
        attempt += 1
        plan = replace(plan, seed=_seed(ITEMS_SEED, plan.id, attempt))
    return plan


def _band(plan: ItemPlan) -> str:
    strength = make_document(plan, np.random.default_rng(plan.seed)).strength
    return WEAK if strength is not None and strength < WEAK_BELOW else STRONG


def _library(folder: Path, variant: str) -> Path:
    """Return the library of a variant, made first where it is missing."""
    library = folder / "libraries" / variant
    if library.exists():
        return library
    making = library.with_suffix(".new")
    shutil.rmtree(making, ignore_errors=True)
    specimens = folder / "specimens"
    if variant.startswith("undeclared"):
        specimens = _without_features(specimens, folder / f"specimens-{variant}")
    _inspector("specimens", "add", specimens, "--library", making)
    if variant.endswith("ten"):
        people = ("--proposed-by", "A. Trainer, trainer", "--confirmed-by", "B. Expert, expert")
        _inspector("specimens", "learn", folder / "further", "--library", making, *people)
    making.rename(library)
    return library


def _without_features(specimens: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(specimens, target)
    for file in target.glob("*/specimen.json"):
        specimen = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps(specimen | {"features": []}, ensure_ascii=False), encoding="utf-8")
    return target


def _part(folder: Path, every: int) -> Path:
    """Return the set, or a folder with the truth about every so many documents of each class and band."""
    if every == 1:
        return folder
    part = folder / f"every-{every}"
    part.mkdir(exist_ok=True)
    taken: dict[str, int] = {}
    chosen = []
    for entry in json.loads((folder / "truth.json").read_text(encoding="utf-8")):
        group = entry["id"].split("_", 1)[1].rsplit("_", 1)[0]
        taken[group] = taken.get(group, -1) + 1
        if taken[group] % every == 0:
            pages = entry.get("pages", [entry])
            for page in pages:
                page["files"] = {light: f"../{file}" for light, file in page["files"].items()}
            chosen.append(entry)
    (part / "truth.json").write_text(json.dumps(chosen, ensure_ascii=False, indent=1), encoding="utf-8")
    return part


def _evaluate(folder: Path, library: Path, out: Path, jobs: int) -> None:
    common = ("--library", library, "--today", TODAY, "--jobs", jobs)
    for mode in ("security", "convenience"):
        files = ("--results", out / "results.jsonl", "--html", out / f"{mode}.html")
        click.echo(f"\n== {out.name}, {mode} ==")
        _inspector("evaluate", folder, *common, "--mode", mode, *files)
    options = BatchOptions(library, Mode.SECURITY, TODAY, jobs)
    _print_covered(Evaluation(folder, options, out / "results.jsonl").run())


def _print_covered(judged: Sequence[Judged]) -> None:
    """Print how many forgeries of the classes that optical checks answer for were not clear, by band."""
    for band in (STRONG, WEAK):
        own = [item for item in judged if item.band == band and item.label.kind in COVERED and item.advice is not None]
        click.echo(f"optical classes, {band}: not clear {Rate(sum(not item.missed for item in own), len(own))}")


def _inspector(*words: object) -> None:
    if code := run([str(word) for word in words]):
        raise SystemExit(code)


if __name__ == "__main__":
    main()
