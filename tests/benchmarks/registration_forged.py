"""How exactly generated documents are laid on the specimen of their model, against what the forge knows about them.

    python -m tests.benchmarks.registration_forged --seed 91 --documents 12 [--state NAME ...] [--keep FOLDER]

For every state (STATES) the forge draws documents of models, holders and readers of that seed and the specimen of each
model. The truth is the forge's own: trim, print register of the fluorescent inks, rise at the spine, and where each
light lies on the sensor. The error is that of a 9 x 7 grid on the page in pixels at 400 ppi; gross is a document whose
median exceeds 3 px. Abstained: no page found, or the registration declines.
"""

import argparse
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.demonstration import specimen_document
from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.placing import Placement, page_to_capture, seen_y, through
from device_drivers.simulator.placing_habits import hardened_placement, hardened_reader, ordinary_placement, worn
from device_drivers.simulator.reader_model import capture, laid_sheet
from device_drivers.simulator.reader_profile import PROFILES, ReaderProfile, varied
from device_drivers.simulator.specimen_folder import regions, specimen_images
from device_drivers.simulator.truth_set import ItemPlan, ModelPlan, make_document
from imaging.capture import Capture
from imaging.files import read_capture, write_image
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set_builder import build
from imaging.region import MM_PER_INCH, Region
from imaging.registration import Registration, register
from tests.benchmarks.registration_accuracy import place_of

TODAY = date(2026, 11, 1)
PPI = 400.0
STATES: Mapping[str, tuple[str, ...]] = {
    "ordinary": (),
    "any angle": ("any_angle",),
    "300 ppi": (),
    "600 ppi": (),
    "lights 8 px apart": (),
    "rising at the spine": (),
    "glare": ("glare",),
    "worn": ("worn",),
    "dark": ("dark",),
    "soft": ("soft",),
}
_GROSS_PX = 3.0
_VARIABLE_MARGIN_MM = 1.0
Images = dict[Light, NDArray[np.uint8]]


@dataclass(frozen=True, eq=False)
class Trial:
    """Captures of a document, the specimen of its model, and per light where the specimen's `grid` lies in them."""

    name: str
    captures: Images
    ppi: float
    specimen: Images
    static: NDArray[np.bool_]
    grid: NDArray[np.float64]
    truth: Mapping[Light, NDArray[np.float64]]


def trial(state: str, seed: int, index: int) -> Trial:
    """Draw a document in a state and the specimen of its model."""
    rng = np.random.default_rng([seed, zlib.crc32(state.encode()), index])
    kind = "TD3" if state == "rising at the spine" else None
    plan = ModelPlan(int(rng.integers(2**31)), index + 1, kind)
    document = make_document(ItemPlan("", plan, "genuine", int(rng.integers(2**31)), TODAY), rng)
    if "worn" in STATES[state]:
        document = worn(document, float(rng.uniform(0.3, 0.9)), rng)
    which = int(rng.integers(len(document.sides)))
    side, own = document.sides[which], specimen_document(plan.design()).sides[which]
    profile, placement = _laid(state, side, rng)
    sheet = laid_sheet(side, profile, placement)
    seen = {light: capture(side, light, profile, placement, rng, sheet=sheet).pixels for light in STANDARD_LIGHTS}
    specimen = specimen_images(own, ppi=PPI)
    height, width = specimen[Light.VI].shape[:2]
    x, y = np.meshgrid(np.linspace(0.05, 0.95, 9) * width, np.linspace(0.05, 0.95, 7) * height)
    grid = np.column_stack([x.ravel(), y.ravel()])
    truth = {light: true_places(grid, side, profile, placement, light) for light in STANDARD_LIGHTS}
    return Trial(
        f"{state} {index:03d}", seen, profile.ppi, specimen, _static(document, which, (height, width)), grid, truth
    )


def _laid(state: str, side: Side, rng: np.random.Generator) -> tuple[ReaderProfile, Placement]:
    profile = hardened_reader(varied(PROFILES[int(rng.integers(len(PROFILES)))], rng), STATES[state])
    lid = str(rng.choice(("dark", "dark", "light")))
    placement = hardened_placement(ordinary_placement(side, rng, surround=lid), STATES[state], rng)
    ppi = {"300 ppi": 300.0, "600 ppi": 600.0}.get(state, profile.ppi if state == "ordinary" else PPI)
    profile = replace(profile, ppi=ppi)
    if state == "lights 8 px apart":
        spread = rng.uniform(-8, 8, (2, 2)) * MM_PER_INCH / PPI
        offsets = tuple(
            (light, (float(x), float(y))) for light, (x, y) in zip((Light.UV, Light.IR), spread, strict=True)
        )
        profile = replace(profile, offsets_mm=offsets)
    if state == "rising at the spine":
        placement = replace(placement, lift_mm=float(rng.uniform(1.0, 3.0)))
    return profile, placement


def true_places(
    grid: NDArray[np.float64], side: Side, profile: ReaderProfile, placement: Placement, light: Light
) -> NDArray[np.float64]:
    """Return where in a capture the print at `grid` (pixels of the specimen at 400 ppi) lies.

    Under UV that of the fluorescent inks, which are printed with a register of their own.
    """
    page_mm = (grid + 0.5) * MM_PER_INCH / PPI - np.array(side.cut_shift)
    if light is Light.UV:
        page_mm = page_mm + np.array(side.fluorescent_shift)
    page_mm[:, 1] = seen_y(page_mm[:, 1], placement.lift_mm)
    return through(page_to_capture(side.size_mm, profile, placement, light), page_mm)


def _static(document: Document, which: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
    static = np.ones(shape, dtype=np.bool_)
    for item in regions(document.design.sides[which]):
        if item["variable"]:
            area = Region.from_box(item["box_mm"]).grown(_VARIABLE_MARGIN_MM)
            static[area.slices(PPI, shape)] = False
    return static


def kept(folder: Path | None, state: str, seed: int, count: int) -> Iterator[Trial]:
    """Yield trials from `folder`, drawing those first that are not there yet."""
    for index in range(count):
        if folder is None:
            yield trial(state, seed, index)
            continue
        place = folder / f"{state.replace(' ', '_')}_{seed}_{index:03d}"
        if not (place / "truth.json").exists():
            _store(trial(state, seed, index), place)
        yield _stored(place)


def _store(item: Trial, place: Path) -> None:
    place.mkdir(parents=True, exist_ok=True)
    for name, images in (("live", item.captures), ("specimen", item.specimen)):
        for light, pixels in images.items():
            write_image(place / f"{name}_{light.value.lower()}.jpg", pixels, quality=97)
    write_image(place / "static.png", item.static.astype(np.uint8) * np.uint8(255))
    truth: dict[str, Any] = {light.value: places.tolist() for light, places in item.truth.items()}
    entry = {"name": item.name, "ppi": item.ppi, "grid": item.grid.tolist(), "truth": truth}
    (place / "truth.json").write_text(json.dumps(entry), encoding="utf-8")


def _stored(place: Path) -> Trial:
    entry = json.loads((place / "truth.json").read_text(encoding="utf-8"))
    live, specimen = (
        {light: read_capture(place / f"{name}_{light.value.lower()}.jpg", light).as_8bit() for light in STANDARD_LIGHTS}
        for name in ("live", "specimen")
    )
    static = read_capture(place / "static.png", Light.VI).as_8bit() > 0
    truth = {Light(light): np.array(places) for light, places in entry["truth"].items()}
    return Trial(entry["name"], live, entry["ppi"], specimen, static, np.array(entry["grid"]), truth)


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of a trial: grid errors by light (px at 400 ppi), None where it abstained, and why."""

    name: str
    why: str
    errors: Mapping[Light, NDArray[np.float64]] | None = None

    @property
    def worst(self) -> float:
        """The largest median of a light."""
        return max(float(np.median(part)) for part in self.errors.values()) if self.errors else float("inf")


def outcome(item: Trial) -> Outcome:
    """Find the page of a trial, lay it on the specimen and compare with the truth."""
    live = build("page", {light: Capture(light, pixels, item.ppi) for light, pixels in item.captures.items()})
    if live is None:
        return Outcome(item.name, "no page found")
    found = register(live, item.specimen, static=item.static)
    if not found.ok:
        return Outcome(item.name, f"{found.inliers} inliers, spread {found.spread:.2f}")
    return Outcome(item.name, "", {light: _errors(found, item, light) for light in item.captures})


def _errors(found: Registration, item: Trial, light: Light) -> NDArray[np.float64]:
    off = np.linalg.norm(place_of(found, light, item.grid) - item.truth[light], axis=1)
    return np.asarray(off * PPI / item.ppi)


def row(state: str, found: list[Outcome]) -> str:
    """Return the row of a state: documents, abstained, gross, and median / p95 of the error by light."""
    laid = [item for item in found if item.errors is not None]
    cells = [state, str(len(found)), str(len(found) - len(laid)), str(sum(item.worst > _GROSS_PX for item in laid))]
    for light in STANDARD_LIGHTS:
        errors = np.concatenate(
            [item.errors[light] for item in laid if item.errors is not None] or [np.array([np.nan])]
        )
        cells.append(f"{np.median(errors):.2f} / {np.percentile(errors, 95):.2f}")
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=91)
    parser.add_argument("--documents", type=int, default=12, help="of each state")
    parser.add_argument("--state", action="append", choices=sorted(STATES))
    parser.add_argument("--keep", type=Path, default=None)
    parser.add_argument("--worst", type=int, default=0, help="how many of the worst documents to name")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    head = [
        "state",
        "documents",
        "abstained",
        "gross",
        *(f"{light.value} median / p95 px" for light in STANDARD_LIGHTS),
    ]
    print("| " + " | ".join(head) + " |\n|" + "---|" * len(head))  # noqa: T201
    every: list[Outcome] = []
    for state in options.state or STATES:
        found = [outcome(item) for item in kept(options.keep, state, options.seed, options.documents)]
        print(row(state, found), flush=True)  # noqa: T201
        every += found
    print(row("all", every))  # noqa: T201
    for item in sorted(every, key=lambda item: -item.worst)[: options.worst]:
        print(f"{item.name}: {item.why or f'median {item.worst:.2f} px'}")  # noqa: T201


if __name__ == "__main__":
    main()
