"""Synthetic re-capture: what a page would look like taken by another reader, worn, or laid down a little differently.

From one clean capture it makes the spread that calibration needs. The steps that degrade a picture (lens, lamps, tone,
noise, file, wear) are public: the reader model of simulated captures is built from the same ones.
Nothing here knows what a document shows. All randomness comes from the seed in `Reader`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light

Images = Mapping[Light, NDArray[np.uint8]]
Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reader:
    """One way to capture a page.

    `ppi` is the reader's resolution, `blur_px` the spread of its optics in its pixels, `noise` in levels, `gain` and
    `gamma` its tone, `white_balance` the gains of red, green and blue, `vignetting` the loss in the corners (0..1),
    `jpeg` the quality of its files (None: lossless), `shift_px` the greatest misplacement of a light in its pixels,
    `leak` the share of visible light in UV, `uv_gain` a further gain of UV. `seed` makes the capture repeatable.
    """

    ppi: float = 400.0
    blur_px: float = 0.5
    noise: float = 1.5
    gain: float = 1.0
    gamma: float = 1.0
    white_balance: tuple[float, float, float] = (1.0, 1.0, 1.0)
    vignetting: float = 0.0
    jpeg: int | None = 92
    shift_px: float = 0.5
    leak: float = 0.0
    uv_gain: float = 1.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Wear:
    """How worn a page is: `fading` of all print and `uv_fading` of luminous print (0..1), `scratches`, `dirt` 0..1."""

    fading: float = 0.0
    uv_fading: float = 0.0
    scratches: int = 0
    dirt: float = 0.0


@dataclass(frozen=True, slots=True)
class Recapture:
    """A reader and a worn page together."""

    reader: Reader = field(default_factory=Reader)
    wear: Wear = field(default_factory=Wear)


def recaptured(images: Images, how: Recapture, ppi: float) -> dict[Light, NDArray[np.uint8]]:
    """Return `images` (uint8, one size, at `ppi`) as captured again, on the same pixels and of the same size."""
    worn = worn_page(images, how.wear, np.random.default_rng(how.reader.seed))
    return {light: _captured(light, worn, how.reader, ppi) for light in worn}


def spread(count: int, *, seed: int = 9303) -> list[Recapture]:
    """Return `count` captures that cover how readers and wear differ, the same ones at every call.

    Resolution, sharpness, tone, colour and wear take each their course from one end of their range to the other in
    another order, so that few captures cover all of them (a Latin hypercube).
    """
    random = np.random.default_rng(seed)
    steps = {name: random.permutation(count) / max(count - 1, 1) for name in _RANGES}
    return [_capture(index, {name: float(values[index]) for name, values in steps.items()}) for index in range(count)]


_RANGES: Mapping[str, tuple[float, float]] = {
    "blur_px": (0.3, 1.0),
    "noise": (0.8, 3.5),
    "gain": (0.65, 1.12),
    "gamma": (0.85, 1.2),
    "red": (0.93, 1.07),
    "blue": (0.93, 1.07),
    "vignetting": (0.0, 0.15),
    "jpeg": (84, 96),
    "shift_px": (0.0, 1.2),
    "leak": (0.0, 0.04),
    "uv_gain": (0.7, 1.25),
    "fading": (0.0, 0.25),
    "uv_fading": (0.0, 0.3),
}
_NOISE_POOL = 1 << 18
_RESOLUTIONS = (300.0, 400.0, 300.0, 600.0)


def _capture(index: int, steps: Mapping[str, float]) -> Recapture:
    value = {name: low + (high - low) * steps[name] for name, (low, high) in _RANGES.items()}
    reader = Reader(
        ppi=_RESOLUTIONS[index % len(_RESOLUTIONS)],
        blur_px=value["blur_px"],
        noise=value["noise"],
        gain=value["gain"],
        gamma=value["gamma"],
        white_balance=(value["red"], 1.0, value["blue"]),
        vignetting=value["vignetting"],
        jpeg=round(value["jpeg"]),
        shift_px=value["shift_px"],
        leak=value["leak"],
        uv_gain=value["uv_gain"],
        seed=index + 1,
    )
    return Recapture(reader, Wear(fading=value["fading"], uv_fading=value["uv_fading"], scratches=2 * (index % 3)))


def worn_page(images: Images, wear: Wear, random: np.random.Generator) -> dict[Light, NDArray[np.uint8]]:
    """Return the page with print faded towards its paper, luminous print faded, scratched and soiled."""
    faded = {light: _faded(image, _loss(light, wear)) for light, image in images.items()}
    if wear.scratches == 0 and wear.dirt == 0:
        return faded
    height, width = next(iter(faded.values())).shape[:2]
    damage = _damage(height, width, wear, random)
    return {light: _damaged(image, damage) for light, image in faded.items()}


def _loss(light: Light, wear: Wear) -> float:
    return wear.uv_fading if light in (Light.UV, Light.UV313, Light.UV254) else wear.fading


def _faded(image: NDArray[np.uint8], loss: float) -> NDArray[np.uint8]:
    """Pull every pixel towards the median of the page, its paper."""
    if loss <= 0:
        return image
    paper = np.median(image[::7, ::7].reshape(-1, *image.shape[2:]), axis=0)
    return _rounded(faded(image.astype(np.float32), paper, loss))


def _damage(height: int, width: int, wear: Wear, random: np.random.Generator) -> NDArray[np.float32]:
    """Return what wear adds, -1..1 (scratches bright, dirt dark)."""
    damage = np.zeros((height, width), dtype=np.float32)
    for _ in range(wear.scratches):
        ends = random.uniform((0, 0), (width, height), (2, 2)).astype(int)
        cv2.line(damage, tuple(map(int, ends[0])), tuple(map(int, ends[1])), 0.15, 1, cv2.LINE_AA)
    if wear.dirt > 0:
        damage -= wear.dirt * 0.15 * np.clip(blotches((height, width), 64.0, random), 0, 2)
    return damage


def _damaged(image: NDArray[np.uint8], damage: NDArray[np.float32]) -> NDArray[np.uint8]:
    change = damage if image.ndim == 2 else damage[..., None]
    return _rounded(image * (1 + change))


def faded(image: Plane, paper: Any, loss: float) -> Plane:
    """Return print that lost the share `loss` of its difference from `paper` (broadcast to the image)."""
    return np.asarray(image + (paper - image) * np.float32(loss), np.float32)


def blotches(shape: tuple[int, int], size_px: float, random: np.random.Generator) -> Plane:
    """Return smooth noise of about unit spread, `size_px` coarse: dirt, moisture, uneven ink."""
    coarse = (int(shape[0] / size_px) + 3, int(shape[1] / size_px) + 3)
    values = random.standard_normal(coarse, dtype=np.float32)
    return np.asarray(cv2.resize(values, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)


class Noise:
    """Sensor noise of `spread`, drawn once; every row takes its part of it from another place."""

    def __init__(self, spread: float, random: np.random.Generator) -> None:
        self._random = random
        self._pool = random.standard_normal(_NOISE_POOL, dtype=np.float32) * np.float32(spread)

    def add_to(self, rows: Plane) -> None:
        """Add noise to rows (h x w or h x w x 3) in place; a picture may come row by row."""
        length = int(np.prod(rows.shape[1:]))
        flat = rows.reshape(rows.shape[0], length)
        pool = self._pool if length < len(self._pool) // 2 else np.resize(self._pool, 2 * length)
        starts = self._random.integers(0, len(pool) - length, len(flat)).tolist()
        for row, start in zip(flat, starts, strict=True):
            row += pool[start : start + length]


def softened(image: Plane, sigma_px: float) -> Plane:
    """Return the image through a lens whose point spread is `sigma_px`; below a fifth of a pixel it is ideal."""
    return image if sigma_px < 0.2 else np.asarray(cv2.GaussianBlur(image, (0, 0), sigma_px), np.float32)


def sharpened(image: Plane, amount: float) -> Plane:
    """Return the image as a device sharpens it: `amount` times its difference from a blurred one added."""
    return image if amount == 0 else np.asarray(image + np.float32(amount) * (image - softened(image, 1.2)), np.float32)


def sampled(page: Plane, placing: NDArray[np.float64], size: tuple[int, int]) -> Plane:
    """Return `page` through `placing` (2 x 3, page pixels to pixels of the result) on `size` (width, height)."""
    warped = cv2.warpAffine(page, placing, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.float32)


def toned(image: Plane, gamma: float) -> Plane:
    """Return linear light clipped to 0..1 and raised to `gamma`; the image is written on."""
    np.clip(image, 0, 1, out=image)
    return image if gamma == 1 else np.asarray(cv2.pow(image, gamma), np.float32)


def falloff(
    shape: tuple[int, int], loss: float, *, tilt: float = 0.0, rows: slice = slice(None), channels: int = 1
) -> Plane:
    """Return the share of light that `rows` of a picture of `shape` get: `loss` is what the corners lose.

    `tilt` is how much more the right side gets than the middle. With `channels` every value comes so many times in a
    row (h x channels * w), as interleaved colours lie in memory.
    """
    y = np.linspace(-1, 1, shape[0], dtype=np.float32)[rows, None]
    x = np.repeat(np.linspace(-1, 1, shape[1], dtype=np.float32), channels)[None, :]
    half = np.float32(loss / 2)
    return np.asarray((1 - half * x * x + np.float32(tilt) * x) - half * y * y, np.float32)


def _captured(light: Light, images: Images, reader: Reader, ppi: float) -> NDArray[np.uint8]:
    random = np.random.default_rng([reader.seed, list(Light).index(light)])
    page = images[light].astype(np.float32)
    if light is Light.UV and reader.leak > 0 and Light.VI in images:
        page = page + reader.leak * _like(images[Light.VI].astype(np.float32), page)
    seen = _exposed(_through_optics(page, reader, ppi, random), light, reader)
    Noise(reader.noise, random).add_to(seen)
    return _resized(as_file(_rounded(seen), reader.jpeg), images[light].shape)


def _through_optics(
    page: NDArray[np.float32], reader: Reader, ppi: float, random: np.random.Generator
) -> NDArray[np.float32]:
    """Blur, shift and sample the page at the reader's resolution."""
    scale = reader.ppi / ppi
    height, width = page.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Pixel centres are at integers, so scaling moves them by (s - 1) / 2.
    offset = (scale - 1) / 2 + random.uniform(-reader.shift_px, reader.shift_px, 2)
    placing = np.array([[scale, 0, offset[0]], [0, scale, offset[1]]], dtype=np.float64)
    aperture = max(0.0, 0.35 * (1 / scale - 1))  # a coarser pixel averages more of the page
    sharp = softened(page, float(np.hypot(reader.blur_px / scale, aperture)))
    return sampled(sharp, placing, size)


def _exposed(page: NDArray[np.float32], light: Light, reader: Reader) -> NDArray[np.float32]:
    """Apply gain, colour, tone and the loss towards the corners."""
    gain = reader.gain * (reader.uv_gain if light is Light.UV else 1.0)
    balance = np.array(reader.white_balance, dtype=np.float32) if page.ndim == 3 else np.float32(1.0)
    tone = toned(np.asarray(page * (gain * balance / np.float32(255)), np.float32), reader.gamma)
    shape, channels = (page.shape[0], page.shape[1]), 1 if page.ndim == 2 else 3
    tone.reshape(shape[0], -1)[...] *= 255 * falloff(shape, reader.vignetting, channels=channels)
    return tone


def as_file(image: NDArray[np.uint8], quality: int | None) -> NDArray[np.uint8]:
    """Return the picture (RGB or grey) as it comes back from a JPEG file of `quality`, None: lossless."""
    if quality is None:
        return image
    image = np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2BGR) if image.ndim == 3 else image, np.uint8)
    _, coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    flag = cv2.IMREAD_COLOR_RGB if image.ndim == 3 else cv2.IMREAD_GRAYSCALE
    return np.asarray(cv2.imdecode(coded, flag), dtype=np.uint8)


def _resized(image: NDArray[np.uint8], shape: tuple[int, ...]) -> NDArray[np.uint8]:
    size = (shape[1], shape[0])
    shrinks = image.shape[1] > shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.ascontiguousarray(cv2.resize(np.ascontiguousarray(image), size, interpolation=method))


def _like(image: NDArray[np.float32], model: NDArray[np.float32]) -> NDArray[np.float32]:
    if image.ndim == model.ndim:
        return image
    return image.mean(axis=2) if model.ndim == 2 else np.repeat(image[..., None], 3, axis=2)


def _rounded(image: NDArray[Any]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(image + 0.5, 0, 255), dtype=np.uint8)
