"""Train the locator; interrupted runs go on from their last checkpoint.

    python -m mrz.training.locator --work FOLDER --blocks 200

Writes FOLDER/locator.pt after every block and locator.onnx with locator.json at --export-every blocks and at the end.
"""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from mrz.training import loop, pages
from mrz.training.networks import Locator

SCALES = (2.0, 2.0, 1.0, 2.0, 1.0)
"""Weights of the errors of direction x, y, cap height, offset and pitch."""


def prepare(images: NDArray[Any], targets: NDArray[Any], rng: np.random.Generator) -> loop.Batch:
    """Pictures with zero mean and unit deviation; maps as they are."""
    x = torch.from_numpy(images).float()[:, None]
    mean = x.mean(dim=(1, 2, 3), keepdim=True)
    x = (x - mean) / (x.std(dim=(1, 2, 3), keepdim=True) + 8.0)
    x = x * torch.from_numpy(rng.uniform(0.7, 1.4, (len(x), 1, 1, 1)).astype(np.float32))
    return x.contiguous(memory_format=torch.channels_last), torch.from_numpy(targets.astype(np.float32))


def loss(scores: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Cross entropy of the line map, hard cells weighing more, and absolute errors of the measures on the lines."""
    line, weight = y[:, 0], y[:, 6]
    entropy = nn.functional.binary_cross_entropy_with_logits(scores[:, 0], line, reduction="none")
    hard = (torch.sigmoid(scores[:, 0]) - line).abs().detach()
    entropy = (entropy * weight * (0.05 + hard)).sum() / (line.sum() + 100.0)
    measures = ((scores[:, 1:6] - y[:, 1:6]).abs() * torch.tensor(SCALES)[None, :, None, None]).sum(1)
    return entropy + (measures * line).sum() / (line.sum() + 1.0)


def error(scores: torch.Tensor, y: torch.Tensor) -> float:
    """1 - intersection / union of the line map."""
    found, line, weight = scores[:, 0] > 0, y[:, 0] > 0.5, y[:, 6] > 0.5
    return 1 - float((found & line & weight).sum()) / max(1.0, float(((found | line) & weight).sum()))


TASK = loop.Task(
    "locator",
    Locator,
    pages.samples,
    prepare,
    loss,
    error,
    (1, 1, 448, 640),
    batch=24,
    samples_per_shard=768,
    version=pages.VERSION,
)

if __name__ == "__main__":
    loop.train(TASK, loop.arguments(TASK, __doc__))
