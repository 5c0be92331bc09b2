"""Spoil the captures of a labelled set on purpose and tell what the checks then say of genuine and of forged documents.

CAPTURE_SET=folder python tests/benchmarks/spoilt_captures.py [--only TEXT] [--faults blur4,dark0.1]

A genuine page may become `new capture`, never `failed`; a forged one must not pass as `clear` because of a mild fault.
"""

import argparse
import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import click
import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from inspector.checks.engine import perform
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from inspector.quality import asked_by_checks
from tests.benchmarks.checks_on_set import GENUINE, placed_pages

Image = NDArray[np.uint8]
Fault = Callable[[Image], Image]


def main() -> None:
    """Run the set through every fault and print one row each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only captures whose id contains this")
    parser.add_argument("--faults", default=",".join(FAULTS), help="names, with commas")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    folder = Path(os.environ["CAPTURE_SET"])
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for entry in truth:
        if options.only not in entry["id"]:
            continue
        kind = "genuine" if entry["class"] in GENUINE else "forged"
        for live, specimen, images in placed_pages(folder, entry):
            for name in options.faults.split(","):
                spoilt = _spoilt(live, *FAULTS[name])
                results = perform(spoilt, specimen, images, mrz_reading=None)
                counts[name, kind][_said(results)] += 1
                _tell_wronged(entry["id"], name, kind, results)
    for (name, kind), found in sorted(counts.items()):
        click.echo(f"{name:10} {kind:8} " + ", ".join(f"{word} {count}" for word, count in sorted(found.items())))


def _said(results: list[CheckResult]) -> str:
    if any(result.outcome is Outcome.FAILED for result in results):
        return "failed"
    if asked_by_checks(results, ""):
        return "new capture"
    doubts = [result for result in results if result.outcome is Outcome.UNDETERMINED]
    return "doubt" if any(result.why != Why.NOT_REGISTERED for result in doubts) else "clear"


def _tell_wronged(item: str, fault: str, kind: str, results: list[CheckResult]) -> None:
    failed = [f"{result.feature}:{result.why}" for result in results if result.outcome is Outcome.FAILED]
    if kind == "genuine" and failed:
        click.echo(f"  {item} {fault}: {failed}")


def _spoilt(live: LiveDataSet, fault: Fault, lights: tuple[Light, ...]) -> LiveDataSet:
    images: Mapping[Light, Image] = {
        light: fault(image) if light in lights else image for light, image in live.images.items()
    }
    return replace(live, images=images)


def _dark(image: Image, gain: float) -> Image:
    noise = np.random.default_rng(5).normal(0, 2, image.shape)
    return np.asarray(np.clip(image * gain + noise, 0, 255), np.uint8)


def _soft(image: Image, sigma_px: float) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma_px), np.uint8)


def _mirrored_lamp(image: Image, spots: int = 2) -> Image:
    random = np.random.default_rng(9)
    height, width = image.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    light = np.zeros((height, width), np.float32)
    for _ in range(spots):
        centre, radius = random.uniform(0.15, 0.85, 2) * (width, height), random.uniform(0.08, 0.16) * width
        distance = ((x - centre[0]) / radius) ** 2 + ((y - centre[1]) / (0.7 * radius)) ** 2
        light += 280 * np.exp(-(distance**2))
    return np.asarray(np.clip(image + (light if image.ndim == 2 else light[..., None]), 0, 255), np.uint8)


_ALL = (Light.VI, Light.UV, Light.IR)
FAULTS: Mapping[str, tuple[Fault, tuple[Light, ...]]] = {
    "none": (lambda image: image, ()),
    **{f"dark{gain}": (partial(_dark, gain=gain), _ALL) for gain in (0.5, 0.3, 0.12, 0.06)},
    **{f"darkUV{gain}": (partial(_dark, gain=gain), (Light.UV,)) for gain in (0.3, 0.1)},
    **{f"blur{sigma}": (partial(_soft, sigma_px=sigma), _ALL) for sigma in (1, 1.5, 2.5, 4)},
    **{f"blurIR{sigma}": (partial(_soft, sigma_px=sigma), (Light.IR,)) for sigma in (1.5, 4)},
    **{f"blurVI{sigma}": (partial(_soft, sigma_px=sigma), (Light.VI,)) for sigma in (1.5, 4)},
    **{f"glare{light}": (_mirrored_lamp, (light,)) for light in _ALL},
}


if __name__ == "__main__":
    main()
