"""Plans and makes labelled sets: specimens, captures and the truth about each (the format of the example sets)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from device_drivers.simulator.demonstration import specimen_document
from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.forgery.catalogue import KINDS, possible
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.placing import Placement
from device_drivers.simulator.placing_habits import (
    clipped,
    compatible,
    hard_conditions,
    hardened_placement,
    hardened_reader,
    ordinary_placement,
    worn,
)
from device_drivers.simulator.reader_model import capture, laid_sheet
from device_drivers.simulator.reader_profile import PROFILES, ReaderProfile, varied
from device_drivers.simulator.specimen_folder import write_specimen
from imaging.files import write_image
from imaging.light import STANDARD_LIGHTS

EXPECTED = {"genuine": "accept", "hard_genuine": "accept", "expired": "expired", "unknown": "unknown_document"}
EXPECTED_OF_FORGED = {"fantasy_document": "unknown_document"}  # every other forged document is to be referred
FORGED_KINDS = tuple(kind for kind, ways in KINDS.items() if all(way.traceable for way in ways))
FORMAT_VERSION = 3  # of the forge: another number may draw other documents for the same seed


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """A model of the set: what draws it, and whether the set holds its specimen (with declared features or without)."""

    seed: int
    number: int
    kind: str | None = None
    variant: int = 0
    utopian: bool = True
    known: bool = True
    declared: bool = True

    def design(self) -> Design:
        """Return the model."""
        return _design(self)


@lru_cache(maxsize=4)
def _design(plan: ModelPlan) -> Design:
    return model(plan.seed, kind=plan.kind, utopian=plan.utopian, number=plan.number, variant=plan.variant)


@dataclass(frozen=True, slots=True)
class ItemPlan:
    """One document of the set."""

    id: str
    model: ModelPlan
    kind: str
    seed: int
    today: date
    ppi: float | None = None
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetPlan:
    """What a set is to hold: `per_class` documents of each class for each of `models` models with a specimen.

    Every fifth of them is a sibling of the one before and every fourth specimen declares no features; `unknown` further
    models have no specimen. `kinds` are the classes of forgery, `forms` the document formats (empty: a mixture), `ppi`
    None takes each reader's own. `conditions` (of `placing_habits.HARD`) hold for every document of the set.
    """

    seed: int
    models: int
    per_class: int
    genuine: int
    today: date
    unknown: int = 1
    kinds: tuple[str, ...] = FORGED_KINDS
    forms: tuple[str, ...] = ()
    ppi: float | None = None
    conditions: tuple[str, ...] = ()

    def model_plans(self) -> list[ModelPlan]:
        """Return the models, those with specimens first."""
        rng = np.random.default_rng([self.seed, 701])
        plans: list[ModelPlan] = []
        for index in range(self.models + self.unknown):
            form = self.forms[index % len(self.forms)] if self.forms else None
            known = index < self.models
            sibling = known and index % 5 == 4
            base = plans[-1].seed if sibling else int(rng.integers(2**31))
            kind = plans[-1].kind if sibling else form
            plans.append(
                ModelPlan(base, index + 1, kind, index if sibling else 0, known=known, declared=index % 4 != 3)
            )
        return plans

    def item_plans(self) -> Iterator[ItemPlan]:
        """Yield every document of the set, model by model."""
        for plan in self.model_plans():
            if not plan.known:
                yield from self._items(plan, "unknown", self.per_class)
                continue
            yield from self._items(plan, "genuine", self.genuine)
            for kind in ("hard_genuine", "expired", *self.kinds):
                if possible(kind, plan.design()):
                    yield from self._items(plan, kind, self.per_class)

    def _items(self, plan: ModelPlan, kind: str, count: int) -> Iterator[ItemPlan]:
        for index in range(count):
            name = f"m{plan.number:03d}_{kind}_{index + 1:02d}"
            seed = int(np.random.default_rng([self.seed, plan.number, _number(kind), index]).integers(2**31))
            yield ItemPlan(name, plan, kind, seed, self.today, self.ppi, self.conditions)


def _number(kind: str) -> int:
    return [*EXPECTED, *KINDS].index(kind)


def write_specimens(plan: ModelPlan, out: Path) -> None:
    """Write the specimen folders of a model into `out`/specimens."""
    design = plan.design()
    document = specimen_document(design)
    for side in design.sides:
        name = design.prado_id if len(design.sides) == 1 else f"{design.prado_id}-{side.page}"
        write_specimen(out / "specimens" / name, document, side.page, declared=plan.declared)


def make_item(plan: ItemPlan, out: Path, *, readers: tuple[ReaderProfile, ...] = PROFILES) -> dict[str, Any]:
    """Draw, capture (with one of `readers`) and write one document into `out`; return its entry of `truth.json`."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(plan.seed)
    document = make_document(plan, rng)
    drawn = hard_conditions(rng) if plan.kind == "hard_genuine" else ()
    conditions = compatible((*plan.conditions, *drawn))
    if "worn" in conditions:
        document = worn(document, float(rng.uniform(0.3, 0.9)), rng)
    profile = varied(readers[int(rng.integers(len(readers)))], rng)
    profile = hardened_reader(replace(profile, ppi=plan.ppi or profile.ppi), conditions)
    surround = str(rng.choice(("dark", "light")))
    sides = []
    for side in document.sides:
        placement = hardened_placement(ordinary_placement(side, rng, surround=surround), conditions, rng)
        if "clipped" in conditions:
            placement = clipped(placement, side, profile.glass_mm, rng)
        folder = Path("captures") / plan.id / (side.page if len(document.sides) > 1 else "")
        sides.append((placement, _captured(side, profile, placement, rng, out, folder)))
    return _entry(plan, document, profile, conditions, sides)


def make_document(plan: ItemPlan, rng: np.random.Generator) -> Document:
    """Return the document of a plan: genuine, or forged with a strength of 0.15 to 0.95."""
    design = plan.model.design()
    holder = draw_holder(rng, design.language, design.rule, today=plan.today, expired=plan.kind == "expired")
    document = personalise(design, holder, rng)
    if plan.kind not in KINDS:
        return document
    ways = KINDS[plan.kind]
    return ways[int(rng.integers(len(ways)))].apply(document, round(float(rng.uniform(0.15, 0.95)), 2), rng)


def _captured(
    side: Side, profile: ReaderProfile, placement: Placement, rng: np.random.Generator, out: Path, folder: Path
) -> dict[str, Any]:
    (out / folder).mkdir(parents=True, exist_ok=True)
    sheet = laid_sheet(side, profile, placement)
    files, corners = {}, {}
    for light in STANDARD_LIGHTS:
        picture = capture(side, light, profile, placement, rng, sheet=sheet)
        path = folder / f"{light.value.lower()}.jpg"
        write_image(out / path, picture.pixels, ppi=profile.ppi, quality=96)
        files[light.value] = path.as_posix()
        corners[light.value] = [[round(float(x), 1), round(float(y), 1)] for x, y in picture.corners_px]
        del picture  # a picture of 600 ppi is large: none is there while the next is made
    return {"page": side.page, "files": files, "corners": corners}


def _entry(
    plan: ItemPlan,
    document: Document,
    profile: ReaderProfile,
    conditions: tuple[str, ...],
    sides: list[tuple[Placement, dict[str, Any]]],
) -> dict[str, Any]:
    pages = [page for _, page in sides]
    two_sided = len(pages) > 1
    return {
        "id": plan.id,
        "model": document.design.prado_id if plan.model.known and plan.kind != "fantasy_document" else None,
        **({"pages": pages} if two_sided else {"files": pages[0]["files"], "corners": pages[0]["corners"]}),
        "ppi": profile.ppi,
        "class": plan.kind,
        "genuine": document.genuine,
        "strength": document.strength,
        "changed": [_change(change, two_sided) for change in document.changes],
        "mrz": list(document.mrz),
        "viz": dict(document.viz),
        "expected": (EXPECTED | EXPECTED_OF_FORGED).get(plan.kind, "refer"),
        "capture": _capture_entry([placement for placement, _ in sides], profile, conditions),
    }


def _change(change: Any, two_sided: bool) -> dict[str, Any]:
    entry = {"what": change.what, "box_mm": change.region.box_mm, "light": change.light}
    return {**entry, "page": change.page} if two_sided else entry


def _capture_entry(placements: list[Placement], profile: ReaderProfile, conditions: tuple[str, ...]) -> dict[str, Any]:
    turns = [round(placement.rotation_deg, 2) for placement in placements]
    upside_down = [placement.upside_down for placement in placements]
    several = len(placements) > 1
    return {
        "rotation_deg": turns if several else turns[0],
        "upside_down": upside_down if several else upside_down[0],
        "surround": placements[0].surround,
        "conditions": list(conditions),
        "glare": "glare" in conditions,
        "reader": profile.name,
        "lift_at_spine_mm": round(placements[0].lift_mm, 2),
        "facing_page_mm": round(placements[0].facing_mm, 2),
    }
