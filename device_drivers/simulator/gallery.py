"""Galleries for retrieval: very many models in white light only, small, and queries of other holders' documents."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.face import Face, face_of
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.model_generator import model, model_seeds
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.placing_habits import ordinary_placement
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_model import capture, laid_sheet
from device_drivers.simulator.reader_profile import DESK, PROFILES, varied
from device_drivers.simulator.truth_set import FORMAT_VERSION
from imaging.files import write_image
from imaging.light import Light
from imaging.region import MM_PER_INCH

FACES = 24  # painted once for each process: a face takes longer than the rest of a small document
CHUNK = 20
QUALITY = 92
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GalleryPlan:
    """How many models and queries; one in five models is a sibling of the one before.

    The models are of many made-up States, or all of the State UTO where `utopian`.
    """

    seed: int
    models: int
    ppi: float
    today: date
    queries: int = 0
    utopian: bool = False

    def shots(self) -> Iterator["Shot"]:
        """Yield every document to draw: each model once, then the queries, of models drawn by chance."""
        seeds = list(model_seeds(self.seed, self.models))
        for index, (seed, variant) in enumerate(seeds):
            yield Shot(self, index, seed, variant)
        rng = np.random.default_rng([self.seed, 711])
        for number in range(self.queries):
            index = int(rng.integers(len(seeds)))
            yield Shot(self, index, *seeds[index], query=number + 1)


@dataclass(frozen=True, slots=True)
class Shot:
    """One document: of the model at `index`, as gallery picture (`query` 0) or as the query of that number."""

    plan: GalleryPlan
    index: int
    seed: int
    variant: int
    query: int = 0

    def document(self) -> Document:
        """Return the document, its face one of a few."""
        design = model(self.seed, utopian=self.plan.utopian, number=self.index + 1, variant=self.variant)
        rng = self.rng(1)
        holder = draw_holder(rng, design.language, design.rule, today=self.plan.today)
        return personalise(design, replace(holder, face=_face(rng, female=holder.female)), rng)

    def rng(self, purpose: int) -> np.random.Generator:
        """Return random numbers of this document for one purpose."""
        return np.random.default_rng([self.plan.seed, self.index, self.query, purpose])


def _face(rng: np.random.Generator, *, female: bool) -> Face:
    index = 2 * int(rng.integers(FACES // 2)) + int(female)
    return face_of(index, female=female, age=20 + index)


def write_gallery(
    plan: GalleryPlan, out: Path, *, jobs: int = 1, on_done: Callable[[int], None] = lambda n: None
) -> int:
    """Write pictures, `index.json` and `queries.json` into `out`; return how many documents were drawn.

    The same plan writes the same bytes with any number of processes; `on_done` is told how many are new.
    """
    shots = list(plan.shots())
    chunks = [shots[start : start + CHUNK] for start in range(0, len(shots), CHUNK)]
    index: list[Entry] = []
    queries: list[Entry] = []
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for chunk, entries in zip(chunks, pool.map(partial(write_shots, out=out), chunks), strict=True):
            for entry in entries:
                (queries if "query" in entry else index).append(entry)
            on_done(len(chunk))
    about = {"format": "gallery/1", "seed": plan.seed, "version": FORMAT_VERSION, "ppi": plan.ppi, "light": "VI"}
    _write_json(out / "index.json", {**about, "models": plan.models, "pictures": index})
    if queries:
        _write_json(out / "queries.json", {**about, "queries": queries})
    return len(shots)


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def write_shots(shots: list[Shot], out: Path) -> list[Entry]:
    """Draw and write documents; return the entries of their sides."""
    cv2.setNumThreads(1)
    return [entry for shot in shots for entry in _written(shot, out)]


def _written(shot: Shot, out: Path) -> list[Entry]:
    document = shot.document()
    folder = Path("queries" if shot.query else "gallery") / f"{(shot.query or shot.index) // 100:03d}"
    (out / folder).mkdir(parents=True, exist_ok=True)
    entries = []
    for side in document.sides:
        name = f"{shot.query:05d}" if shot.query else f"{shot.index + 1:05d}"
        path = folder / f"{name}-{side.page.replace(' ', '-')}.jpg"
        pixels, more = _query(shot, side) if shot.query else (_picture(shot, side), {})
        write_image(out / path, pixels, ppi=shot.plan.ppi, quality=QUALITY)
        entries.append(_entry(shot, document, side) | more | {"file": path.as_posix()})
    return entries


def _entry(shot: Shot, document: Document, side: Side) -> Entry:
    design = document.design
    return {
        **({"query": shot.query} if shot.query else {}),
        "model": design.name,
        "prado_id": design.prado_id,
        "issuer": design.country,
        "type": design.type,
        "mrz_format": design.mrz_format,
        "year": design.year,
        "page": side.page,
        "size_mm": list(side.size_mm),
        "seed": shot.seed,
        "variant": shot.variant,
    }


def in_white_only(side: Side) -> Side:
    """Return the side without what shows in ultraviolet light only."""

    def kept(piece: Any) -> bool:
        return not piece.name.startswith(("uv-", "uv_"))

    personal, top = tuple(filter(kept, side.personal)), tuple(filter(kept, side.top))
    background = tuple(piece for piece in side.background if piece.name != "watermark")
    return replace(side, background=background, fluorescent=(), fibres=None, personal=personal, top=top)


def _picture(shot: Shot, side: Side) -> NDArray[np.uint8]:
    """Return the side in white light, cut to the page, as a good reader shows it."""
    sheet = print_side(in_white_only(side), shot.plan.ppi, films=False)
    (width, height), bleed = sheet.raster.page_px, sheet.raster.bleed_px
    seen = sheet.reflectance[bleed : bleed + height, bleed : bleed + width, :3]
    soft = cv2.GaussianBlur(seen, (0, 0), max(0.3, DESK.blur_mm * shot.plan.ppi / MM_PER_INCH))
    shown = cv2.pow(np.clip(soft, 0, 1), 1 / DESK.gamma)
    return np.asarray(cv2.convertScaleAbs(shown, alpha=255), np.uint8)


def _query(shot: Shot, side: Side) -> tuple[NDArray[np.uint8], Entry]:
    """Return the side as a reader captures it, and where its corners are."""
    rng = shot.rng(2 + int(side.page == "back"))
    profile = replace(varied(PROFILES[int(rng.integers(len(PROFILES)))], rng), ppi=shot.plan.ppi)
    placement = ordinary_placement(side, rng, surround=str(rng.choice(("dark", "light"))))
    sheet = laid_sheet(in_white_only(side), profile, placement)
    picture = capture(side, Light.VI, profile, placement, rng, sheet=sheet)
    corners = [[round(float(x), 1), round(float(y), 1)] for x, y in picture.corners_px]
    return picture.pixels, {"corners": corners, "upside_down": placement.upside_down, "reader": profile.name}
