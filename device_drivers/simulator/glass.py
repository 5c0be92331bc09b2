"""What the reader sees besides the page: the lid, the booklet beyond the spine, its cover, glare, dust and fingers."""

import cv2
import numpy as np

from device_drivers.simulator.document import Side
from device_drivers.simulator.placing import Matrix, Placement, seen_y, through
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.sheet import Plane
from imaging.light import Light
from imaging.region import MM_PER_INCH

LID = {"dark": {"VI": 0.006, "IR": 0.012, "UV": 0.0006}, "light": {"VI": 0.80, "IR": 0.74, "UV": 0.004}}
FACING = {"VI": (0.70, 0.70, 0.62), "UV": (0.003, 0.004, 0.012), "IR": (0.74, 0.74, 0.74)}
COVER = {"VI": (0.10, 0.03, 0.035), "UV": (0.001, 0.001, 0.003), "IR": (0.30, 0.30, 0.30)}
SKIN = {"VI": (0.62, 0.36, 0.26), "UV": (0.012, 0.014, 0.030), "IR": (0.55, 0.55, 0.55)}


def kind_of(light: Light) -> str:
    """Return under which kind of lamp `light` is taken: VI, UV or IR."""
    if light is Light.IR:
        return "IR"
    return "UV" if light in (Light.UV, Light.UV313, Light.UV254) else "VI"


def page_cover(side: Side, matrix: Matrix, size: tuple[int, int], lift_mm: float) -> Plane:
    """Return where the page with its rounded corners lies in the capture of `size` (width, height), 0..1."""
    width, height = side.size_mm
    radius = 0.01 if lift_mm else side.corner_mm
    outline = [
        *_corner(width - radius, radius, radius, -90),
        *_corner(width - side.corner_mm, height - side.corner_mm, side.corner_mm, 0),
        *_corner(side.corner_mm, height - side.corner_mm, side.corner_mm, 90),
        *_corner(radius, radius, radius, 180),
    ]
    points = np.array(outline, np.float64)
    points[:, 1] = seen_y(points[:, 1], lift_mm)
    return polygon(through(matrix, points), size)


def _corner(x: float, y: float, radius: float, start_deg: float) -> list[tuple[float, float]]:
    angles = np.deg2rad(np.linspace(start_deg, start_deg + 90, 16))
    return [(x + radius * float(np.cos(angle)), y + radius * float(np.sin(angle))) for angle in angles]


def polygon(points: Matrix, size: tuple[int, int]) -> Plane:
    """Return the coverage of a convex polygon (N x 2 pixels, clockwise on screen) in a picture of (width, height)."""
    canvas = np.zeros((size[1], size[0]), np.uint8)
    inner = _shrunk(points, 0.5)  # OpenCV draws half a pixel of outline around what it fills
    cv2.fillPoly(canvas, [np.rint(inner * 256).astype(np.int32)], 255, cv2.LINE_AA, shift=8)
    return np.asarray(canvas, np.float32) / np.float32(255)


def _shrunk(points: Matrix, by_px: float) -> Matrix:
    """Return a convex polygon with every vertex moved inwards, so that its edges move by `by_px`."""
    edges = np.roll(points, -1, axis=0) - points
    inward = np.column_stack([-edges[:, 1], edges[:, 0]]) / np.maximum(np.hypot(*edges.T), 1e-9)[:, None]
    before = np.roll(inward, 1, axis=0)
    bisector = inward + before
    reach = np.maximum(1 + (inward * before).sum(axis=1), 0.25)
    return np.asarray(points + by_px * bisector / reach[:, None], np.float64)


def surround(
    side: Side, matrix: Matrix, cover: Plane, light: Light, profile: ReaderProfile, placement: Placement
) -> Plane:
    """Return what is seen where the page is not: lid and shadow (H x W), with facing page or cover H x W x 3."""
    kind = kind_of(light)
    lid = LID[placement.surround][kind] * (1 - 0.45 * _shadow(cover, profile))
    if not (placement.cover_mm or placement.facing_mm):
        return np.asarray(lid, np.float32)
    seen: Plane = np.asarray(cv2.merge([lid, lid, lid]), np.float32)
    size = cover.shape[1], cover.shape[0]
    width, height = side.size_mm
    if placement.cover_mm:
        margin = placement.cover_mm
        left, top, right, bottom = -margin, -margin, width + margin, height + margin
        around = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        _lay(seen, polygon(through(matrix, around), size), COVER[kind])
    if placement.facing_mm:
        strip = np.array([[0, -placement.facing_mm], [width, -placement.facing_mm], [width, 1.0], [0, 1.0]])
        _lay(seen, polygon(through(matrix, strip), size), FACING[kind])
        fold = np.array([[0, -0.8], [width, -0.8], [width, 1.0], [0, 1.0]])
        seen *= (1 - 0.65 * _soft(polygon(through(matrix, fold), size), profile, 0.3))[..., None]
    return seen


def _lay(seen: Plane, cover: Plane, colour: tuple[float, float, float]) -> None:
    seen += cover[..., None] * (np.array(colour, np.float32) - seen)


def _shadow(cover: Plane, profile: ReaderProfile) -> Plane:
    return _soft(cover, profile, 0.8)


def _soft(mask: Plane, profile: ReaderProfile, spread_mm: float) -> Plane:
    small = cv2.resize(mask, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(0.8, spread_mm * profile.ppi / MM_PER_INCH / 8))
    return np.asarray(cv2.resize(soft, (mask.shape[1], mask.shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)


def risen_shade(height_px: int, placement: Placement, rows_mm: Matrix) -> Plane:
    """Return how much light the rows of a rising page get (H x 1, 0..1): less where it is farther from the glass."""
    rise = placement.lift_mm * np.exp(-np.maximum(rows_mm, 0) / 7.0)
    return np.asarray((1 / (1 + 0.16 * rise))[:height_px, None], np.float32)


def spoil(seen: Plane, light: Light, profile: ReaderProfile, placement: Placement) -> Plane:
    """Return the picture (linear, H x W x 3) with the placement's glare, dust and finger in it."""
    rng = np.random.default_rng([placement.seed, 83])
    scale = profile.ppi / MM_PER_INCH
    kind = kind_of(light)
    if placement.glare and kind != "UV":
        seen = seen + _glare(seen.shape, scale, placement.glare * (1.0 if kind == "VI" else 0.5), rng)[..., None]
    if placement.dust:
        seen = _dusty(seen, scale, placement.dust, kind, rng)
    if placement.finger:
        seen = _with_finger(seen, scale, placement.finger, kind, rng)
    return seen


def _glare(shape: tuple[int, ...], scale: float, amount: float, rng: np.random.Generator) -> Plane:
    height, width = shape[:2]
    y, x = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    centre_x, centre_y = rng.uniform(0.25, 0.75) * width, rng.uniform(0.25, 0.6) * height
    wide, high = rng.uniform(6, 14) * scale, rng.uniform(3, 8) * scale
    distance = ((x - centre_x) / wide) ** 2 + ((y - centre_y + 0.3 * (x - centre_x)) / high) ** 2
    return np.asarray(amount * 1.1 * np.exp(-(distance**1.3)), np.float32)


def _dusty(seen: Plane, scale: float, amount: float, kind: str, rng: np.random.Generator) -> Plane:
    canvas = np.zeros(seen.shape[:2], np.uint8)
    for _ in range(int(10 + 60 * amount)):
        at = rng.uniform((0, 0), (seen.shape[1], seen.shape[0]))
        size = max(1, round(rng.uniform(0.04, 0.16) * scale))
        cv2.circle(
            canvas, (round(float(at[0])), round(float(at[1]))), size, int(rng.integers(90, 255)), -1, cv2.LINE_AA
        )
    speck = np.asarray(canvas, np.float32)[..., None] / np.float32(255) * np.float32(0.7)
    level = {"VI": 0.25, "UV": 0.12, "IR": 0.4}[kind]
    return np.asarray(seen + speck * (np.array([level, level, level * 1.3], np.float32) - seen), np.float32)


def _with_finger(seen: Plane, scale: float, amount: float, kind: str, rng: np.random.Generator) -> Plane:
    height, width = seen.shape[:2]
    reach, breadth = (4 + 9 * amount) * scale, rng.uniform(13, 17) * scale
    at = rng.uniform(0.2, 0.8) * width
    y, x = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    depth = 1 - ((x - at) / (breadth / 2)) ** 2 - (np.maximum(y - (height - reach), -1e9) - reach) ** 2 / reach**2
    cover = np.clip(depth * 12, 0, 1)[..., None]
    round_shade = np.clip(0.55 + 0.6 * np.clip(depth, 0, 1), 0, 1)[..., None]
    return np.asarray(seen + cover * (np.array(SKIN[kind], np.float32) * round_shade - seen), np.float32)
