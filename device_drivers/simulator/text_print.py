"""Printed text: headings, labels, holder data and the machine readable zone."""

from dataclasses import dataclass

import numpy as np

from device_drivers.simulator.ink import Ink
from device_drivers.simulator.lettering import (
    MRZ_PITCH_MM,
    OCR_B,
    Typeface,
    shifted,
    text_mask,
    width_mm,
)
from device_drivers.simulator.sheet import Plane, Raster, Sheet
from imaging.region import Region

OCR_B_CAP_MM = 2.54


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text; (`x`, `baseline`) in mm is where its first letter stands.

    With `wave_mm` the letters climb and fall along the line (security text).
    """

    name: str
    text: str
    x: float
    baseline: float
    face: Typeface
    cap_mm: float
    ink: Ink
    wave_mm: float = 0.0

    @property
    def region(self) -> Region:
        """The box from above the capitals to below the descenders."""
        width = max(0.5, width_mm(self.text, self.face, self.cap_mm))
        rise = self.cap_mm * 1.22 + self.wave_mm
        return Region(self.x - 0.15, self.baseline - rise, width + 0.3, rise + self.cap_mm * 0.32 + self.wave_mm)

    def draw(self, sheet: Sheet) -> None:
        """Print the line."""
        if not self.wave_mm:
            print_text(sheet, self.text, (self.x, self.baseline), self.face, self.cap_mm, self.ink)
            return
        for index, character in enumerate(self.text):
            x = self.x + width_mm(self.text[:index], self.face, self.cap_mm)
            y = self.baseline + self.wave_mm * float(np.sin(x * 0.45))
            print_text(sheet, character, (x, y), self.face, self.cap_mm, self.ink)


def print_text(sheet: Sheet, text: str, at_mm: tuple[float, float], face: Typeface, cap_mm: float, ink: Ink) -> None:
    """Print `text` with its baseline starting at `at_mm`, placed to a fraction of a pixel."""
    if text.strip():
        mask, at = placed_mask(sheet.raster, text, at_mm, face, cap_mm)
        sheet.print(mask, ink, at)


def placed_mask(
    raster: Raster, text: str, at_mm: tuple[float, float], face: Typeface, cap_mm: float
) -> tuple[Plane, tuple[int, int]]:
    """Return the coverage of `text` and the (column, row) of its upper left corner on the raster."""
    mask, origin = text_mask(text, face, cap_mm, raster.scale)
    x, y = raster.to_px(at_mm) - np.array(origin) + 0.5
    column, row = int(np.floor(x)), int(np.floor(y))
    return shifted(mask, x - column, y - row), (column, row)


@dataclass(frozen=True, slots=True)
class MrzPrint:
    """The zone: characters on a fixed pitch from `left`, one line per centre line of `centres` (mm from the top).

    `face` and `pitch_mm` differ from OCR-B at 2.54 mm only on a forgery; `patched` maps (line, position) to the ink of
    single re-typed characters.
    """

    name: str
    lines: tuple[str, ...]
    left: float
    centres: tuple[float, ...]
    ink: Ink
    face: Typeface = OCR_B
    pitch_mm: float = MRZ_PITCH_MM
    cap_mm: float = OCR_B_CAP_MM
    patched: tuple[tuple[int, int, Ink], ...] = ()

    @property
    def region(self) -> Region:
        """The box of the printed characters."""
        width = max(len(line) for line in self.lines) * self.pitch_mm
        top = min(self.centres) - self.cap_mm / 2 - 0.3
        return Region(self.left - 0.2, top, width + 0.4, max(self.centres) + self.cap_mm / 2 + 0.3 - top)

    def draw(self, sheet: Sheet) -> None:
        """Print the zone, each line in one go where its characters cannot touch, as those of OCR-B cannot."""
        other = {(line, position): ink for line, position, ink in self.patched}
        for row, (line, centre) in enumerate(zip(self.lines, self.centres, strict=True)):
            if self.face == OCR_B and not other:
                self._line(sheet, line, centre)
                continue
            for position, character in enumerate(line):
                ink = other.get((row, position), self.ink)
                self._character(sheet, character, position, centre, ink)

    def _line(self, sheet: Sheet, line: str, centre: float) -> None:
        placed = [self._mask(sheet, character, position, centre) for position, character in enumerate(line)]
        masks = [(mask, at) for mask, at in placed if mask.size]
        left, top = (min(at[axis] for _, at in masks) for axis in (0, 1))
        right, bottom = (max(at[axis] + mask.shape[1 - axis] for mask, at in masks) for axis in (0, 1))
        coverage = np.zeros((bottom - top, right - left), np.float32)
        for mask, (column, row) in masks:
            coverage[row - top : row - top + mask.shape[0], column - left : column - left + mask.shape[1]] += mask
        sheet.print(coverage, self.ink, (left, top))

    def _mask(self, sheet: Sheet, character: str, position: int, centre: float) -> tuple[Plane, tuple[int, int]]:
        at = self._start(character, position), centre + self.cap_mm / 2
        return placed_mask(sheet.raster, character, at, self.face, self.cap_mm)

    def _start(self, character: str, position: int) -> float:
        advance = width_mm(character, self.face, self.cap_mm)
        return self.left + position * self.pitch_mm + (self.pitch_mm - advance) / 2

    def _character(self, sheet: Sheet, character: str, position: int, centre: float, ink: Ink) -> None:
        x = self._start(character, position)
        print_text(sheet, character, (x, centre + self.cap_mm / 2), self.face, self.cap_mm, ink)
