"""One printed page as the light sees it: reflectance in white and infrared, emission under ultraviolet."""

from dataclasses import dataclass, replace

import numpy as np

from tests.benchmarks.foreign_set.canvas import Box, Canvas, Plane

Colour = tuple[float, float, float]
CLEAR: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Ink:
    """`colour` is what a full layer lets through in R, G, B; `infrared` what it takes away.

    `quench` is the share of the glow from below that it swallows.
    """

    colour: Colour
    infrared: float = 0.0
    emission: Colour = (0.0, 0.0, 0.0)
    quench: float = 0.7


@dataclass(frozen=True)
class Page:
    """Linear planes: `vi` (h, w, 3) and `ir` (h, w) reflect 0..1, `uv` (h, w, 3) emits; printing changes them."""

    canvas: Canvas
    vi: Plane
    ir: Plane
    uv: Plane

    def lay(self, coverage: Plane, ink: Ink, box: Box | None = None) -> None:
        """Print an ink where `coverage` (of the page's shape) is above zero, within `box` if there is one."""
        rows, columns = box.slices() if box else (slice(None), slice(None))
        places = np.flatnonzero(coverage) if box is None else self._places(coverage[rows, columns], rows, columns)
        mask = coverage.reshape(-1)[places].astype(np.float32)
        deep = mask[:, None]
        vi, ir, uv = self.vi.reshape(-1, 3), self.ir.reshape(-1), self.uv.reshape(-1, 3)
        if ink.colour != CLEAR:
            vi[places] *= 1 - deep * (1 - np.array(ink.colour, np.float32))
        if ink.infrared:
            ir[places] *= 1 - mask * np.float32(ink.infrared)
        glow = deep * np.array(ink.emission, np.float32)
        uv[places] = uv[places] * (1 - deep * np.float32(ink.quench)) + glow

    def _places(self, part: Plane, rows: slice, columns: slice) -> Plane:
        down, right = np.nonzero(part)
        return np.asarray((down + rows.start) * self.canvas.shape[1] + right + columns.start)


def glowing(colour: Colour, strength: float) -> Ink:
    """A fluorescent ink that white and infrared light do not show."""
    red, green, blue = colour
    return replace(Ink(CLEAR, quench=0.3), emission=(red * strength, green * strength, blue * strength))
