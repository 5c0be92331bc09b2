"""Document readers: optics, colour, stray light, noise and files."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.foreign_set.canvas import PPI, PX_PER_MM, Plane
from tests.benchmarks.foreign_set.noise import smooth_field
from tests.benchmarks.foreign_set.page import Page

Picture = NDArray[np.uint8]
Corners = list[list[float]]
CORNER_RADIUS_MM = 3.0


@dataclass(frozen=True)
class Reader:
    """A device; matrices and gains act on linear light, `gamma` writes it to 8 bits."""

    name: str
    ppi: int
    matrix: tuple[tuple[float, ...], ...]
    gamma: float
    exposure: float
    vignetting: float
    blur_mm: float
    edge_blur: float
    noise: float
    chroma_noise: float
    leak: float
    cast: tuple[float, float, float]
    uv_gain: float
    ir_low: float
    ir_high: float
    ir_bleed: float
    shift_px: float
    surround: str
    suffix: str
    quality: int


@dataclass(frozen=True)
class Placing:
    """How a document lies: turn in degrees, clockwise on the picture, and the free border in mm."""

    turn_deg: float
    border_mm: float
    cover: bool
    soft: float


CASTS = ((0.30, 0.08, 1.0), (0.10, 0.12, 1.0), (0.25, 0.5, 0.45), (0.16, 0.05, 0.6))


def build(rng: np.random.Generator, name: str, ppi: int) -> Reader:
    cross = rng.uniform(0.0, 0.09, (3, 3))
    matrix = (np.eye(3) * (1 - cross.sum(axis=1)) + cross) * rng.uniform(0.93, 1.06, 3)[:, None]
    return Reader(
        name=name,
        ppi=ppi,
        matrix=tuple(tuple(map(float, row)) for row in matrix),
        gamma=float(rng.choice([2.2, 2.2, 1.9, 1.5])),
        exposure=float(rng.uniform(0.86, 1.0)),
        vignetting=float(rng.uniform(0.02, 0.22)),
        blur_mm=float(rng.uniform(0.025, 0.05)),
        edge_blur=float(rng.uniform(1.0, 1.6)),
        noise=float(rng.uniform(0.003, 0.012)),
        chroma_noise=float(rng.uniform(0.0, 0.01)),
        leak=float(rng.choice([0.008, 0.02, 0.05])),
        cast=CASTS[int(rng.integers(0, len(CASTS)))],
        uv_gain=float(rng.uniform(0.6, 1.2)),
        ir_low=float(rng.uniform(0.0, 0.14)),
        ir_high=float(rng.uniform(0.6, 0.95)),
        ir_bleed=float(rng.choice([0.0, 0.03, 0.08])),
        shift_px=float(rng.uniform(0.5, 2.5)),
        surround=str(rng.choice(["black", "grey", "white"])),
        suffix=str(rng.choice(["jpg", "jpg", "png"])),
        quality=int(rng.integers(85, 96)),
    )


def _lens(plane: Plane, reader: Reader, soft: float) -> Plane:
    """Blur that grows towards the corners; also keeps the drawing's finest detail from aliasing."""
    sigma = np.hypot(reader.blur_mm * soft * PX_PER_MM, 0.38 * max(PPI / reader.ppi - 0.6, 0.2))
    sharp = cv2.GaussianBlur(plane, (0, 0), float(sigma))
    if reader.edge_blur < 1.1:
        return sharp.astype(np.float32)
    dull = cv2.GaussianBlur(plane, (0, 0), float(sigma * reader.edge_blur))
    far = _radius(plane.shape[:2]) ** 2
    far = far[..., None] if plane.ndim == 3 else far
    return np.asarray(sharp + (dull - sharp) * far, np.float32)


def _radius(shape: tuple[int, ...]) -> Plane:
    y = np.linspace(-1, 1, shape[0], dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, shape[1], dtype=np.float32)[None, :]
    return np.hypot(x, y) / np.float32(np.sqrt(2))


def sheet_mask(shape: tuple[int, int]) -> Plane:
    """1 on the sheet, 0 outside its rounded corners."""
    radius = round(CORNER_RADIUS_MM * PX_PER_MM)
    mask = np.zeros(shape, np.uint8)
    cv2.rectangle(mask, (radius, 0), (shape[1] - 1 - radius, shape[0] - 1), 255, -1)
    cv2.rectangle(mask, (0, radius), (shape[1] - 1, shape[0] - 1 - radius), 255, -1)
    for x in (radius, shape[1] - 1 - radius):
        for y in (radius, shape[0] - 1 - radius):
            cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)
    return mask.astype(np.float32) / 255


@dataclass(frozen=True)
class Pose:
    """Sheet pixels to picture pixels (2x3) and the picture's size (width, height)."""

    matrix: NDArray[np.float64]
    size: tuple[int, int]

    def corners(self, shape: tuple[int, int]) -> Corners:
        edges = np.array([(0, 0), (shape[1], 0), (shape[1], shape[0]), (0, shape[0])], float) - 0.5
        placed = edges @ self.matrix[:, :2].T + self.matrix[:, 2]
        return [[round(float(x), 1), round(float(y), 1)] for x, y in placed]

    def moved(self, shift: NDArray[np.float64], scale: float) -> "Pose":
        matrix = self.matrix.copy()
        matrix[:, :2] *= scale
        matrix[:, 2] += shift
        return Pose(matrix, self.size)


def lay_down(shape: tuple[int, int], ppi: int, placing: Placing, rng: np.random.Generator) -> Pose:
    scale, turn = ppi / PPI, np.deg2rad(placing.turn_deg)
    turned = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    edges = np.array([(0, 0), (shape[1], 0), (shape[1], shape[0]), (0, shape[0])]) @ turned.T
    low, high = edges.min(axis=0), edges.max(axis=0)
    border = placing.border_mm * ppi / 25.4 * rng.uniform(0.6, 1.4, 4)
    size = np.ceil(high - low + border[:2] + border[2:]).astype(int)
    return Pose(np.column_stack([turned, border[:2] - low]), (int(size[0]), int(size[1])))


def _put(plane: Plane, pose: Pose) -> Plane:
    return cv2.warpAffine(plane, pose.matrix, pose.size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32
    )


def _stage(pose: Pose, mask: Plane) -> tuple[Plane, Plane]:
    """Coverage of the sheet in the picture and its soft shadow on the surround."""
    cover = np.clip(cv2.warpAffine(mask, pose.matrix, pose.size, flags=cv2.INTER_LINEAR), 0, 1).astype(np.float32)
    small = cv2.resize(np.roll(cover, (6, 4), axis=(0, 1)), None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    shadow = cv2.resize(cv2.GaussianBlur(small, (0, 0), pose.size[0] / 880), pose.size, interpolation=cv2.INTER_LINEAR)
    return cover, 1 - 0.45 * shadow


def _cover_board(pose: Pose, shape: tuple[int, int], board: bool) -> Plane:
    """A booklet's cover peeps out round the page by two millimetres."""
    if not board:
        return np.zeros(pose.size[::-1], np.float32)
    rim = 2.2 * PX_PER_MM
    grown = np.array([(-rim, -rim), (shape[1] + rim, -rim), (shape[1] + rim, shape[0] + rim), (-rim, shape[0] + rim)])
    points = (grown @ pose.matrix[:, :2].T + pose.matrix[:, 2]) * 16
    plane = np.zeros(pose.size[::-1], np.uint8)
    cv2.fillPoly(plane, [points.astype(np.int32)], 255, cv2.LINE_AA, 4)
    return plane.astype(np.float32) / 255


SURROUNDS = {"black": (0.012, 0.03), "grey": (0.25, 0.4), "white": (0.82, 0.75)}
COVER = np.array((0.03, 0.02, 0.06), np.float32)


def _ambience(
    reader: Reader, pose: Pose, mask: Plane, placing: Placing, rng: np.random.Generator
) -> tuple[Plane, Plane, Plane]:
    """Sheet coverage, surround in white light (h, w, 3) and in infrared."""
    cover, shadow = _stage(pose, mask)
    white, infrared = SURROUNDS[reader.surround]
    grain = (0.92 + 0.16 * smooth_field(cover.shape, 15, rng)) * shadow
    board = _cover_board(pose, mask.shape, placing.cover)[..., None]
    surround = (white * grain)[..., None] * (1 - board) + COVER * board
    return cover, surround.astype(np.float32), infrared * grain * (1 - board[..., 0]) + 0.3 * board[..., 0]


def _encode(linear: Plane, gamma: float) -> Picture:
    """Sixteen bits of linear light through a table, as devices do it."""
    table = (np.linspace(0, 1, 65536) ** (1 / gamma) * 255 + 0.5).astype(np.uint8)
    return np.asarray(table[np.clip(linear * 65535, 0, 65535).astype(np.uint16)], np.uint8)


def _noisy(linear: Plane, reader: Reader, rng: np.random.Generator) -> Plane:
    shot = np.sqrt(np.clip(linear, 0.01, 1))
    grain = _tiled(rng.standard_normal((997, 1009), np.float32), linear.shape)
    if linear.ndim == 2:
        return np.asarray(linear + reader.noise * shot * grain, np.float32)
    coarse = cv2.resize(rng.standard_normal((401, 419, 3), np.float32), (838, 802), interpolation=cv2.INTER_LINEAR)
    colour = _tiled(coarse, linear.shape)
    return np.asarray(linear + shot * (reader.noise * grain[..., None] + reader.chroma_noise * colour), np.float32)


def _tiled(noise: Plane, shape: tuple[int, ...]) -> Plane:
    rows, columns = np.arange(shape[0]) % noise.shape[0], np.arange(shape[1]) % noise.shape[1]
    return np.asarray(noise[rows][:, columns])


def _shaded(linear: Plane, amount: float) -> Plane:
    fall = 1 - amount * _radius(linear.shape[:2]) ** 2
    return linear * (fall[..., None] if linear.ndim == 3 else fall)


def capture(
    page: Page, reader: Reader, placing: Placing, rng: np.random.Generator
) -> dict[str, tuple[Picture, Corners]]:
    """Pictures (VI and UV in RGB, IR grey) and the true corners of the sheet in each."""
    mask = sheet_mask(page.canvas.shape)
    pose = lay_down(page.canvas.shape, reader.ppi, placing, rng)
    result = {}
    for light in ("VI", "UV", "IR"):
        shift = rng.normal(0, reader.shift_px, 2).clip(-5, 5) if light != "VI" else np.zeros(2)
        here = pose.moved(shift, 1 + (0 if light == "VI" else rng.normal(0, 0.0003)))
        cover, surround, infrared = _ambience(
            reader, here, mask, placing, np.random.default_rng(int(rng.integers(0, 2**31)))
        )
        linear = {"VI": _white, "UV": _ultraviolet, "IR": _infrared}[light](
            page, reader, here, placing, cover, surround, infrared
        )
        linear = _noisy(_shaded(linear, reader.vignetting), reader, rng)
        result[light] = (_encode(linear, reader.gamma), here.corners(page.canvas.shape))
    return result


def _white(page: Page, reader: Reader, pose: Pose, placing: Placing, cover: Plane, surround: Plane, _: Plane) -> Plane:
    seen = _put(_lens(page.vi, reader, placing.soft), pose)
    scene = surround + (seen - surround) * cover[..., None]
    return np.asarray(cv2.transform(scene, np.array(reader.matrix, np.float32) * np.float32(reader.exposure)))


def _ultraviolet(
    page: Page, reader: Reader, pose: Pose, placing: Placing, cover: Plane, surround: Plane, _: Plane
) -> Plane:
    seen = _put(
        _lens(
            page.uv * reader.uv_gain + page.vi * reader.leak * np.array(reader.cast, np.float32), reader, placing.soft
        ),
        pose,
    )
    outside = surround * reader.leak * np.array(reader.cast, np.float32)
    scene = outside + (seen - outside) * cover[..., None]
    halo = cv2.resize(
        cv2.GaussianBlur(cv2.resize(scene, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA), (0, 0), 3),
        (scene.shape[1], scene.shape[0]),
    )
    glow = cv2.addWeighted(scene, 0.94, halo, 0.06, 0)
    return np.asarray(cv2.transform(glow, np.array(reader.matrix, np.float32)))


def _infrared(
    page: Page, reader: Reader, pose: Pose, placing: Placing, cover: Plane, surround: Plane, infrared: Plane
) -> Plane:
    bled = page.ir * (1 - reader.ir_bleed) + page.vi[..., 0] * reader.ir_bleed
    seen = _put(_lens(bled.astype(np.float32), reader, placing.soft * 1.15), pose)
    scene = infrared + (seen - infrared) * cover
    return np.asarray(reader.ir_low + (reader.ir_high - reader.ir_low) * scene, np.float32)
