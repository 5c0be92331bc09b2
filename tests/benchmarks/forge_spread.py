"""Compare what the forge makes with other labelled sets: levels under UV, contrast in infrared, sharpness, by class.

    python tests/benchmarks/forge_spread.py SET [SET ...]

Each SET holds a truth.json in the format of the example sets. Pages are cut out by their true corners.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.files import read_capture
from imaging.light import STANDARD_LIGHTS, Light

WIDTH_PX = 984  # 200 ppi for ID-3
CLASSES = ("genuine", "hard_genuine", "uv_bright_paper", "ir_mrz_not_visible", "ir_background_visible")
Pixels = NDArray[np.uint8]


def cut_out(root: Path, page: dict[str, Any], light: Light) -> Pixels:
    """Return the page under `light`, upright, WIDTH_PX wide."""
    pixels = read_capture(root / page["files"][light.value], light).as_8bit()
    corners = np.array(page["corners"][light.value], np.float32)
    aspect = np.linalg.norm(corners[3] - corners[0]) / np.linalg.norm(corners[1] - corners[0])
    height = round(WIDTH_PX * float(aspect))
    target = np.array([[0, 0], [WIDTH_PX - 1, 0], [WIDTH_PX - 1, height - 1], [0, height - 1]], np.float32)
    return np.asarray(cv2.warpPerspective(pixels, cv2.getPerspectiveTransform(corners, target), (WIDTH_PX, height)))


def measures(root: Path, entry: dict[str, Any]) -> dict[str, float]:
    """Return the measures of the side with the zone, in grey values."""
    page = entry.get("pages", [entry])[-1]
    white, violet, infrared = (cut_out(root, page, light) for light in STANDARD_LIGHTS)
    rows = slice(int(0.77 * white.shape[0]), int(0.95 * white.shape[0]))
    grey = cv2.cvtColor(white, cv2.COLOR_RGB2GRAY)
    upper = infrared[int(0.1 * white.shape[0]) : int(0.6 * white.shape[0])]
    upper = upper if upper.ndim == 2 else upper[..., 1]
    zone = infrared[rows] if infrared.ndim == 2 else infrared[rows][..., 1]
    return {
        "UV blue, median": float(np.median(violet[..., 2])),
        "IR zone contrast": float(np.quantile(zone, 0.7)) - float(np.quantile(zone, 0.02)),
        "IR background spread": float(np.quantile(upper, 0.75)) - float(np.quantile(upper, 0.25)),
        "VI sharpness": float(np.abs(cv2.Laplacian(grey, cv2.CV_32F)).mean()),
    }


def gathered(root: Path) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield (class, measures) of the set's documents of the classes compared."""
    for entry in json.loads((root / "truth.json").read_text(encoding="utf-8")):
        if entry["class"] in CLASSES:
            yield entry["class"], measures(root, entry)


def main(folders: list[str]) -> None:
    """Print a table: class, measure, and least, middle and greatest value for each set."""
    table: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for folder in folders:
        for kind, values in gathered(Path(folder)):
            for measure, value in values.items():
                table[kind, measure][folder].append(value)
    for (kind, measure), sets in sorted(table.items()):
        cells = [f"{min(v):.1f} {np.median(v):.1f} {max(v):.1f}" for v in (sets.get(f, []) for f in folders) if v]
        sys.stdout.write(f"| {kind} | {measure} | {' | '.join(cells)} |\n")


if __name__ == "__main__":
    main(sys.argv[1:])
