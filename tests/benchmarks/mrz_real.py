"""Read every image of a set in the format of the real MRZ set and score it, with one engine or with several in a row.

    MRZ_SET=FOLDER python tests/benchmarks/mrz_real.py [--engine NAME ...] [--out FOLDER] [--misses]

FOLDER holds manifest.json, images and score.py. Times are of one thread, from the decoded picture to the reading;
processor times count the programs that an engine starts. With several engines a table says how they compare with the
first.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from mrz.engines import DEFAULT, NAMES, engine
from mrz.zone import Engine


def picture(path: Path) -> NDArray[np.uint8]:
    """The image as RGB, turned as its EXIF orientation says."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def predict(reader: Engine, path: Path) -> dict[str, Any]:
    """What `reader` reads in one image, with wall and processor milliseconds."""
    image = picture(path)
    wall, cpu = time.perf_counter(), _processor_time()
    best = reader.read(image).best
    spent = {"ms": 1000 * (time.perf_counter() - wall), "cpu_ms": 1000 * (_processor_time() - cpu)}
    lines = list(best.lines) if best is not None and best.lines is not None else None
    return {"lines": lines, **spent, "partial": best.partial if best is not None else None}


def _processor_time() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def scored(name: str, folder: Path, out: Path, *, misses: bool) -> dict[str, Any]:
    """Read with the engine `name`, write the predictions and call the set's own score."""
    reader = engine(name)
    files = [entry["file"] for entry in json.loads((folder / "manifest.json").read_text())["images"]]
    predict(reader, folder / files[0])
    predictions = {file: predict(reader, folder / file) for file in files}
    path, result = out / f"mrz_{name}.json", out / f"mrz_{name}_score.json"
    path.write_text(json.dumps({"meta": {"engine": name}, "predictions": predictions}, indent=1))
    command = [sys.executable, str(folder / "score.py"), str(folder), str(path), "--json", str(result)]
    subprocess.run([*command, "--misses"] if misses else command, check=True)
    return dict(json.loads(result.read_text()))


def table(scores: dict[str, dict[str, Any]]) -> str:
    """Exact documents, errors and processor times of every engine, and the times against the first engine's."""
    rows = [
        "| engine | documents exact | false reads | wrong given | all check digits right | median / p95 ms | ratio |",
        "|---|---|---|---|---|---|---|",
    ]
    first = next(iter(scores.values()))
    for name, score in scores.items():
        part, negatives = score["parts"]["all"], score["negatives"]
        accepted = part["accepted_wrong"] + negatives["accepted"]
        ratio = score["cpu_ms_median"] / first["cpu_ms_median"]
        rows.append(
            f"| {name} | {part['exact']} of {part['docs']} | {negatives['false']} of {negatives['images']} "
            f"| {part['wrong'] + negatives['false']} | {accepted} "
            f"| {score['cpu_ms_median']:.0f} / {score['cpu_ms_p95']:.0f} | {ratio:.1f} |"
        )
    return "\n".join(rows)


def main() -> None:
    """Score every engine that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=NAMES, action="append")
    parser.add_argument("--out", type=Path, default=Path())
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    folder = Path(os.environ["MRZ_SET"])
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    names = options.engine or [DEFAULT]
    scores = {name: scored(name, folder, options.out, misses=options.misses) for name in names}
    sys.stdout.write(table(scores) + "\n")
    sys.stdout.write(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB\n")


if __name__ == "__main__":
    main()
