"""Whether siblings are told apart by the areas in which they differ, under three lights and in white light alone.

    python -m tests.benchmarks.identification_siblings --seed 900 --pairs 12

For every seed the forge draws a model and a sibling of it (another overprint, badge and infrared split), a specimen of
each, and another holder's document of each as a reader captures it at 200 ppi, cut out by its true corners.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np

from device_drivers.simulator.design import Design
from device_drivers.simulator.document import Side
from device_drivers.simulator.face import face_of
from device_drivers.simulator.holder import draw_holder
from device_drivers.simulator.model_generator import model
from device_drivers.simulator.personalisation import personalise
from device_drivers.simulator.placing_habits import ordinary_placement
from device_drivers.simulator.reader_model import capture
from device_drivers.simulator.reader_profile import PROFILES, varied
from device_drivers.simulator.specimen_folder import regions, specimen_images
from imaging.homography import size_px
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set import WORKING_PPI
from imaging.page import Page
from imaging.rectification import rectify
from imaging.region import Region
from reference_specimens.retrieval.detail import Detail, detail
from reference_specimens.retrieval.siblings import TellingArea, decide, telling_areas
from reference_specimens.retrieval.trial import QuestionedPage, ballot, trial
from reference_specimens.specimen import ModelId, Specimen, SpecimenRegion

PPI = 200.0


def side_of(design: Design, holder: int) -> Side:
    """Return the first side of a holder's document."""
    rng = np.random.default_rng([holder, 3])
    drawn = draw_holder(rng, design.language, design.rule, today=date(2026, 1, 1))
    face = face_of(holder % 6, female=drawn.female, age=30)
    return personalise(design, replace(drawn, face=face), rng).sides[0]


def kept(design: Design, holder: int) -> Detail:
    """Return what is kept of a specimen of the design's first side."""
    named = [
        SpecimenRegion(area["name"], Region.from_box(area["box_mm"]), area["variable"])
        for area in regions(design.sides[0])
    ]
    side = side_of(design, holder)
    identity = ModelId(design.country, design.type, design.number, design.year)
    specimen = Specimen(identity, side.page, "", side.size_mm, (), Path(), regions=tuple(named))
    size = size_px(side.size_mm, WORKING_PPI)
    images = specimen_images(side, ppi=PPI)
    return detail(specimen, {light: np.asarray(cv2.resize(image, size), np.uint8) for light, image in images.items()})


def captured(design: Design, seed: Sequence[int]) -> QuestionedPage:
    """Return a document of the design as a reader captures it."""
    rng = np.random.default_rng(seed)
    side = side_of(design, int(rng.integers(100, 200)))
    reader = replace(varied(PROFILES[int(rng.integers(len(PROFILES)))], rng), ppi=PPI)
    placement = ordinary_placement(side, rng, surround="dark")
    images = {}
    for light in STANDARD_LIGHTS:
        seen = capture(side, light, reader, placement, rng)
        page = Page(np.array(seen.corners_px), side.size_mm, PPI)
        images[light] = rectify(seen.pixels, page, ppi=WORKING_PPI)
    return QuestionedPage(images, side.size_mm)


def evidence(page: QuestionedPage, sides: Sequence[Detail], areas: Sequence[TellingArea]) -> float:
    """Return what speaks for the first (above 0) or the second of two specimens."""
    trials = [trial(page, side, ballot(page, side)) for side in sides]
    first, second = (item.matrix for item in trials)
    if first is None or second is None:
        return 0.0
    return decide(page, (sides[0], first), (sides[1], second), areas).evidence


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=900)
    parser.add_argument("--pairs", type=int, default=12)
    given = parser.parse_args()
    cv2.setNumThreads(1)
    found: dict[str, list[float]] = {"three lights": [], "white alone": []}
    for seed in range(given.seed, given.seed + given.pairs):
        designs = [model(seed, utopian=False, number=1), model(seed, utopian=False, number=2, variant=1)]
        sides = [kept(design, holder) for holder, design in enumerate(designs, 1)]
        areas = telling_areas(*sides)
        for sign, design in zip((1, -1), designs, strict=True):
            page = captured(design, [seed, design.number])
            white = QuestionedPage({Light.VI: page.images[Light.VI]}, page.size_mm)
            found["three lights"].append(sign * evidence(page, sides, areas))
            found["white alone"].append(sign * evidence(white, sides, areas))
    for name, values in found.items():
        right, wrong = (sum(sign * value > 0 for value in values) for sign in (1, -1))
        told = [round(value, 2) for value in sorted(values) if value]
        sys.stdout.write(f"{name}: right {right}, wrong {wrong}, cannot tell {len(values) - right - wrong}; {told}\n")


if __name__ == "__main__":
    main()
