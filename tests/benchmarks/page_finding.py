"""How surely and exactly the page is found: generated documents on the glass in every state, under three lights.

    python -m tests.benchmarks.page_finding --seed 77 --documents 20 [--state NAME ...] [--keep FOLDER] [--worst 5]

For every state in which a document may lie (STATES) the forge draws documents of models, holders and readers of that
seed. The page is found as an inspection finds it (`imaging.live_data_set_builder.build`); the error is that of the
worst corner of a page, in mm; a page counts as missed where nothing is found or a corner lies more than 2 mm off.
`--keep` stores the captures, so that a later run measures the same ones.
"""

import argparse
import json
import time
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Document
from device_drivers.simulator.placing import Placement
from device_drivers.simulator.placing_habits import (
    clipped,
    hardened_placement,
    hardened_reader,
    ordinary_placement,
    worn,
)
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_model import capture
from device_drivers.simulator.reader_profile import PROFILES, ReaderProfile, varied
from device_drivers.simulator.truth_set import ItemPlan, ModelPlan, make_document
from imaging.capture import Capture
from imaging.files import read_capture, write_image
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set_builder import build
from imaging.region import MM_PER_INCH

TODAY = date(2026, 11, 1)
STATES: Mapping[str, tuple[str, ...]] = {
    "ordinary": (),
    "light lid": (),
    "any angle": ("any_angle",),
    "clipped": ("clipped",),
    "cover": (),
    "facing page": (),
    "finger": ("finger",),
    "glare": ("glare",),
    "dark": ("dark",),
    "soft": ("soft",),
    "blurred": (),
    "worn": ("worn",),
    "no ppi": (),
}
_MISSED_MM = 2.0
_BLUR_PX = 4.5  # at 400 ppi


@dataclass(frozen=True, eq=False)
class Shot:
    """The captures of one page and its true corners in white light."""

    state: str
    name: str
    captures: Mapping[Light, Capture]
    corners: NDArray[np.float64]
    rotation_deg: float
    size_mm: tuple[float, float]


def shots(state: str, seed: int, count: int) -> Iterator[Shot]:
    """Yield `count` captures of documents in a state, each of another model and holder."""
    for index in range(count):
        rng = np.random.default_rng([seed, zlib.crc32(state.encode()), index])
        plan = ItemPlan("", ModelPlan(int(rng.integers(2**31)), index + 1), "genuine", int(rng.integers(2**31)), TODAY)
        document = make_document(plan, rng)
        if "worn" in STATES[state]:
            document = worn(document, float(rng.uniform(0.3, 0.9)), rng)
        yield _shot(state, f"{index:03d}", document, rng)


def _shot(state: str, name: str, document: Document, rng: np.random.Generator) -> Shot:
    side = document.sides[int(rng.integers(len(document.sides)))]
    profile = hardened_reader(varied(PROFILES[int(rng.integers(len(PROFILES)))], rng), STATES[state])
    lid = "light" if state == "light lid" else str(rng.choice(("dark", "light")))
    placement = hardened_placement(ordinary_placement(side, rng, surround=lid), STATES[state], rng)
    if "clipped" in STATES[state]:
        placement = clipped(placement, side, profile.glass_mm, rng)
    placement, profile = _particular(state, placement, profile, rng)
    ppi = None if state == "no ppi" else profile.ppi
    sheet = print_side(side, profile.ppi)
    seen = {light: capture(side, light, profile, placement, rng, sheet=sheet) for light in STANDARD_LIGHTS}
    captures = {light: Capture(light, picture.pixels, ppi) for light, picture in seen.items()}
    return Shot(state, name, captures, seen[Light.VI].corners_px, placement.rotation_deg, side.size_mm)


def _particular(
    state: str, placement: Placement, profile: ReaderProfile, rng: np.random.Generator
) -> tuple[Placement, ReaderProfile]:
    """Return placement and reader with what no condition of the forge stands for."""
    if state == "cover":
        return replace(placement, cover_mm=float(rng.uniform(1, 4))), profile
    if state == "facing page":
        return replace(placement, lift_mm=float(rng.uniform(0.4, 2.5)), facing_mm=float(rng.uniform(1, 5))), profile
    if state == "blurred":
        return placement, replace(profile, blur_mm=_BLUR_PX * MM_PER_INCH / 400)
    return placement, profile


def kept(folder: Path | None, state: str, seed: int, count: int) -> Iterator[Shot]:
    """Yield the captures from `folder`, drawing them first where they are not there yet."""
    if folder is None:
        yield from shots(state, seed, count)
        return
    place = folder / f"{state.replace(' ', '_')}_{seed}_{count}"
    if not (place / "truth.json").exists():
        place.mkdir(parents=True, exist_ok=True)
        truth = [_stored(shot, place) for shot in shots(state, seed, count)]
        (place / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    for entry in json.loads((place / "truth.json").read_text(encoding="utf-8")):
        files = {light: place / f"{entry['name']}_{light.value.lower()}.png" for light in STANDARD_LIGHTS}
        captures = {
            light: Capture(light, read_capture(path, light).pixels, entry["ppi"]) for light, path in files.items()
        }
        corners, size_mm = np.array(entry["corners"]), tuple(entry["size_mm"])
        yield Shot(state, entry["name"], captures, corners, entry["rotation_deg"], size_mm)


def _stored(shot: Shot, place: Path) -> dict[str, Any]:
    for light, picture in shot.captures.items():
        write_image(place / f"{shot.name}_{light.value.lower()}.png", picture.as_8bit())
    return {
        "name": shot.name,
        "ppi": shot.captures[Light.VI].ppi,
        "corners": shot.corners.tolist(),
        "rotation_deg": shot.rotation_deg,
        "size_mm": shot.size_mm,
    }


def error_mm(shot: Shot) -> tuple[float, float, float]:
    """Return the error of the worst corner (mm, infinite where no page is found), wall and processor seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    live = build(shot.name, shot.captures)
    spent = time.perf_counter() - wall, time.process_time() - cpu
    if live is None:
        return float("inf"), *spent
    per_mm = float(np.linalg.norm(shot.corners[1] - shot.corners[0])) / shot.size_mm[0]
    either = [
        np.linalg.norm(np.roll(live.page.corners_px, turn, axis=0) - shot.corners, axis=1).max() for turn in (0, 2)
    ]
    return float(min(either)) / per_mm, *spent


def row(state: str, found: list[tuple[float, float, float]]) -> str:
    """Return the row of a state: number, missed, median and p95 of the error where found, milliseconds."""
    errors, walls, cpus = (np.array(values) for values in zip(*found, strict=True))
    near = errors[errors <= _MISSED_MM]
    median, high = (np.percentile(near, share) if len(near) else np.nan for share in (50, 95))
    times = f"{1000 * np.median(walls):.0f} | {1000 * np.median(cpus):.0f}"
    return f"| {state} | {len(errors)} | {len(errors) - len(near)} | {median:.2f} | {high:.2f} | {times} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=77)
    parser.add_argument("--documents", type=int, default=20, help="of each state")
    parser.add_argument("--state", action="append", choices=sorted(STATES))
    parser.add_argument("--keep", type=Path, default=None)
    parser.add_argument("--worst", type=int, default=0, help="how many of the worst captures to name")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    lines = ["| state | pages | missed | median mm | p95 mm | wall ms | CPU ms |", "|---|---|---|---|---|---|---|"]
    named: list[tuple[float, str]] = []
    everything: list[tuple[float, float, float]] = []
    for state in options.state or STATES:
        found = []
        for shot in kept(options.keep, state, options.seed, options.documents):
            found.append(error_mm(shot))
            named.append((found[-1][0], f"{state} {shot.name}, turned {shot.rotation_deg:.1f} degrees"))
        everything += found
        lines.append(row(state, found))
    lines.append(row("all", everything))
    print("\n".join(lines))  # noqa: T201
    for error, name in sorted(named, reverse=True)[: options.worst]:
        print(f"{error:.2f} mm: {name}")  # noqa: T201


if __name__ == "__main__":
    main()
