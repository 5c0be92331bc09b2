"""Samples in files: made once from (seed, number of the file) by a background process, used again and again."""

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Sample = tuple[NDArray[np.uint8], NDArray[Any]]
Maker = Callable[[np.random.Generator], list[Sample]]


def _path(folder: Path, name: str, seed: int, number: int) -> Path:
    return folder / f"{name}-s{seed}-{number:04d}.npz"


def make(maker: Maker, path: Path, seed: int, number: int, count: int) -> None:
    """Write one shard, whole or not at all."""
    images: list[NDArray[np.uint8]] = []
    targets: list[NDArray[Any]] = []
    scene = 0
    while len(images) < count:
        for image, target in maker(np.random.default_rng((seed, number, scene))):
            images.append(image)
            targets.append(target)
        scene += 1
    part = path.with_suffix(".part.npz")
    np.savez(part, images=np.stack(images[:count]), targets=np.stack(targets[:count]))
    part.rename(path)


def _fill(maker: Maker, folder: Path, name: str, seed: int, numbers: range, count: int) -> None:
    cv2.setNumThreads(1)
    os.nice(5)
    for number in numbers:
        path = _path(folder, name, seed, number)
        if not path.exists():
            make(maker, path, seed, number, count)


class Shards:
    """`total` shards of samples under `folder`; they are made while the first are already used."""

    def __init__(
        self, maker: Maker, folder: Path, name: str, *, seed: int, total: int, makers: int = 1, count: int
    ) -> None:
        self.folder, self.name, self.seed, self.total, self.count = folder, name, seed, total, count
        folder.mkdir(parents=True, exist_ok=True)
        context = multiprocessing.get_context("spawn")
        self.processes = [
            context.Process(target=_fill, args=(maker, folder, name, seed, range(k, total, makers), count), daemon=True)
            for k in range(makers)
        ]
        for process in self.processes:
            process.start()

    def number(self, block: int) -> int:
        """The shard that the training's block `block` uses: early blocks only what can already exist."""
        rng = np.random.default_rng((self.seed, block))
        newest = min(self.total, 1 + block // 2)
        return (
            newest - 1
            if block % 2 == 0 and newest - 1 < self.total and block // 2 < self.total
            else int(rng.integers(newest))
        )

    def blocks(self, first: int, last: int) -> Iterator[tuple[NDArray[np.uint8], NDArray[Any]]]:
        """Images and targets of the blocks `first` .. `last` - 1, waiting for shards that are still being made."""
        for block in range(first, last):
            path = _path(self.folder, self.name, self.seed, self.number(block))
            while not path.exists():
                time.sleep(0.5)
            with np.load(path) as data:
                yield data["images"], data["targets"]
