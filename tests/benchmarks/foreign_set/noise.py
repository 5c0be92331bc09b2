"""Smooth random fields."""

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import PX_PER_MM, Plane


def smooth_field(shape: tuple[int, int], scale_mm: float, rng: np.random.Generator, octaves: int = 3) -> Plane:
    """Value noise of several octaves in 0..1; `scale_mm` is the size of the largest lumps."""
    coarse = _coarse(shape, scale_mm, octaves)
    if coarse > 1:
        small = (shape[0] // coarse + 1, shape[1] // coarse + 1)
        lumps = smooth_field(small, scale_mm / coarse, rng, octaves)
        return np.asarray(cv2.resize(lumps, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))
    field = np.zeros(shape, np.float32)
    for octave in range(octaves):
        step = max(scale_mm * PX_PER_MM / 2**octave, 2.0)
        rows, columns = (max(round(side / step), 1) + 3 for side in shape)
        lattice = rng.random((rows, columns), dtype=np.float32)
        field += cv2.resize(lattice, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC) / 2**octave
    low, high = float(field.min()), float(field.max())
    return (field - low) / max(high - low, 1e-6)


def _coarse(shape: tuple[int, int], scale_mm: float, octaves: int) -> int:
    """How much coarser the field may be computed: its smallest lumps keep four samples."""
    if min(shape) < 600:
        return 1
    return max(1, min(8, int(scale_mm * PX_PER_MM / 2 ** (octaves - 1) / 4)))


def ridge(length: int, lumps: int, rng: np.random.Generator) -> Plane:
    """A random outline in 0..1, as of hills."""
    total: Plane = np.zeros(length, np.float32)
    for octave in range(4):
        count = lumps * 2**octave + 3
        knots = rng.random(count).astype(np.float32)[None, :]
        total += cv2.resize(knots, (length, 1), interpolation=cv2.INTER_CUBIC)[0] / 2**octave
    total -= total.min()
    return np.divide(total, max(float(np.ptp(total)), 1e-6))
