"""Makes a planned set with several processes, in the same order and with the same bytes however many there are."""

import json
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from device_drivers.simulator.truth_set import FORMAT_VERSION, ItemPlan, ModelPlan, SetPlan, make_item, write_specimens

CHUNK = 12  # documents a process makes of one model before it takes the next chunk
Tick = Callable[[int], None]


def write_set(plan: SetPlan, out: Path, *, jobs: int = 1, on_done: Tick = lambda count: None) -> int:
    """Write the set into `out` and return how many documents it has; `on_done` is told how many are new.

    `truth.json` lists the items, `BATCH.json` (design section 6.1) their files for inspection.
    """
    out.mkdir(parents=True, exist_ok=True)
    chunks = list(_chunks(plan.item_plans()))
    known = [model for model in plan.model_plans() if model.known]
    truth: list[dict[str, Any]] = []
    if jobs <= 1:
        results: Iterable[list[dict[str, Any]]] = (_make_chunk(chunk, out) for chunk in chunks)
        _write_models(known, out)
        truth = _collected(results, on_done)
    else:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
            specimens = pool.map(partial(_write_models, out=out), [[model] for model in known])
            truth = _collected(pool.map(partial(_make_chunk, out=out), chunks), on_done)
            list(specimens)
    _write_json(out / "truth.json", truth)
    _write_json(out / "BATCH.json", [_batch_item(entry) for entry in truth])
    _write_json(out / "forge.json", {"seed": plan.seed, "version": FORMAT_VERSION})
    return len(truth)


def _chunks(items: Iterable[ItemPlan]) -> Iterable[list[ItemPlan]]:
    for _, group in groupby(items, key=lambda item: item.model):
        plans = list(group)
        yield from (plans[start : start + CHUNK] for start in range(0, len(plans), CHUNK))


def _make_chunk(chunk: list[ItemPlan], out: Path) -> list[dict[str, Any]]:
    return [make_item(item, out) for item in chunk]


def _write_models(models: list[ModelPlan], out: Path) -> None:
    for model in models:
        write_specimens(model, out)


def _collected(results: Iterable[list[dict[str, Any]]], on_done: Tick) -> list[dict[str, Any]]:
    truth = []
    for entries in results:
        truth += entries
        on_done(len(entries))
    return truth


def _batch_item(entry: dict[str, Any]) -> dict[str, Any]:
    if "pages" in entry:
        pages = [{"page": page["page"], "captures": page["files"]} for page in entry["pages"]]
        return {"id": entry["id"], "pages": pages, "ppi": entry["ppi"]}
    return {"id": entry["id"], "captures": entry["files"], "ppi": entry["ppi"]}


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
