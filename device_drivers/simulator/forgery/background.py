"""Forgeries of the background print."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.element import Element
from device_drivers.simulator.halftone import DOTS_FROM_PPI, Technique, halftoned
from device_drivers.simulator.ink import GAMMA, Ink
from device_drivers.simulator.line_work import Band, LineFamily, Rosette
from device_drivers.simulator.motif import Emblem
from device_drivers.simulator.sheet import BLOCK_PX, Plane, Raster, Sheet
from device_drivers.simulator.text_print import TextLine
from imaging.region import Region

TECHNIQUES = {
    "ink-jet": Technique.INK_JET,
    "laser": Technique.LASER_TONER,
    "dye sublimation": Technique.DYE_SUBLIMATION,
}
LASER_LPI = 133
SLIP_MM = 0.015, 0.045  # how far separations of a copy lie apart: at least, and more when coarse
PRINTERS = {"ink-jet": 0.06, "laser": 0.62, "dye sublimation": 0.10}  # share of the density that stays in infrared


@dataclass(frozen=True, slots=True)
class Reprint:
    """Background print scanned at `scan_ppi` and printed again by an office printer; `coarse` 0..1 is how coarse."""

    name: str
    region: Region
    original: tuple[Element, ...]
    printer: str
    scan_ppi: float
    coarse: float
    seed: int

    def draw(self, sheet: Sheet) -> None:
        """Print the copy, block by block."""
        scan = Picture.of(self.original, sheet.raster, self.scan_ppi)
        rng = np.random.default_rng([self.seed, 44])
        slips = rng.normal(0, SLIP_MM[0] + SLIP_MM[1] * self.coarse, (3, 2))
        block = sheet.raster.shape[0] if sheet.raster.ppi >= DOTS_FROM_PPI else BLOCK_PX
        for start in range(0, sheet.raster.shape[0], block):
            rows = slice(start, min(start + block, sheet.raster.shape[0]))
            # every separation of an office printer lies a little beside the others
            seen = np.stack([scan.channel(i, rows, (float(dx), float(dy))) for i, (dx, dy) in enumerate(slips)], axis=2)
            printed = self._halftoned(np.clip(1 - seen * np.float32(1.02), 0, 1), sheet.raster, start)
            grey = printed.mean(axis=2)
            sheet.reflectance[rows, :, :3] *= 1 - printed
            sheet.reflectance[rows, :, 3] *= 1 - grey * PRINTERS[self.printer]
            sheet.emission[rows] *= 1 - 0.3 * grey[..., None]

    def _halftoned(self, density: Plane, raster: Raster, first: int) -> Plane:
        if raster.ppi >= DOTS_FROM_PPI:
            rng, technique = np.random.default_rng([self.seed, 45]), TECHNIQUES[self.printer]
            shown = np.asarray((1 - density) ** np.float32(1 / GAMMA), np.float32)
            return np.asarray(1 - halftoned(shown, technique, raster.scale, rng) ** np.float32(GAMMA), np.float32)
        if self.printer == "dye sublimation" or (self.printer == "laser" and raster.ppi < 2 * LASER_LPI):
            return density
        if self.printer == "laser":
            period = raster.ppi / LASER_LPI
            angles = enumerate((15, 75, 45))
            dots = np.stack([_screened(density[..., i], period, angle, first) for i, angle in angles], 2)
            return np.asarray(density * (1 - self.coarse * 0.8) + dots * self.coarse * 0.8, np.float32)
        dots = (density > self._threshold(raster, first, density.shape[0])).astype(np.float32) * 0.75
        return np.asarray(density * (1 - self.coarse * 0.7) + dots * self.coarse * 0.7, np.float32)

    def _threshold(self, raster: Raster, first: int, count: int) -> Plane:
        """Return what chance says where drops of 300 dpi fall, for rows from `first`."""
        step = max(1.0, raster.ppi / 300)
        row, column = (np.arange(size) / step for size in raster.shape)
        values = np.random.default_rng([self.seed, 43]).random(
            (int(row[-1]) + 1, int(column[-1]) + 1, 3), dtype=np.float32
        )
        return np.asarray(values[row[first : first + count].astype(int)][:, column.astype(int)], np.float32)


@dataclass(frozen=True, eq=False)
class Picture:
    """What a picture of some print holds: its reflectance on coarse pixels, to be looked up on those of a sheet."""

    planes: Plane
    raster: Raster
    placing: NDArray[np.float64]  # from the sheet's pixels to those of `planes`

    @classmethod
    def of(cls, pieces: tuple[Element, ...], raster: Raster, ppi: float) -> "Picture":
        """Return the picture of `ppi` of `pieces`, for a sheet on `raster`."""
        coarse = replace(raster, ppi=min(ppi, raster.ppi))
        page = Sheet(coarse, films=False)
        for element in pieces:
            if coarse.seen(element.region) is not None:
                element.draw(page)
        scale = coarse.scale / raster.scale
        start = np.asarray(coarse.to_px([0.0, 0.0])) - scale * np.asarray(raster.to_px([0.0, 0.0]))
        return cls(page.reflectance, raster, np.array([[scale, 0, start[0]], [0, scale, start[1]]]))

    def channel(self, index: int, rows: slice, slip_mm: tuple[float, float]) -> Plane:
        """Return R, G, B or IR on rows of the sheet, smoothly, moved by `slip_mm`."""
        plane = np.ascontiguousarray(self.planes[..., index])
        return self._shown(plane, rows, slip_mm, cv2.INTER_LINEAR)

    def steps(self, rows: slice) -> Plane:
        """Return all planes on rows of the sheet, its coarse pixels seen as such."""
        return self._shown(self.planes, rows, (0.0, 0.0), cv2.INTER_NEAREST)

    def _shown(self, plane: Plane, rows: slice, slip_mm: tuple[float, float], method: int) -> Plane:
        start = np.array([-slip_mm[0] * self.raster.scale, rows.start - slip_mm[1] * self.raster.scale])
        placing = self.placing.copy()
        placing[:, 2] += self.placing[:, :2] @ start
        size, flags = (self.raster.shape[1], rows.stop - rows.start), method | cv2.WARP_INVERSE_MAP
        shown = cv2.warpAffine(plane, placing, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(shown, np.float32)


@dataclass(frozen=True, slots=True)
class ResampledLines:
    """Line work printed from a picture of it of `ppi`: its lines end in steps and run into each other."""

    name: str
    region: Region
    original: tuple[Element, ...]
    ppi: float

    def draw(self, sheet: Sheet) -> None:
        """Print the lines from the picture."""
        picture = Picture.of(self.original, sheet.raster, self.ppi)
        for start in range(0, sheet.raster.shape[0], BLOCK_PX):
            rows = slice(start, min(start + BLOCK_PX, sheet.raster.shape[0]))
            sheet.reflectance[rows] *= picture.steps(rows)


def _screened(density: Plane, period_px: float, angle_deg: float, first: int) -> Plane:
    rows, columns = np.indices(density.shape, dtype=np.float32)
    rows += np.float32(first)
    turn = np.deg2rad(angle_deg)
    along = (columns * np.cos(turn) + rows * np.sin(turn)) * np.float32(2 * np.pi / period_px)
    across = (rows * np.cos(turn) - columns * np.sin(turn)) * np.float32(2 * np.pi / period_px)
    threshold = 0.5 + 0.25 * (np.cos(along) + np.cos(across))
    return np.asarray(np.clip((density - threshold) * 4 + 0.5, 0, 1) * 0.8, np.float32)


def copy_background(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Reprint the whole background from a scan: coarse and dotted when strong, at 600 ppi when weak."""
    printer = str(rng.choice(sorted(PRINTERS)))
    scan_ppi = float(600 - 450 * strength**0.6)
    changes = []
    for side in document.sides:
        page = Region(0, 0, *side.size_mm)
        copy = Reprint("background copy", page, side.background, printer, scan_ppi, strength, int(rng.integers(2**31)))
        document = document.with_side(replace(side, background=(copy,)))
        changes.append(
            Change(f"background reprinted from a scan at {scan_ppi:.0f} ppi: {printer}", page, "all", side.page)
        )
    return document.forged("background_recopied", strength, *changes)


def redraw_guilloche(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Draw the line work anew: nearly the same, with other waves and pitch."""
    changes = []
    for side in document.sides:
        redrawn = tuple(_redrawn(piece, strength, rng) for piece in side.background)
        document = document.with_side(replace(side, background=redrawn))
        changes.append(Change("guilloche redrawn", Region(0, 0, *side.size_mm), "all", side.page))
    return document.forged("guilloche_redrawn", strength, *changes)


def resample_guilloche(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the line work from a picture of it: at some 250 ppi when weak, at 80 ppi when strong."""
    ppi = float(np.round(300 - 235 * strength))
    changes = []
    for side in document.sides:
        lines = tuple(piece for piece in side.background if isinstance(piece, LineFamily | Rosette | Band))
        others = tuple(piece for piece in side.background if piece not in lines)
        picture = ResampledLines("background lines", Region(0, 0, *side.size_mm), lines, ppi)
        paper = tuple(piece for piece in others if piece.name in ("watermark", "uv-thread"))
        rest = tuple(piece for piece in others if piece not in paper)
        document = document.with_side(replace(side, background=(*paper, picture, *rest)))
        what = f"guilloche printed from a picture of {ppi:.0f} ppi"
        changes.append(Change(what, Region(0, 0, *side.size_mm), "all", side.page))
    return document.forged("guilloche_redrawn", strength, *changes)


def _redrawn(piece: Element, strength: float, rng: np.random.Generator) -> Element:
    if isinstance(piece, LineFamily):
        off = 1 + (0.02 + 0.12 * strength) * float(rng.choice((-1, 1)))
        waves = tuple(
            (a * (1 + 0.3 * strength), length * off, d, p + 0.6 * strength) for a, length, d, p in piece.waves
        )
        return replace(piece, waves=waves, pitch_mm=piece.pitch_mm * (1 + 0.06 * strength), hills=(), swell=0.0)
    if isinstance(piece, Rosette):
        return replace(piece, petals=piece.petals + 1, twist=piece.twist * (1 + 0.4 * strength))
    return piece


def show_background_in_infrared(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the background in inks that absorb in the infrared."""
    level = 0.88 - 0.60 * strength
    changes = []
    for side in document.sides:
        pieces = tuple(_absorbing(piece, level) for piece in side.background)
        document = document.with_side(replace(side, background=pieces))
        changes.append(Change("background absorbs in infrared", Region(0, 0, *side.size_mm), "IR", side.page))
    return document.forged("ir_background_visible", strength, *changes)


def _absorbing(piece: Element, level: float) -> Element:
    if isinstance(piece, LineFamily | Rosette) or piece.name == "background band":
        ink: Ink = getattr(piece, "ink")  # noqa: B009 - the band has one too
        changed: Element = replace(piece, ink=_dark(ink, level))  # type: ignore[type-var]
        if isinstance(changed, LineFamily | Rosette) and changed.rainbow is not None:
            changed = replace(changed, rainbow=replace(changed.rainbow, second=_dark(changed.rainbow.second, level)))
        return changed
    return piece


def _dark(ink: Ink, level: float) -> Ink:
    return ink.absorbing_infrared(min(ink.reflectance[3], level))


def lose_infrared_split(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Print the parts of the infrared split in one ink: all stay, or all vanish; only some of them when weak."""
    stays = bool(rng.random() < 0.5)
    changes: list[Change] = []
    for side in document.sides:
        forged = side
        for piece in _split_pieces(side, wanted=stays, strength=strength):
            forged = forged.with_piece(piece.name, lambda item: _one_ink(item, stays=stays))
            verb = "stays" if stays else "vanishes"
            changes.append(Change(f"{piece.name} {verb} in infrared", piece.region, "IR", side.page))
        document = document.with_side(forged)
    return document.forged("ir_split_missing", strength, *changes)


def _split_pieces(side: Side, *, wanted: bool, strength: float) -> list[Element]:
    """Return the pieces of a split whose ink must change so that all stay (`wanted`) or all vanish."""
    pieces = [piece for piece in side.background if piece.name.startswith(("ir-mark", "heading"))]
    wrong = [piece for piece in pieces if (_infrared(piece) < 0.5) is not wanted]
    return wrong[: max(1, round(len(wrong) * min(1.0, strength + 0.2)))]


def _infrared(piece: Element) -> float:
    if isinstance(piece, Emblem):
        return piece.fill.reflectance[3]
    return piece.ink.reflectance[3] if isinstance(piece, TextLine) else 1.0


def _one_ink(piece: Element, *, stays: bool) -> Element:
    level = 0.13 if stays else 0.97
    if isinstance(piece, Emblem):
        return replace(piece, fill=piece.fill.absorbing_infrared(level), edge=piece.edge.absorbing_infrared(level))
    return replace(piece, ink=piece.ink.absorbing_infrared(level)) if isinstance(piece, TextLine) else piece
