"""Train the recogniser; interrupted runs go on from their last checkpoint.

    python -m mrz.training.recogniser --work FOLDER --blocks 200

Writes FOLDER/recogniser.pt after every block and recogniser.onnx with recogniser.json at --export-every blocks and at
the end.
"""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from mrz.training import loop, strips
from mrz.training.networks import Recogniser

EMPTIED = 0.3
"""Share of samples of which a part is painted over: nothing stands where nothing is."""
CROP = 400
"""Width of what is trained on, px: a window of the sample that moves, so that no column is special."""


def prepare(images: NDArray[Any], targets: NDArray[Any], rng: np.random.Generator) -> loop.Batch:
    """Windows of the samples with zero mean and unit deviation, the colours in any order."""
    first = int(rng.integers(0, (strips.WIDTH - CROP) // strips.STRIDE + 1))
    window = images[:, :, first * strips.STRIDE : first * strips.STRIDE + CROP][..., rng.permutation(3)].copy()
    classes = targets[:, first : first + CROP // strips.STRIDE].astype(np.int64)
    for sample, answer in zip(window, classes, strict=True):
        if rng.random() < EMPTIED:
            _empty(sample, answer, rng)
    x = torch.from_numpy(np.ascontiguousarray(window.transpose(0, 3, 1, 2))).float()
    mean = x.mean(dim=(1, 2, 3), keepdim=True)
    x = (x - mean) / (x.std(dim=(1, 2, 3), keepdim=True) + 4.0)
    return x.contiguous(memory_format=torch.channels_last), torch.from_numpy(classes)


def _empty(sample: NDArray[np.uint8], classes: NDArray[np.int64], rng: np.random.Generator) -> None:
    """Paint everything before or after some column over, with one colour or the colours of its edge."""
    cut = int(rng.integers(2, len(classes) - 2))
    after = rng.random() < 0.5
    part = slice(cut * strips.STRIDE, None) if after else slice(0, cut * strips.STRIDE)
    edge = sample[:, part.start if after else cut * strips.STRIDE - 1]
    colour = (
        edge[:, None]
        if rng.random() < 0.5
        else np.median(edge, axis=0)
        if rng.random() < 0.7
        else rng.integers(0, 256, 3)
    )
    sample[:, part] = colour
    if rng.random() < 0.5:
        grain = rng.normal(0, rng.uniform(0.5, 4), sample[:, part].shape[:2])[..., None]
        sample[:, part] = np.clip(sample[:, part] + grain, 0, 255)
    classes[slice(cut, None) if after else slice(0, cut)] = strips.BLANK
    classes[max(0, cut - 3) : cut + 3] = strips.IGNORED


def loss(scores: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Cross entropy of the columns."""
    return nn.functional.cross_entropy(scores[:, :, 0], y, ignore_index=strips.IGNORED)


def error(scores: torch.Tensor, y: torch.Tensor) -> float:
    """Share of the characters' columns whose best class is not the character."""
    printed = y < strips.BLANK
    return float((scores[:, :, 0].argmax(1)[printed] != y[printed]).float().mean())


TASK = loop.Task(
    "recogniser",
    Recogniser,
    strips.samples,
    prepare,
    loss,
    error,
    (1, 3, 32, 768),
    batch=64,
    samples_per_shard=2048,
    version=strips.VERSION,
)

if __name__ == "__main__":
    loop.train(TASK, loop.arguments(TASK, __doc__))
