"""The reader model: a printed sheet on the glass becomes a capture."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.glass import page_cover, risen_shade, spoil, surround
from device_drivers.simulator.illumination import LUMINANCE, ULTRAVIOLET_NM, radiance
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
from imaging.region import MM_PER_INCH


@dataclass(frozen=True, eq=False)
class Picture:
    """What the reader delivers under one light: uint8 pixels (H x W x 3 RGB, infrared H x W) and the page's corners in
    them, 4 x 2, pixel centres at integers.
    """

    light: Light
    pixels: NDArray[np.uint8] = field(repr=False)
    corners_px: Matrix = field(repr=False)


def capture(
    side: Side,
    light: Light,
    profile: ReaderProfile,
    placement: Placement,
    rng: np.random.Generator,
    *,
    sheet: Sheet | None = None,
) -> Picture:
    """Return the capture of a side under `light`; `sheet` is the side already printed, where it is at hand."""
    if sheet is None or sheet.nanometres != ULTRAVIOLET_NM.get(light, sheet.nanometres):
        sheet = print_side(side, profile.ppi, ULTRAVIOLET_NM.get(light, 365))
    matrix = page_to_capture(side.size_mm, profile, placement, light)
    seen = _on_glass(radiance(sheet, light, profile), sheet, side, matrix, profile, placement, light)
    return Picture(light, developed(seen, light, profile, rng), corners_px(matrix, side.size_mm, placement.lift_mm))


def _on_glass(
    seen: Plane, sheet: Sheet, side: Side, matrix: Matrix, profile: ReaderProfile, placement: Placement, light: Light
) -> Plane:
    size = glass_px(profile)
    if placement.lift_mm:
        seen = _risen(seen, sheet, side, placement)
    whole = matrix @ sheet_to_page_mm(sheet.raster, side.cut_shift)
    warped = cv2.warpPerspective(seen, whole, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = page_cover(side, matrix, size, placement.lift_mm)
    beside = surround(side, matrix, cover, light, profile, placement)
    composed = _composed(np.asarray(warped, np.float32), cover, beside)
    if not placement.conditions:
        return composed
    coloured = composed if composed.ndim == 3 else np.repeat(composed[..., None], 3, axis=2)
    spoilt = spoil(coloured, light, profile, placement)
    return spoilt if composed.ndim == 3 else np.asarray(spoilt @ LUMINANCE, np.float32)


def _composed(page: Plane, cover: Plane, beside: Plane) -> Plane:
    """Return the page where it covers the glass and what is `beside` it elsewhere; it is written into `page`."""
    if page.ndim == 2 and beside.ndim == 3:
        beside = np.asarray(beside @ LUMINANCE, np.float32)
    if page.ndim == 3 and beside.ndim == 2:
        beside = beside[..., None]
    share = cover if page.ndim == 2 else cover[..., None]
    page -= beside
    page *= share
    page += beside
    return page


def _risen(seen: Plane, sheet: Sheet, side: Side, placement: Placement) -> Plane:
    """Return the sheet as seen from above when its page rises towards the spine: shortened, darker and softer there."""
    first = (0.5 - sheet.raster.bleed_px) / sheet.raster.scale - side.cut_shift[1]
    rows: Matrix = np.arange(seen.shape[0], dtype=np.float64) / sheet.raster.scale + first
    flat = np.interp(rows, seen_y(rows, placement.lift_mm), np.arange(seen.shape[0], dtype=np.float64))
    column = np.tile(np.arange(seen.shape[1], dtype=np.float32), (seen.shape[0], 1))
    row = np.broadcast_to(flat.astype(np.float32)[:, None], column.shape)
    lifted = np.asarray(cv2.remap(seen, column, np.ascontiguousarray(row), cv2.INTER_LINEAR), np.float32)
    shade = risen_shade(seen.shape[0], placement, rows)
    return np.asarray(lifted * (shade if lifted.ndim == 2 else shade[..., None]), np.float32)


def developed(seen: Plane, light: Light, profile: ReaderProfile, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return what the reader delivers of the linear light `seen` (H x W x 3 or H x W): lens, sensor, tone curve."""
    shading = _shading(seen.shape, profile.shading * (1.8 if light is Light.IR else 1.0))  # fewer infrared lamps
    gain = {Light.UV: profile.uv_gain, Light.IR: profile.ir_gain}.get(light, profile.exposure)
    if seen.ndim == 3:
        exposed = seen * shading[..., None]
        exposed *= np.array(profile.white_balance, np.float32) * np.float32(gain)
    else:
        exposed = seen * (shading * np.float32(gain))
    sigma = profile.blur_mm * profile.ppi / MM_PER_INCH
    if sigma > 0.2:
        exposed = np.asarray(cv2.GaussianBlur(exposed, (0, 0), sigma), np.float32)
    shown = np.asarray(cv2.pow(np.clip(exposed, 0, 1, out=exposed), 1 / profile.gamma), np.float32)
    if profile.sharpening:
        soft = np.asarray(cv2.GaussianBlur(shown, (0, 0), 1.2), np.float32)
        shown = shown + np.float32(profile.sharpening) * (shown - soft)
    shown += _noise(shown.shape, profile.noise, rng)
    pixels = np.asarray(cv2.convertScaleAbs(np.clip(shown, 0, 1, out=shown), alpha=255), np.uint8)
    return _compressed(pixels, profile.jpeg_quality)


def _shading(shape: tuple[int, ...], depth: float) -> Plane:
    y = np.linspace(-1, 1, shape[0], dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, shape[1], dtype=np.float32)[None, :]
    return np.asarray(1 - depth * 0.5 * (x * x + y * y) + 0.02 * depth * x, np.float32)


def _noise(shape: tuple[int, ...], spread: float, rng: np.random.Generator) -> Plane:
    """Return sensor noise; rows are drawn from a pool so that it costs little."""
    pool = rng.standard_normal(1 << 20, dtype=np.float32) * np.float32(spread)
    row_length = int(np.prod(shape[1:]))
    starts = rng.integers(0, len(pool) - row_length, shape[0])
    windows = np.lib.stride_tricks.sliding_window_view(pool, row_length)
    return np.asarray(windows[starts].reshape(shape), np.float32)


def _compressed(pixels: NDArray[np.uint8], quality: int | None) -> NDArray[np.uint8]:
    if quality is None:
        return pixels
    swapped = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    _, stream = cv2.imencode(".jpg", swapped, [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = np.asarray(cv2.imdecode(stream, cv2.IMREAD_UNCHANGED), np.uint8)
    return np.asarray(decoded if pixels.ndim == 2 else cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
