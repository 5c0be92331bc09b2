"""A background that was not printed from the plates: scanned and printed again, or drawn anew."""

import cv2
import numpy as np

from tests.benchmarks.foreign_set.canvas import PPI, PX_PER_MM, Plane
from tests.benchmarks.foreign_set.noise import smooth_field

ANGLES_DEG = (15, 75, 0)


def recopy(vi: Plane, strength: float, rng: np.random.Generator) -> Plane:
    """Scan (420 down to 150 ppi), then print with a dot screen in three inks; the colours shift a little."""
    height, width = vi.shape[:2]
    scan = (420 - 270 * strength) / PPI
    small = cv2.resize(vi, (round(width * scan), round(height * scan)), interpolation=cv2.INTER_AREA)
    copy = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    copy = np.clip(copy, 0.01, 1) ** (1 + strength * rng.uniform(-0.25, 0.25, 3)).astype(np.float32)
    period = PX_PER_MM * 25.4 / rng.uniform(90, 160)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    for channel, angle in enumerate(np.deg2rad(ANGLES_DEG)):
        u, v = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
        cell = 0.5 + 0.25 * (np.cos(2 * np.pi * u / period) + np.cos(2 * np.pi * v / period))
        tone = copy[..., channel]
        dots = np.clip((tone - cell * 0.98) * 5 + 0.5, 0.08, 0.97)
        share = np.float32(0.15 + 0.6 * strength)
        copy[..., channel] = tone * (1 - share) + dots * share
    return copy.astype(np.float32)


def redraw(planes: tuple[Plane, Plane, Plane], strength: float, rng: np.random.Generator) -> tuple[Plane, Plane, Plane]:
    """Lines that wander from the original by up to about a millimetre and are a little broader."""
    shape = planes[0].shape[:2]
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    reach = (0.25 + 0.9 * strength) * PX_PER_MM
    across = x + (smooth_field(shape, 14, rng, 2) - 0.5) * 2 * reach
    down = y + (smooth_field(shape, 14, rng, 2) - 0.5) * 2 * reach
    vi, ir, cover = (
        cv2.remap(plane, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT) for plane in planes
    )
    broad = cv2.erode(vi, np.ones((2, 2), np.uint8))
    return vi + (broad - vi) * np.float32(0.7 * strength), ir, cover
