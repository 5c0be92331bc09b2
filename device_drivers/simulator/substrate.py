"""The material a page is printed on."""

from dataclasses import dataclass

import cv2
import numpy as np

from device_drivers.simulator.ink import Colour
from device_drivers.simulator.sheet import Plane, Sheet

BRIGHTENER: Colour = (0.11, 0.19, 0.56)  # colour of the glow of an optical brightener, linear


@dataclass(frozen=True, slots=True)
class Substrate:
    """Paper or polycarbonate.

    `reflectance` (R, G, B, IR) linear; `brightener` 0..1: 0 is UV-dull security paper, 1 bright office paper; `glow` is
    what a dull substrate emits all the same. `texture` is the spread of its brightness, `grain_mm` how coarse it is.
    """

    reflectance: tuple[float, float, float, float] = (0.80, 0.80, 0.77, 0.80)
    brightener: float = 0.0
    glow: Colour = (0.0015, 0.002, 0.008)
    texture: float = 0.012
    grain_mm: float = 0.35
    seed: int = 0
    density: float = 0.35

    def lay(self, sheet: Sheet) -> None:
        """Start `sheet` with this material."""
        texture = self._texture(sheet)
        sheet.reflectance[...] = cv2.merge([texture * np.float32(level) for level in self.reflectance])
        emission = np.asarray(self.glow) + self.brightener * np.asarray(BRIGHTENER)
        uneven = 1 + 2.5 * (texture - 1)
        sheet.emission[...] = cv2.merge([uneven * np.float32(level) for level in emission])
        sheet.dim(self.density * (1 + 6 * (texture - 1)))

    def _texture(self, sheet: Sheet) -> Plane:
        rng = np.random.default_rng([self.seed, 31])
        height, width = sheet.raster.shape
        texture = np.ones((height, width), np.float32)
        for grain_mm, share in ((self.grain_mm, 0.7), (self.grain_mm * 9, 0.5), (self.grain_mm * 60, 0.4)):
            step = max(1.0, grain_mm * sheet.raster.scale)
            coarse = rng.standard_normal((int(height / step) + 2, int(width / step) + 2), dtype=np.float32)
            texture += self.texture * share * cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        return texture
