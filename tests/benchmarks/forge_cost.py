"""Measure what the forge costs: processor time a document and the peak of memory of a process, for every reader.

    python tests/benchmarks/forge_cost.py [--format TD3] [--ppi 400] [--reader desk ...]

Each reader is measured in a process of its own, as a worker of `make` is: a specimen, genuine documents, a worn one at
any angle, and every class of forgery. Without --ppi every reader has its own resolution.
"""

import argparse
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from device_drivers.simulator.reader_profile import PROFILES
from device_drivers.simulator.truth_set import ItemPlan, SetPlan, make_item, write_specimens

HARDEST = ("any_angle", "worn", "dust", "finger")
Cost = tuple[int, float, float, float]


def cost(reader: int, form: str, ppi: float | None) -> Cost:
    """Return documents made, mean and greatest processor seconds of one, and the peak of memory in MB."""
    plan = SetPlan(11, 1, 1, 3, date(2026, 11, 1), unknown=0, forms=(form,), ppi=ppi)
    items: list[ItemPlan] = list(plan.item_plans())
    items.append(replace(items[0], conditions=HARDEST))
    taken = []
    with TemporaryDirectory() as folder:
        write_specimens(plan.model_plans()[0], Path(folder))
        for item in items:
            start = time.process_time()
            make_item(item, Path(folder), readers=(PROFILES[reader],))
            taken.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return len(items), sum(taken) / len(taken), max(taken), peak


def main() -> None:
    """Print a table: reader, resolution, documents, seconds (mean, greatest) and peak of memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", default="TD3")
    parser.add_argument("--ppi", type=float, default=None)
    parser.add_argument("--reader", nargs="*", default=[profile.name for profile in PROFILES])
    asked = parser.parse_args()
    for index, profile in enumerate(PROFILES):
        if profile.name not in asked.reader:
            continue
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            count, mean, greatest, peak = pool.submit(cost, index, asked.format, asked.ppi).result()
        ppi = asked.ppi or profile.ppi
        row = f"| {profile.name} | {ppi:.0f} | {count} | {mean:.2f} | {greatest:.2f} | {peak:.0f} |\n"
        sys.stdout.write(row)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
