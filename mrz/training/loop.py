"""The training loop of both networks: resumable, seeded, with a held-out shard."""

import argparse
import json
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from mrz.training import captures
from mrz.training.export import export
from mrz.training.shards import Maker, Shards

AVERAGING = 0.99
"""Share of the old weights in the running mean that is exported, per step."""

WARMING = 0.08
"""Share of the training in which the learning rate rises."""

Batch = tuple[torch.Tensor, torch.Tensor]
Prepare = Callable[[NDArray[Any], NDArray[Any], np.random.Generator], Batch]


@dataclass(frozen=True, slots=True)
class Task:
    """What is trained on what: `prepare` makes a batch, `loss` judges scores, `error` is a share for people."""

    name: str
    network: Callable[[], nn.Module]
    maker: Maker
    prepare: Prepare
    loss: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
    error: Callable[[torch.Tensor, torch.Tensor], float]
    example: tuple[int, int, int, int]
    batch: int
    samples_per_shard: int
    version: int


def arguments(task: Task, text: str | None) -> argparse.Namespace:
    """The command line that both trainings share."""
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="folder of checkpoint, log and exported network")
    parser.add_argument("--cache", type=Path, help="folder of the samples (default WORK/shards)")
    parser.add_argument("--pages", type=Path, help="captures of generated documents (mrz_captured_zones.py)")
    parser.add_argument("--blocks", type=int, default=200, help="shards to go through, repetitions included")
    parser.add_argument("--shards", type=int, default=80, help="different shards")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--makers", type=int, default=1, help="processes that make samples")
    parser.add_argument("--rate", type=float, default=4e-3, help="highest learning rate of the one cycle")
    parser.add_argument("--start-from", type=Path, help="checkpoint whose weights to begin with")
    parser.add_argument("--export-every", type=int, default=10, help="blocks")
    options = parser.parse_args()
    options.cache = options.cache or options.work / "shards"
    if options.pages:
        os.environ[captures.FOLDER] = str(options.pages)
    options.work.mkdir(parents=True, exist_ok=True)
    options.task = task.name
    return options


def cycle(share: float) -> float:
    """Learning rate, as a share of the highest, when `share` of the training is done: up quickly, down to nothing.

    It depends on nothing else, so a run may be shortened or lengthened when it is resumed.
    """
    if share < WARMING:
        return float(0.04 + 0.96 * share / WARMING)
    return float(0.5 + 0.5 * np.cos(np.pi * (share - WARMING) / (1 - WARMING)))


class Training:
    """State of one training: network, optimiser, schedule and the number of blocks done."""

    def __init__(self, task: Task, options: argparse.Namespace) -> None:
        torch.set_num_threads(options.threads)
        torch.manual_seed(options.seed)
        self.task, self.options, self.done, self.spent_before = task, options, 0, 0.0
        self.network = task.network().to(memory_format=torch.channels_last)
        self.average = AveragedModel(self.network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGING), use_buffers=True)
        self.optimiser = torch.optim.AdamW(self.network.parameters(), lr=options.rate, weight_decay=1e-3)
        self.checkpoint = options.work / f"{task.name}.pt"
        if self.checkpoint.exists():
            self._resume(torch.load(self.checkpoint))
        elif options.start_from:
            self.network.load_state_dict(torch.load(options.start_from)["network"])
            self.average.module.load_state_dict(self.network.state_dict())

    def _resume(self, state: dict[str, Any]) -> None:
        for part, owner in self._parts():
            owner.load_state_dict(state[part])
        self.done, self.spent_before = state["done"], state["spent"]

    def _parts(self) -> tuple[tuple[str, Any], ...]:
        return (
            ("network", self.network),
            ("average", self.average),
            ("optimiser", self.optimiser),
        )

    @property
    def spent(self) -> float:
        """Processor seconds of this training so far, earlier runs and the making of samples included."""
        multiprocessing.active_children()  # so that makers that have ended are counted
        made = resource.getrusage(resource.RUSAGE_CHILDREN)
        return self.spent_before + time.process_time() + made.ru_utime + made.ru_stime

    def _save(self) -> None:
        state = {"done": self.done, "spent": self.spent, **{part: owner.state_dict() for part, owner in self._parts()}}
        part = self.checkpoint.with_suffix(".part")
        torch.save(state, part)
        part.rename(self.checkpoint)

    def _step(self, x: torch.Tensor, y: torch.Tensor) -> float:
        loss = self.task.loss(self.network(x), y)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimiser.step()
        self.average.update_parameters(self.network)
        return float(loss.detach())

    def block(self, images: NDArray[Any], targets: NDArray[Any]) -> float:
        """One shard in random order; the mean loss."""
        rng = np.random.default_rng((self.options.seed, self.done))
        order, size, losses = rng.permutation(len(images)), self.task.batch, []
        for k in range(0, len(order) - size + 1, size):
            share = (self.done + k / len(order)) / self.options.blocks
            for group in self.optimiser.param_groups:
                group["lr"] = self.options.rate * cycle(share)
            chosen = order[k : k + size]
            losses.append(self._step(*self.task.prepare(images[chosen], targets[chosen], rng)))
        self.done += 1
        self._save()
        return float(np.mean(losses))

    @torch.no_grad()
    def held_out(self, images: NDArray[Any], targets: NDArray[Any]) -> tuple[float, float]:
        """Mean loss and error on samples that are never trained on."""
        self.average.eval()
        losses, errors, size = [], [], self.task.batch
        for k in range(0, len(images), size):
            x, y = self.task.prepare(images[k : k + size], targets[k : k + size], np.random.default_rng(0))
            scores = self.average(x)
            losses.append(float(self.task.loss(scores, y)))
            errors.append(self.task.error(scores, y))
        return float(np.mean(losses)), float(np.mean(errors))

    def write(self) -> None:
        """The network as ONNX and what made it as JSON."""
        options, name = self.options, self.task.name
        export(self.average.module, torch.zeros(self.task.example), options.work / f"{name}.onnx")
        made = {
            "network": name,
            "data_version": self.task.version,
            "seed": options.seed,
            "blocks": self.done,
            "of_blocks": options.blocks,
            "shards": options.shards,
            "samples_per_shard": self.task.samples_per_shard,
            "batch": self.task.batch,
            "rate": options.rate,
            "captures": captures.available(),
            "processor_minutes": round(self.spent / 60, 1),
            "torch": torch.__version__,
            "command": f"python -m mrz.training.{name} --work WORK --pages PAGES --blocks {options.blocks} "
            f"--shards {options.shards} --seed {options.seed} --rate {options.rate}",
        }
        (options.work / f"{name}.json").write_text(json.dumps(made, indent=1) + "\n")


def train(task: Task, options: argparse.Namespace) -> None:
    """Run the blocks that are still missing, reporting each on standard output."""
    training = Training(task, options)
    size = task.samples_per_shard
    name = f"{task.name}-v{task.version}"
    shards = Shards(
        task.maker, options.cache, name, seed=options.seed, total=options.shards, makers=options.makers, count=size
    )
    test = next(Shards(task.maker, options.cache, name, seed=options.seed + 1000, total=1, count=size).blocks(0, 1))
    for images, targets in shards.blocks(training.done, options.blocks):
        started = time.monotonic()
        line = f"block {training.done} loss {training.block(images, targets):.4f} {time.monotonic() - started:.0f} s"
        last = training.done == options.blocks
        if training.done % 5 == 0 or last:
            line += " held out: loss {:.4f} error {:.4f}".format(*training.held_out(*test))
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
        if training.done % options.export_every == 0 or last:
            training.write()
