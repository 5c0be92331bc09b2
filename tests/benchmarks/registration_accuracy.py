"""How exactly a page lies on its specimen: re-captures of specimens with known geometry.

    python -m tests.benchmarks.registration_accuracy $CAPTURE_SET... [--trials 8]

Each specimen of the folders (specimens/*/specimen.json) is captured again by arithmetic: turned by any angle, scaled
to 300-600 ppi, slightly in perspective, UV and IR shifted by up to 8 px and magnified by up to 0.1 %, 40 % of the VI
page overprinted as another holder's data would be, blurred, lit unevenly, noisy. The error is that of a 9 x 7 grid on
the page, in pixels at 400 ppi.
"""

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.files import read_capture
from imaging.homography import Matrix, between, mapped, outer_corners, scaling
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set_builder import build
from imaging.registration import Features, Known, Registration, features, register

Images = dict[Light, NDArray[np.uint8]]


def specimens(folder: Path) -> Iterator[tuple[str, Images]]:
    """Yield name and images of each specimen below a capture set."""
    for document in sorted(folder.glob("specimens/*/specimen.json")):
        entry = json.loads(document.read_text(encoding="utf-8"))
        captures = {Light(item["light"]): document.parent / item["file"] for item in entry["captures"]}
        images = {light: read_capture(path, light).as_8bit() for light, path in captures.items()}
        yield document.parent.name, {light: images[light] for light in STANDARD_LIGHTS if light in images}


def recapture(images: Images, rng: np.random.Generator) -> tuple[dict[Light, Capture], dict[Light, Matrix]]:
    """Return captures of a specimen and, per light, the true matrix from specimen pixels to capture pixels."""
    height, width = images[Light.VI].shape[:2]
    ppi = float(rng.choice([300, 400, 600]))
    place, size = _laid_out(width, height, ppi / 400, rng)
    shots, truth = {}, {}
    for light, image in images.items():
        shift = np.eye(3) if light is Light.VI else _offset(size, ppi, rng)
        truth[light] = shift @ place
        shot = _shot(_personalised(image, light, rng), truth[light], size, rng)
        shots[light] = Capture(light, shot, ppi, "benchmark")
    return shots, truth


def _laid_out(width: int, height: int, scale: float, rng: np.random.Generator) -> tuple[Matrix, tuple[int, int]]:
    corners = mapped(outer_corners(width, height), scaling(scale))
    angle = np.radians(rng.uniform(-4, 4) + rng.choice([0, 90, 180, 270]))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    turned = (corners - corners.mean(axis=0)) @ turn.T
    turned += rng.uniform(-0.004, 0.004, (4, 2)) * width * scale
    margin = 0.05 * width * scale
    low = turned.min(axis=0) - margin
    size = np.ceil(turned.max(axis=0) + margin - low).astype(int)
    return between(outer_corners(width, height), turned - low), (int(size[0]), int(size[1]))


def _offset(size: tuple[int, int], ppi: float, rng: np.random.Generator) -> Matrix:
    scale = 1 + rng.uniform(-0.001, 0.001)
    shift = rng.uniform(-8, 8, 2) * ppi / 400
    centre = np.array(size) / 2
    offset = shift + centre * (1 - scale)
    return np.array([[scale, 0, offset[0]], [0, scale, offset[1]], [0, 0, 1]])


def _personalised(image: NDArray[np.uint8], light: Light, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Overprint about 40 % of a VI page with other text and blotches; little of it under the other lights."""
    out = image.copy()
    height, width = image.shape[:2]
    for _ in range(9 if light is Light.VI else 3):
        top, left = int(rng.uniform(0, 0.85) * height), int(rng.uniform(0, 0.7) * width)
        area = out[top : top + height // 7, left : left + width // 3]
        text = "".join(rng.choice(list("ABCDEFGHKLMNOPRSTUVZ<<0123456789"), 14))
        cv2.putText(area, text, (5, area.shape[0] // 2), cv2.FONT_HERSHEY_DUPLEX, 1.3, (30, 30, 30), 3, cv2.LINE_AA)
        blotch = cv2.GaussianBlur(rng.normal(0, 1, area.shape[:2]).astype(np.float32), (0, 0), 9)
        strength = 25 * blotch / (blotch.std() + 1e-6)
        area[:] = np.clip(area + (strength if area.ndim == 2 else strength[..., None]), 0, 255).astype(np.uint8)
    return out


def _shot(
    image: NDArray[np.uint8], matrix: Matrix, size: tuple[int, int], rng: np.random.Generator
) -> NDArray[np.uint8]:
    surround = 12.0 if rng.random() < 0.6 else 150.0
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    sharp = cv2.GaussianBlur(image, (0, 0), 0.45 * np.sqrt(1 / scale**2 - 1)) if scale < 0.95 else image
    border = (surround,) * 3
    out = cv2.warpPerspective(sharp, matrix, size, flags=cv2.INTER_CUBIC, borderValue=border).astype(np.float32)
    x, y = np.meshgrid(np.linspace(-1, 1, size[0]), np.linspace(-1, 1, size[1]))
    light = 1 - 0.08 * (x * rng.uniform(-1, 1) + y * rng.uniform(-1, 1))
    out *= (light if out.ndim == 2 else light[..., None]).astype(np.float32)
    out = cv2.GaussianBlur(out, (0, 0), rng.uniform(0.5, 1.0)) + rng.normal(0, 2.5, out.shape)
    return np.asarray(np.clip(out + 0.5, 0, 255), dtype=np.uint8)


def errors(
    images: Images, own: Features, rng: np.random.Generator
) -> tuple[dict[Light, NDArray[np.float64]], float] | None:
    """Return grid errors (px at 400 ppi) per light and the seconds of registration, None where it abstained."""
    shots, truth = recapture(images, rng)
    live = build("benchmark", shots)
    if live is None:
        return None
    start = time.perf_counter()
    found = register(live, images, known=Known(specimen_features=own))
    seconds = time.perf_counter() - start
    if not found.ok:
        return None
    height, width = images[Light.VI].shape[:2]
    ppi = shots[Light.VI].ppi or 400.0
    x, y = np.meshgrid(np.linspace(0.05, 0.95, 9) * width, np.linspace(0.05, 0.95, 7) * height)
    grid = np.column_stack([x.ravel(), y.ravel()])
    return {
        light: np.linalg.norm(place_of(found, light, grid) - mapped(grid, truth[light]), axis=1) * 400 / ppi
        for light in images
    }, seconds


def place_of(found: Registration, light: Light, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return where in the capture the registered image takes its pixels at `points` from."""
    assert found.live is not None
    bent = points + found.bending[light].at(points) if light in found.bending else points
    return mapped(bent, np.asarray(np.linalg.inv(found.live.matrices[light]), dtype=np.float64))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--trials", type=int, default=8)
    options = parser.parse_args()
    cv2.setNumThreads(2)
    rng = np.random.default_rng(9303)
    collected: dict[Light, list[NDArray[np.float64]]] = {}
    seconds, abstained, tried = [], 0, 0
    for folder in options.folders:
        for _name, images in specimens(folder):
            own = features(images[Light.VI])
            for _ in range(options.trials):
                tried += 1
                result = errors(images, own, rng)
                if result is None:
                    abstained += 1
                    continue
                seconds.append(result[1])
                for light, error in result[0].items():
                    collected.setdefault(light, []).append(error)
    print(f"trials {tried}, abstained {abstained}, registration {1000 * np.median(seconds):.0f} ms median")  # noqa: T201
    for light, parts in collected.items():
        error = np.concatenate(parts)
        worst = max(float(part.max()) for part in parts)
        gross = sum(float(np.median(part)) > 3 for part in parts)
        middle, high = np.median(error), np.percentile(error, 95)
        print(f"{light}: median {middle:.2f} px, p95 {high:.2f}, worst {worst:.2f}, gross {gross}")  # noqa: T201


if __name__ == "__main__":
    main()
