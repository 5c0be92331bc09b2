"""The reader model: a printed sheet under a lamp becomes a capture."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.document import Side
from device_drivers.simulator.placing import Matrix, Placement, corners_px, glass_px, page_to_capture, sheet_to_page_mm
from device_drivers.simulator.printing import print_side
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane, Sheet
from imaging.light import Light
from imaging.region import MM_PER_INCH

LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
LID = {"dark": {"VI": 0.006, "IR": 0.012, "UV": 0.0006}, "light": {"VI": 0.80, "IR": 0.74, "UV": 0.004}}


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
    sheet = print_side(side, profile.ppi) if sheet is None else sheet
    matrix = page_to_capture(side.size_mm, profile, placement, light)
    seen = radiance(sheet, light, profile)
    whole = _on_glass(seen, sheet, side, matrix, profile, placement, light)
    return Picture(light, _developed(whole, light, profile, rng), corners_px(matrix, side.size_mm))


def radiance(sheet: Sheet, light: Light, profile: ReaderProfile) -> Plane:
    """Return what leaves the sheet under `light`, linear, H x W x 3, infrared H x W."""
    if light is Light.IR:
        visible = sheet.reflectance[..., :3] @ LUMINANCE if profile.ir_bleed else np.float32(0)
        return np.asarray(sheet.reflectance[..., 3] * (1 - profile.ir_bleed) + visible * profile.ir_bleed, np.float32)
    if light is Light.UV:
        leak = np.array(profile.uv_tint, np.float32) * profile.uv_leak
        return np.asarray(sheet.emission + sheet.reflectance[..., :3] * leak, np.float32)
    return np.ascontiguousarray(sheet.reflectance[..., :3])


def _on_glass(
    seen: Plane, sheet: Sheet, side: Side, matrix: Matrix, profile: ReaderProfile, placement: Placement, light: Light
) -> Plane:
    size = glass_px(profile)
    whole = matrix @ sheet_to_page_mm(sheet.raster, side.cut_shift)
    warped = cv2.warpPerspective(seen, whole, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = _page_cover(side, matrix, size)
    lid = _lid(placement.surround, light, cover, profile)
    if warped.ndim == 3:
        cover, lid = cover[..., None], lid[..., None]
    return np.asarray(warped * cover + lid * (1 - cover), np.float32)


def _page_cover(side: Side, matrix: Matrix, size: tuple[int, int]) -> Plane:
    """Return where the page with its rounded corners lies in the capture, 0..1."""
    width, height = side.size_mm
    radius = side.corner_mm
    outline = []
    for x, y, start in (
        (width - radius, radius, -90),
        (width - radius, height - radius, 0),
        (radius, height - radius, 90),
        (radius, radius, 180),
    ):
        angle = np.deg2rad(np.linspace(start, start + 90, 16))
        outline.append(np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle), np.ones(16)]))
    points = np.vstack(outline) @ matrix.T
    points = points[:, :2] / points[:, 2:]
    canvas = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(canvas, [np.rint(points * 16).astype(np.int32)], 255, cv2.LINE_AA, shift=4)
    return np.asarray(canvas, np.float32) / np.float32(255)


def _lid(surround: str, light: Light, cover: Plane, profile: ReaderProfile) -> Plane:
    kind = light.value if light.value in ("UV", "IR") else "VI"
    level = LID[surround][kind]
    small = cv2.resize(cover, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    shadow = cv2.GaussianBlur(small, (0, 0), max(0.8, 0.8 * profile.ppi / MM_PER_INCH / 8))
    shadow = cv2.resize(shadow, (cover.shape[1], cover.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(level * (1 - 0.45 * shadow), np.float32)


def _developed(whole: Plane, light: Light, profile: ReaderProfile, rng: np.random.Generator) -> NDArray[np.uint8]:
    whole = whole * _shading(whole.shape, profile.shading)[(...,) + (None,) * (whole.ndim - 2)]
    gain = {Light.UV: profile.uv_gain, Light.IR: profile.ir_gain}.get(light, profile.exposure)
    balance = np.array(profile.white_balance, np.float32) * gain if whole.ndim == 3 else np.float32(gain)
    sigma = profile.blur_mm * profile.ppi / MM_PER_INCH
    seen = whole * balance
    if sigma > 0.2:
        seen = np.asarray(cv2.GaussianBlur(seen, (0, 0), sigma), np.float32)
    shown = np.asarray(cv2.pow(np.clip(seen, 0, 1), 1 / profile.gamma), np.float32)
    if profile.sharpening:
        soft = np.asarray(cv2.GaussianBlur(shown, (0, 0), 1.2), np.float32)
        shown = shown + np.float32(profile.sharpening) * (shown - soft)
    shown += _noise(shown.shape, profile.noise, rng)
    pixels = np.clip(shown * 255 + 0.5, 0, 255).astype(np.uint8)
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
