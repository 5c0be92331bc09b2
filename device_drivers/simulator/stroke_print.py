"""Strokes: the holder's signature and the fibres in the substrate."""

from dataclasses import dataclass

import cv2
import numpy as np

from device_drivers.simulator.ink import Colour, Ink
from device_drivers.simulator.line_work import stroke_mask
from device_drivers.simulator.sheet import Sheet
from imaging.region import Region


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature written with one pen, different for every seed."""

    name: str
    region: Region
    seed: int
    ink: Ink
    width_mm: float = 0.32

    def draw(self, sheet: Sheet) -> None:
        """Write the signature."""
        mask, at = stroke_mask(sheet.raster, self.region, self._strokes(), self.width_mm)
        sheet.print(mask, self.ink, at)

    def _strokes(self) -> list[np.ndarray]:
        rng = np.random.default_rng([self.seed, 17])
        loops = int(rng.integers(4, 9))
        t = np.linspace(0, loops * 2 * np.pi, 60 * loops)
        progress = t / t[-1]
        height = np.interp(progress, np.linspace(0, 1, loops + 1), rng.uniform(0.15, 0.5, loops + 1) ** 1.0)
        height[: len(t) // loops] *= 1.8
        x = progress * 0.82 + 0.055 * np.sin(t + rng.uniform(0, 6)) + 0.02 * np.sin(t * 0.5)
        y = 0.62 - height * (0.5 + 0.5 * np.sin(t * rng.uniform(0.9, 1.1) + 1.2)) + 0.08 * np.sin(t * 0.31)
        tail = np.linspace(0, 1, 50)
        x = np.append(x, x[-1] + tail * rng.uniform(-0.5, 0.12)) * 0.9 + 0.06
        y = np.append(y, y[-1] + (0.78 - y[-1]) * tail + 0.06 * np.sin(tail * 5))
        left, top = self.region.left, self.region.top
        return [
            np.column_stack(
                [left + np.clip(x, 0.02, 0.98) * self.region.width, top + np.clip(y, 0.05, 0.95) * self.region.height]
            )
        ]


@dataclass(frozen=True, slots=True)
class Fibres:
    """Short curled fibres lying anywhere in the paper: `count` of each colour of `emissions`, a share also visible.

    `straightness` 0..1 and an even `width_mm` betray printed fibres; the same `seed` always lays them alike.
    """

    name: str
    region: Region
    seed: int
    emissions: tuple[Colour, ...]
    count: int
    width_mm: float = 0.09
    visible: float = 0.0
    straightness: float = 0.0

    def draw(self, sheet: Sheet) -> None:
        """Lay the fibres."""
        rng = np.random.default_rng([self.seed, 23])
        for emission in self.emissions:
            canvas = np.zeros(sheet.raster.shape, np.uint8)
            for _ in range(self.count):
                self._lay(canvas, rng, sheet)
            rows = np.flatnonzero(canvas.any(axis=1))
            if rows.size:
                self._shine(sheet, canvas, emission)

    def _shine(self, sheet: Sheet, canvas: np.ndarray, emission: Colour) -> None:
        cover = cv2.GaussianBlur(canvas, (0, 0), 0.6).astype(np.float32) / 255
        sheet.emission += cv2.merge([cover * np.float32(level) for level in emission])
        if self.visible:
            sheet.reflectance[..., :3] *= (1 - self.visible * cover * 0.5)[..., None]

    def _lay(self, canvas: np.ndarray, rng: np.random.Generator, sheet: Sheet) -> None:
        length, steps = rng.uniform(2.0, 5.5), 14
        start = [rng.uniform(self.region.left, self.region.right), rng.uniform(self.region.top, self.region.bottom)]
        bend = np.cumsum(rng.normal(0, 0.55 * (1 - self.straightness), steps)) * 0.45
        angle = rng.uniform(0, 2 * np.pi) + bend
        path = np.cumsum(np.column_stack([np.cos(angle), np.sin(angle)]) * length / steps, axis=0) + start
        points = np.rint(sheet.raster.to_px(path) * 16).astype(np.int32)
        thickness = max(1, round(self.width_mm * sheet.raster.scale))
        cv2.polylines(canvas, [points], False, int(rng.integers(150, 256)), thickness, cv2.LINE_AA, shift=4)
