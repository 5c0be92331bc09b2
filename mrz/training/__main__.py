"""Train both networks of the reader from nothing, side by side; interrupted runs go on from their checkpoints.

    python -m mrz.training --work FOLDER [--pages CAPTURES] [--seed 1]

FOLDER receives locator and recogniser as .onnx and .json, their logs and checkpoints.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

PLAN = {"locator": (80, 30, 0.004), "recogniser": (90, 32, 0.004)}
"""Blocks, different shards and highest rate of each network."""


def _command(name: str, options: argparse.Namespace) -> list[str]:
    blocks, shards, rate = PLAN[name]
    command = [sys.executable, "-m", f"mrz.training.{name}", "--work", str(options.work), "--threads", "1"]
    command += ["--blocks", str(blocks), "--shards", str(shards), "--rate", str(rate), "--seed", str(options.seed)]
    command += ["--cache", str(options.cache)] if options.cache else []
    return [*command, "--pages", str(options.pages)] if options.pages else command


def main() -> int:
    """Start both trainings on `--cores` cores, wait for them; the exit code is 1 if one failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="folder of the samples (default WORK/shards)")
    parser.add_argument("--pages", type=Path, help="captures of generated documents (mrz_captured_zones.py)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cores", type=int, help="run on so many cores only")
    parser.add_argument("--only", choices=PLAN, help="one of the networks")
    options = parser.parse_args()
    if options.cores:
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-options.cores :])
    options.work.mkdir(parents=True, exist_ok=True)
    running = []
    for name in [options.only] if options.only else PLAN:
        with (options.work / f"{name}.log").open("a") as log:
            running.append(subprocess.Popen(_command(name, options), stdout=log, stderr=subprocess.STDOUT))
    codes = [process.wait() for process in running]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
