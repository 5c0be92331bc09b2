"""Write reader captures of generated documents whose zones hold any text, with the place of every character.

    python tests/benchmarks/mrz_captured_zones.py OUT --seed 900001 [--count 80] [--ppi 400] [--text any|own|altered]

OUT receives NUMBER_LIGHT.jpg and zones.json. Zones hold any text of the training's kind (material for `mrz.training`),
the document's own valid lines, or lines in which the date of birth was erased and typed anew with check digits that
hold, in ink that infrared does not show (for measuring). A seed gives its own document models: what is measured on must
have another seed than what was trained on.
"""

import argparse
import json
import sys
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.ink import dye_ink
from device_drivers.simulator.model_generator import models
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.placing import Placement, page_to_capture, seen_y, through
from device_drivers.simulator.placing_habits import hardened_reader, ordinary_placement, worn
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_model import capture
from device_drivers.simulator.reader_profile import PROFILES, ReaderProfile, varied
from device_drivers.simulator.text_print import MrzPrint
from imaging.files import write_image
from imaging.light import Light
from mrz.generate import render
from mrz.parse import parse
from mrz.training import texts

TEXTS = ("any", "own", "altered")
TODAY = date(2026, 11, 1)
LIGHTS = (Light.VI, Light.IR, Light.UV)
WORN, NOISY = 0.3, 0.2
"""Shares of the documents that are worn and of the readers that are noisy."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is made: the seed of the models, how many documents, a fixed resolution, which text (of TEXTS)."""

    seed: int
    count: int
    ppi: float | None
    text: str


def written(plan: Plan, out: Path) -> list[dict[str, Any]]:
    """Write the captures of a plan; return the entries of zones.json."""
    out.mkdir(parents=True, exist_ok=True)
    entries = []
    for number, design in enumerate(models(plan.seed, plan.count)):
        rng = np.random.default_rng((plan.seed, number))
        holder = draw_holder(rng, design.language, design.rule, today=TODAY)
        document = personalise(design, holder, rng)
        document = worn(document, float(rng.uniform(0.1, 0.8)), rng) if rng.random() < WORN else document
        entries += _captures(document, plan, number, rng, out)
        sys.stdout.write(f"{number + 1} of {plan.count}\n")
        sys.stdout.flush()
    return entries


def _captures(document: Document, plan: Plan, number: int, rng: np.random.Generator, out: Path) -> list[dict[str, Any]]:
    side = next(side for side in document.sides if side.element("mrz") is not None)
    if plan.text != "own":
        side = side.with_piece("mrz", partial(_any_text if plan.text == "any" else _altered, rng=rng))
    profile = _reader(plan, rng)
    placement = ordinary_placement(side, rng, surround=str(rng.choice(("dark", "light"))))
    sheet = print_side(side, profile.ppi)
    entries = []
    for light in LIGHTS:
        picture = capture(side, light, profile, placement, rng, sheet=sheet)
        name = f"{number:04d}_{light.value.lower()}.jpg"
        write_image(out / name, picture.pixels, ppi=profile.ppi, quality=95)
        lines = _places(side, profile, placement, light)
        corners = np.round(picture.corners_px, 1).tolist()
        entry = {"document": number, "file": name, "light": light.value, "ppi": profile.ppi, "size_mm": side.size_mm}
        entries.append({**entry, "corners": corners, "lines": lines})
    return entries


def _reader(plan: Plan, rng: np.random.Generator) -> ReaderProfile:
    profile = varied(PROFILES[int(rng.integers(len(PROFILES)))], rng)
    profile = replace(profile, ppi=plan.ppi or profile.ppi)
    return hardened_reader(profile, ("noisy",)) if rng.random() < NOISY else profile


def _any_text(piece: Element, rng: np.random.Generator) -> Element:
    assert isinstance(piece, MrzPrint)
    return replace(piece, lines=texts.lines_of(rng, len(piece.lines), len(piece.lines[0])))


def _altered(piece: Element, rng: np.random.Generator) -> Element:
    """The zone with another year of birth and its check digits; what differs is in ink that infrared does not show."""
    assert isinstance(piece, MrzPrint)
    mrz = parse(piece.lines, today=TODAY)
    year, rest = mrz.fields["birth_date"].split("-", 1)
    lines = render({**mrz.fields, "birth_date": f"{int(year) + int(rng.integers(2, 9))}-{rest}"}, mrz.format)
    changed = [
        (row, position, dye_ink())
        for row, (before, after) in enumerate(zip(piece.lines, lines, strict=True))
        for position, (here, there) in enumerate(zip(before, after, strict=True))
        if here != there
    ]
    return replace(piece, lines=lines, patched=tuple(changed))


def _places(side: Side, profile: ReaderProfile, placement: Placement, light: Light) -> list[dict[str, Any]]:
    """Text, centres of the characters and height of the capitals (px) of every line in the capture."""
    zone = side.element("mrz")
    assert isinstance(zone, MrzPrint)
    matrix = page_to_capture(side.size_mm, profile, placement, light)
    scale = float(np.sqrt(np.linalg.det(matrix[:2, :2])))
    return [
        {
            "text": line,
            "centres": np.round(_centres(zone, centre, len(line), side, placement, matrix), 2).tolist(),
            "cap_px": round(zone.cap_mm * scale, 2),
        }
        for line, centre in zip(zone.lines, zone.centres, strict=True)
    ]


def _centres(
    zone: MrzPrint, centre: float, count: int, side: Side, placement: Placement, matrix: NDArray[np.float64]
) -> NDArray[np.float64]:
    x = zone.left + (np.arange(count) + 0.5) * zone.pitch_mm - side.cut_shift[0]
    y = seen_y(np.full(count, centre - side.cut_shift[1]), placement.lift_mm)
    return through(matrix, np.column_stack([x, y]))


def main() -> None:
    """Write the captures and zones.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=80)
    parser.add_argument("--ppi", type=float)
    parser.add_argument("--text", choices=TEXTS, default=TEXTS[0])
    options = parser.parse_args()
    cv2.setNumThreads(1)
    entries = written(Plan(options.seed, options.count, options.ppi, options.text), options.out)
    (options.out / "zones.json").write_text(json.dumps(entries) + "\n")


if __name__ == "__main__":
    main()
