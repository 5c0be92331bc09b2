"""`python -m tests.benchmarks.foreign_set OUT --seed N --models M --genuine G --per-class K` writes a labelled set."""

import argparse
from pathlib import Path

from tests.benchmarks.foreign_set.labelled import Order, write_set


def main() -> None:
    parser = argparse.ArgumentParser(prog="foreign_set", description=__doc__)
    parser.add_argument("out", type=Path, help="folder to write")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--models", type=int, default=8)
    parser.add_argument("--genuine", type=int, default=6, help="genuine documents a model, every third one hard")
    parser.add_argument("--per-class", type=int, default=1, help="documents a model and kind of forgery")
    given = parser.parse_args()
    write_set(given.out, Order(given.seed, given.models, given.genuine, given.per_class))


if __name__ == "__main__":
    main()
