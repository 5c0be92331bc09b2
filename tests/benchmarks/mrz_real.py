"""Read every image of a set in the format of the real MRZ set and score it.

    MRZ_SET=FOLDER python tests/benchmarks/mrz_real.py [--engine network] [--out PREDICTIONS.json] [--misses]

FOLDER holds manifest.json, images and score.py. Times are of one thread, from the decoded picture to the reading.
"""

import argparse
import json
import os
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
    wall, cpu = time.perf_counter(), time.process_time()
    best = reader.read(image).best
    spent = {"ms": 1000 * (time.perf_counter() - wall), "cpu_ms": 1000 * (time.process_time() - cpu)}
    lines = list(best.lines) if best is not None and best.lines is not None else None
    return {"lines": lines, **spent, "partial": best.partial if best is not None else None}


def main() -> None:
    """Read, write the predictions and call the set's own score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=NAMES, default=DEFAULT)
    parser.add_argument("--out", type=Path, default=Path("mrz-predictions.json"))
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    folder = Path(os.environ["MRZ_SET"])
    cv2.setNumThreads(1)
    reader = engine(options.engine)
    files = [entry["file"] for entry in json.loads((folder / "manifest.json").read_text())["images"]]
    predict(reader, folder / files[0])
    predictions = {file: predict(reader, folder / file) for file in files}
    options.out.write_text(json.dumps({"meta": {"engine": options.engine}, "predictions": predictions}, indent=1))
    command = [sys.executable, str(folder / "score.py"), str(folder), str(options.out)]
    subprocess.run([*command, "--misses"] if options.misses else command, check=True)


if __name__ == "__main__":
    main()
