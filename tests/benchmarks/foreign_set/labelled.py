"""A labelled set: specimens, captures, truth.json and BATCH.json."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from tests.benchmarks.foreign_set import frauds, personal, reader, specimens, wear, zone
from tests.benchmarks.foreign_set.holders import someone
from tests.benchmarks.foreign_set.model import Model, invent
from tests.benchmarks.foreign_set.plates import Plates, engrave
from tests.benchmarks.foreign_set.printing import SPECIMEN_SLACK, USUAL_SLACK, Issue, produce
from tests.benchmarks.foreign_set.recipe import GENUINE

READER_PPI = (400, 300, 500, 400, 600, 300)
VERSION = 1


@dataclass(frozen=True)
class Order:
    seed: int
    models: int
    genuine: int
    per_class: int


def write_set(out: Path, order: Order) -> None:
    """Models are written one after the other; the same order gives the same pictures."""
    cv2.setNumThreads(1)
    devices = [
        reader.build(np.random.default_rng([order.seed, 77, k]), f"foreign-{k}", ppi)
        for k, ppi in enumerate(READER_PPI)
    ]
    truth: list[dict[str, Any]] = []
    for index in range(order.models):
        truth += _write_model(out, order, invent(order.seed, index), devices)
        _dump(out / "truth.json", truth)
    counts = Counter(entry["class"] for entry in truth)
    _dump(
        out / "BATCH.json",
        {
            "generator": "tests.benchmarks.foreign_set",
            "version": VERSION,
            **asdict(order),
            "documents": len(truth),
            "classes": counts,
        },
    )


def _dump(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")


def _write_model(out: Path, order: Order, model: Model, devices: list[reader.Reader]) -> list[dict[str, Any]]:
    plates = [engrave(model, side) for side in model.pages]
    _write_specimens(out, model, plates)
    truth = []
    kinds = [("hard_genuine" if k % 3 == 2 else "genuine", k) for k in range(order.genuine)]
    kinds += [(name, k) for name in frauds.applicable(model) for k in range(order.per_class)]
    for number, (kind, k) in enumerate(kinds):
        rng = np.random.default_rng([order.seed, model.index, number, 3])
        device = devices[(number * 5 + model.index) % len(devices)]
        truth.append(_write_document(out, model, plates, f"m{model.index:02d}_{kind}_{k + 1:02d}", kind, device, rng))
    return truth


def _write_specimens(out: Path, model: Model, plates: list[Plates]) -> None:
    rng = np.random.default_rng([model.seed, model.index, 1])
    issue = _issue(model, rng, specimen=True)
    for plate in plates:
        page, _ = produce(issue, plate, SPECIMEN_SLACK, rng)
        specimens.write(out / "specimens" / specimens.folder_name(model, plate.page), model, page, plate.page, rng)


def _issue(model: Model, rng: np.random.Generator, specimen: bool = False) -> Issue:
    holder = (
        specimens.specimen_holder(model, rng)
        if specimen
        else someone(rng, model.number_shape, model.personal_length, model.year)
    )
    viz = {name: personal.printed(model, holder, name) for name in personal.LABELS}
    return Issue(model, holder, viz, zone.lines(holder, model.layout, model.code, model.state), GENUINE)


def _write_document(
    out: Path, model: Model, plates: list[Plates], name: str, kind: str, device: reader.Reader, rng: np.random.Generator
) -> dict[str, Any]:
    issue, strength = _issue(model, rng), None
    if kind in frauds.FRAUDS:
        strength = round(float(rng.uniform(0.12, 1.0)), 2)
        issue = frauds.FRAUDS[kind](issue, strength, rng)
    conditions: set[str] = set()
    pages, changes = [], []
    for plate in plates:
        page, changed = produce(issue, plate, USUAL_SLACK, rng)
        wear.light_use(page, rng)
        if kind == "hard_genuine":
            conditions.update(wear.hard_use(page, rng))
        placing = _placing(model, kind, rng)
        base = f"captures/{name}" + ("" if plate.page == "data page" else f"/{plate.page}")
        taken = reader.capture(page, device, placing, rng)
        pages.append(
            {
                "page": plate.page,
                "files": _save(out, base, taken, device),
                "corners": {light: corners for light, (_, corners) in taken.items()},
                "rotation_deg": round(placing.turn_deg, 2),
            }
        )
        changes += [
            asdict(change) if len(plates) > 1 else {k: v for k, v in asdict(change).items() if k != "page"}
            for change in changed
        ]
    return _entry(name, kind, issue, strength, pages, changes, sorted(conditions), device)


def _placing(model: Model, kind: str, rng: np.random.Generator) -> reader.Placing:
    turn, chance = float(rng.normal(0, 1.2)), rng.random()
    if chance < 0.12:
        turn += 180
    elif chance < 0.2 or (kind == "hard_genuine" and chance < 0.4):
        turn = float(rng.uniform(-180, 180))
    soft = float(rng.uniform(1.2, 1.7)) if kind == "hard_genuine" else 1.0
    return reader.Placing(turn, float(rng.uniform(3.5, 8)), model.dark_cover, soft)


def _save(
    out: Path, base: str, taken: dict[str, tuple[reader.Picture, reader.Corners]], device: reader.Reader
) -> dict[str, str]:
    (out / base).mkdir(parents=True, exist_ok=True)
    files = {}
    for light, (picture, _) in taken.items():
        files[light] = f"{base}/{light.lower()}.{device.suffix}"
        options: dict[str, Any] = {"quality": device.quality} if device.suffix == "jpg" else {"compress_level": 1}
        Image.fromarray(picture).save(out / files[light], dpi=(device.ppi, device.ppi), **options)
    return files


def _entry(
    name: str,
    kind: str,
    issue: Issue,
    strength: float | None,
    pages: list[dict[str, Any]],
    changes: list[dict[str, Any]],
    conditions: list[str],
    device: reader.Reader,
) -> dict[str, Any]:
    genuine = strength is None
    turns = [page.pop("rotation_deg") for page in pages]
    placed = {"pages": pages} if len(pages) > 1 else {key: pages[0][key] for key in ("files", "corners")}
    return {
        "id": name,
        "model": issue.model.prado_id,
        **placed,
        "class": kind,
        "genuine": genuine,
        "strength": strength,
        "changed": changes,
        "mrz": list(issue.zone),
        "viz": issue.viz,
        "expected": "accept" if genuine else "refer",
        "capture": {
            "rotation_deg": turns if len(turns) > 1 else turns[0],
            "surround": device.surround,
            "conditions": conditions,
            "reader": device.name,
            "declared_features": issue.model.declared,
        },
        "ppi": device.ppi,
    }
