"""The reader model: a printed sheet on the glass becomes a capture, strip by strip.

How a lens, lamps, a sensor and a file degrade a picture is `imaging.recapture`; here is what the reader looks at.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.glass import faults, risen_shade, scene
from device_drivers.simulator.illumination import FILM_LIGHTS, ULTRAVIOLET_NM, radiance
from device_drivers.simulator.placing import (
    Matrix,
    Placement,
    corners_px,
    glass_px,
    page_to_capture,
    seen_y,
    sheet_to_page_mm,
)
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane, Sheet
from imaging.light import Light
from imaging.recapture import Noise, as_file, falloff, sampled, sharpened, softened, toned
from imaging.region import MM_PER_INCH

SHEET_PPI = (300.0, 400.0, 600.0)  # sheets are printed at one of these, so that readers can share a background
STRIP_PX = 160  # rows developed at a time: what is not yet a picture stays small
FLAT_MM = 0.003  # a rise that moves print by less is none
Strip = Callable[[slice], Plane]


@dataclass(frozen=True, eq=False)
class Picture:
    """What the reader delivers under one light: uint8 pixels (H x W x 3 RGB, infrared H x W) and the page's corners in
    them, 4 x 2, pixel centres at integers.
    """

    light: Light
    pixels: NDArray[np.uint8] = field(repr=False)
    corners_px: Matrix = field(repr=False)


def laid_sheet(
    side: Side, profile: ReaderProfile, placement: Placement, nanometres: int = 365, *, films: bool = False
) -> Sheet:
    """Return the side printed, about as fine as the reader sees, and risen at its spine as the placement says.

    Without `films` it is good for white, ultraviolet and infrared light only.
    """
    ppi = next((ppi for ppi in SHEET_PPI if profile.ppi <= ppi <= 1.2 * profile.ppi), profile.ppi)
    sheet = print_side(side, ppi, nanometres, films=films)
    if placement.lift_mm:
        _raise(sheet, side, placement)
    return sheet


def capture(
    side: Side,
    light: Light,
    profile: ReaderProfile,
    placement: Placement,
    rng: np.random.Generator,
    *,
    sheet: Sheet | None = None,
) -> Picture:
    """Return the capture of a side under `light`; `sheet` is its `laid_sheet`, where it is at hand."""
    films = light in FILM_LIGHTS
    if sheet is None or sheet.nanometres != ULTRAVIOLET_NM.get(light, sheet.nanometres) or films > sheet.films:
        sheet = laid_sheet(side, profile, placement, ULTRAVIOLET_NM.get(light, 365), films=films)
    matrix = page_to_capture(side.size_mm, profile, placement, light)
    seen = _on_glass(radiance(sheet, light, profile), sheet, side, matrix, profile, placement, light)
    width, height = glass_px(profile)
    pixels = developed(seen, (height, width), light, profile, rng)
    del seen  # with the light it holds, before the file is made
    return Picture(light, as_file(pixels, profile.jpeg_quality), corners_px(matrix, side.size_mm, placement.lift_mm))


def _on_glass(
    seen: Plane, sheet: Sheet, side: Side, matrix: Matrix, profile: ReaderProfile, placement: Placement, light: Light
) -> Strip:
    """Return what gives the linear light of any rows of the capture."""
    beside = scene(side, matrix, light, profile, placement)
    spoil = faults(light, profile, placement)
    whole = matrix @ sheet_to_page_mm(sheet.raster, side.cut_shift)
    width = glass_px(profile)[0]

    def strip(rows: slice) -> Plane:
        there = whole[:2].copy()
        there[1, 2] -= rows.start
        page = sampled(seen, there, (width, rows.stop - rows.start))
        return spoil(beside.around(page, rows), rows)

    return strip


def _raise(sheet: Sheet, side: Side, placement: Placement) -> None:
    """Raise the page towards its spine: seen from above it is shortened and darker there."""
    first = (0.5 - sheet.raster.bleed_px) / sheet.raster.scale - side.cut_shift[1]
    rows: Matrix = np.arange(sheet.raster.shape[0], dtype=np.float64) / sheet.raster.scale + first
    seen = seen_y(rows, placement.lift_mm)
    risen = int(np.searchsorted(-(seen - rows), -FLAT_MM))
    flat = np.interp(rows[:risen], seen, np.arange(len(rows), dtype=np.float64)).astype(np.float32)
    column, row = np.meshgrid(np.arange(sheet.raster.shape[1], dtype=np.float32), flat)
    films = (sheet.relief, sheet.density) if sheet.films else ()
    for plane in (sheet.reflectance, sheet.emission, *films):
        if risen:
            plane[:risen] = cv2.remap(plane, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    shade = risen_shade(len(rows), placement, rows)[..., None]
    sheet.reflectance *= shade
    sheet.emission *= shade


def developed(
    seen: Strip, shape: tuple[int, int], light: Light, profile: ReaderProfile, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return what the reader delivers of the linear light that `seen` gives row by row: lens, sensor, tone."""
    noise = Noise(profile.noise, rng)
    sigma = profile.blur_mm * profile.ppi / MM_PER_INCH
    beyond = int(np.ceil(4 * sigma)) + 8  # rows that lens and sharpening reach over
    pixels: NDArray[np.uint8] = np.empty(shape if light is Light.IR else (*shape, 3), np.uint8)
    for start in range(0, shape[0], STRIP_PX):
        stop = min(start + STRIP_PX, shape[0])
        around = slice(max(0, start - beyond), min(shape[0], stop + beyond))
        exposed = softened(_exposed(seen(around), shape, around, light, profile), sigma)
        shown = sharpened(toned(exposed, 1 / profile.gamma), profile.sharpening)
        shown = shown[start - around.start : stop - around.start]
        noise.add_to(shown)
        pixels[start:stop] = cv2.convertScaleAbs(np.clip(shown, 0, 1, out=shown), alpha=255)
    return pixels


def _exposed(strip: Plane, shape: tuple[int, int], rows: slice, light: Light, profile: ReaderProfile) -> Plane:
    """Return the light the sensor counts: its colours, its exposure, fewer lamps towards the corners."""
    loss = profile.shading * (1.8 if light is Light.IR else 1.0)  # fewer infrared lamps
    channels = 1 if strip.ndim == 2 else 3
    lit = falloff(shape, loss, tilt=0.02 * loss, rows=rows, channels=channels)
    gain = {Light.UV: profile.uv_gain, Light.IR: profile.ir_gain}.get(light, profile.exposure)
    seen = strip * np.float32(gain) if channels == 1 else cv2.transform(strip, profile.response(gain))
    counted = np.asarray(seen, np.float32)
    long = counted.reshape(lit.shape)
    long *= lit
    return counted
