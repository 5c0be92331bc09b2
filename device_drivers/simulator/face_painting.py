"""A portrait photograph of a made-up person: relief of the head, light, skin, eyes, hair and clothes."""

from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from device_drivers.simulator.face import Face, Tone

Field = NDArray[np.float32]
Levels = NDArray[np.uint8]
HEIGHT_PX = 540
ASPECT = 35 / 45
TOP, BOTTOM = -1.42, 1.86
LIGHT = np.array([-0.30, -0.42, 0.86], np.float32)


def painted(face: Face) -> NDArray[np.float32]:
    """Return the portrait, H x W x 3 RGB in 0..1 (display values), 35:45."""
    return _from_levels(_portrayed(face)[0])


def silhouette(face: Face) -> NDArray[np.float32]:
    """Return the coverage of the person without the background, H x W, 0..1."""
    return _from_levels(_portrayed(face)[1])


@lru_cache(maxsize=24)
def _portrayed(face: Face) -> tuple[Levels, Levels]:
    """Return the picture and the coverage of the person as a camera delivers them: many faces are kept."""
    image, person = _Painter(face).paint()
    return _levels(image), _levels(person)


def _levels(plane: Field) -> Levels:
    return np.asarray(cv2.convertScaleAbs(plane, alpha=255), np.uint8)


def _from_levels(plane: Levels) -> Field:
    return np.asarray(plane * np.float32(1 / 255), np.float32)


def _soft(value: NDArray[Any], width: float) -> Field:
    """Return 0..1 rising through 0.5 where `value` crosses zero, over about `width`."""
    t = np.clip(value / width + 0.5, 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def _noise(rng: np.random.Generator, shape: tuple[int, int], grain: float, tall: float = 1.0) -> Field:
    """Return smooth noise of unit spread, `grain` pixels coarse, stretched `tall` times in y."""
    rows, columns = int(shape[0] / (grain * tall)) + 3, int(shape[1] / grain) + 3
    coarse = rng.standard_normal((rows, columns), dtype=np.float32)
    return np.asarray(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32)


class _Painter:
    """Paints one face; fields are H x W over the same grid of head units."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.rng = np.random.default_rng([face.seed, 5])
        self.shape = HEIGHT_PX, round(HEIGHT_PX * ASPECT)
        unit = (BOTTOM - TOP) / HEIGHT_PX
        ys = TOP + (np.arange(self.shape[0], dtype=np.float32) + 0.5) * unit
        xs = (np.arange(self.shape[1], dtype=np.float32) + 0.5 - self.shape[1] / 2) * unit
        lean = float(self.rng.normal(0, 0.012))
        x, y = np.meshgrid(xs, ys)
        self.x: Field = np.asarray(x - lean * y + self.rng.normal(0, 0.015), np.float32)
        self.y: Field = np.asarray(y + lean * x, np.float32)
        self.side: Field = np.abs(self.x)

    def paint(self) -> tuple[Field, Field]:
        """Paint from the background forwards; return the picture and where it is not background, 0..1."""
        image = self._background()
        person = np.zeros(self.shape, np.float32)
        for part in (self._back_hair, self._neck, self._clothes, self._ears, self._head, self._front_hair):
            colour, mask = part()
            image = self._over(image, colour, mask)
            person = np.maximum(person, mask)
        if self.face.glasses:
            image = self._over(image, *self._glasses())
        return self._photographed(image), person

    @staticmethod
    def _over(below: NDArray[Any], colour: NDArray[Any], mask: NDArray[Any]) -> Field:
        return np.asarray(below * (1 - mask[..., None]) + colour * mask[..., None], np.float32)

    def _plain(self, tone: Tone) -> Field:
        return np.broadcast_to(np.array(tone, np.float32), (*self.shape, 3)).copy()

    def _background(self) -> Field:
        level = 0.84 - 0.04 * self.x - 0.03 * self.y + 0.012 * _noise(self.rng, self.shape, 120)
        return np.asarray(level[..., None] * np.array([0.985, 1.0, 1.015], np.float32), np.float32)

    # -- the head -----------------------------------------------------------------------------------------------

    def _half_width(self) -> Field:
        face = self.face
        upper = face.cheek * 1.04 * np.clip(1 - np.abs(self.y / 1.04) ** 2.6, 0, 1) ** 0.5
        lower = face.cheek * 1.04 * np.clip(1 - np.abs(self.y / face.chin) ** face.jaw, 0, 1) ** 0.52
        return np.asarray(np.where(self.y < 0, upper, lower), np.float32)

    def _outline(self) -> Field:
        return _soft(self._half_width() - self.side - 0.016, 0.03)

    def _hill(self, x: float, y: float, wide: float, high: float) -> Field:
        """Return a hump of height 1 at (+-x, y)."""
        return np.asarray(np.exp(-(((self.side - x) / wide) ** 2) - ((self.y - y) / high) ** 2), np.float32)

    def _relief(self) -> Field:
        face = self.face
        width = np.maximum(self._half_width(), 0.02)
        dome = np.sqrt(np.clip(1 - (self.side / width) ** 2, 0.0, 1)) * 0.52
        tip = face.nose_length - 0.08
        bridge = np.exp(-((self.side / (0.075 + 0.05 * np.clip(self.y + 0.1, 0, 0.4))) ** 2))
        ramp = (
            _soft(self.y + 0.20, 0.22) * _soft(tip + 0.06 - self.y, 0.12) * np.clip(0.35 + (self.y + 0.15) * 1.5, 0, 1)
        )
        relief = dome + 0.15 * face.nose_depth * bridge * ramp
        relief += 0.085 * face.nose_depth * self._hill(0, tip, 0.10, 0.085)
        relief += 0.040 * self._hill(face.nose_width * 0.85, tip + 0.05, 0.05, 0.055)
        relief -= 0.070 * self._hill(face.eye_gap * 0.93, -0.06, 0.17, 0.11)
        relief += 0.030 * self._hill(face.eye_gap, -0.02, 0.12, 0.06)
        relief += 0.040 * self._hill(face.eye_gap, -face.brow_lift + 0.01, 0.22, 0.06)
        relief += 0.045 * self._hill(0.42, 0.20, 0.16, 0.14)
        relief += self._mouth_relief() + 0.05 * self._hill(0, 0.85, 0.16, 0.09)
        fold = max(0.0, (face.age - 25) / 50) * 0.030
        crease = self.side - (0.17 + 0.35 * (self.y - 0.32))
        relief -= fold * np.exp(-((crease / 0.035) ** 2)) * _soft(self.y - 0.34, 0.1) * _soft(0.62 - self.y, 0.12)
        wrinkles = (
            np.sin(self.y * 62 + 2 * np.sin(self.x * 3)) * _soft(-0.36 - self.y, 0.15) * _soft(0.45 - self.side, 0.3)
        )
        return np.asarray(relief + max(0, face.age - 32) / 50 * 0.0035 * wrinkles, np.float32)

    def _mouth_relief(self) -> Field:
        face, level = self.face, self._mouth_level()
        reach = np.exp(-((self.side / (face.mouth_width * 0.95)) ** 4))
        upper = np.exp(-(((self.y - level + face.lip * 0.6) / (face.lip * 0.55)) ** 2))
        lower = np.exp(-(((self.y - level - face.lip * 0.8) / (face.lip * 0.7)) ** 2))
        groove = np.exp(-(((self.y - level) / 0.014) ** 2))
        below = self._hill(0, 0.74, 0.16, 0.045)
        philtrum = np.exp(-((self.side / 0.025) ** 2)) * _soft(self.y - 0.40, 0.06) * _soft(level - 0.06 - self.y, 0.05)
        return np.asarray(
            reach * (0.024 * upper + 0.036 * lower - 0.022 * groove) - 0.03 * below - 0.008 * philtrum, np.float32
        )

    def _mouth_level(self) -> Field:
        bow = 0.012 * np.exp(-((self.side / 0.05) ** 2))
        return np.asarray(0.575 + bow - self.face.smile * (self.side / self.face.mouth_width) ** 2, np.float32)

    def _head(self) -> tuple[Field, Field]:
        relief = self._relief()
        skin = self._skin()
        skin = self._features(skin)
        shade = self._lit(relief)
        image = skin * shade[..., None]
        image = self._eyes(image)
        image = self._brows(image)
        return np.clip(image, 0, 1), self._outline()

    def _lit(self, relief: Field) -> Field:
        smooth = cv2.GaussianBlur(relief, (0, 0), 1.6)
        unit = (BOTTOM - TOP) / HEIGHT_PX
        slope_x, slope_y = np.gradient(smooth, axis=1) / unit, np.gradient(smooth, axis=0) / unit
        slope_x, slope_y = np.clip(slope_x, -2.2, 2.2), np.clip(slope_y, -2.2, 2.2)
        light = LIGHT / np.linalg.norm(LIGHT)
        length = np.sqrt(slope_x**2 + slope_y**2 + 1)
        diffuse = np.clip((-slope_x * light[0] - slope_y * light[1] + light[2]) / length, 0, 1)
        facing = 1 / length
        hollow = np.clip(cv2.GaussianBlur(smooth, (0, 0), 14) - smooth, -0.06, 0.10)
        shine = np.clip(diffuse, 0, 1) ** 22 * 0.09
        return np.asarray((0.36 + 0.50 * diffuse + 0.22 * facing) * (1 - 2.1 * hollow) + shine, np.float32)

    def _skin(self) -> Field:
        face = self.face
        skin = self._plain(face.skin)
        patch = 0.020 * _noise(self.rng, self.shape, 46) + 0.016 * _noise(self.rng, self.shape, 15)
        pores = 0.016 * _noise(self.rng, self.shape, 2.2) + 0.012 * _noise(self.rng, self.shape, 1.2)
        skin *= (1 + patch + pores * (0.7 + face.age / 90))[..., None]
        flush = 0.5 * self._hill(0.40, 0.24, 0.17, 0.15) + 0.55 * self._hill(0, 0.30, 0.10, 0.09)
        flush += 0.3 * self._hill(0, 0.86, 0.14, 0.08) + 0.12 * _noise(self.rng, self.shape, 22)
        skin *= 1 + flush[..., None] * np.array([0.015, -0.055, -0.06], np.float32)
        under_eye = self._hill(face.eye_gap * 0.95, 0.075, 0.13, 0.045) * (0.35 + face.age / 110)
        skin *= 1 - under_eye[..., None] * np.array([0.07, 0.10, 0.07], np.float32)
        spots = _soft(_noise(self.rng, self.shape, 5) - 2.6, 0.7)
        return np.asarray(skin * (1 - 0.13 * spots[..., None] * np.array([0.6, 1, 1.1], np.float32)), np.float32)

    def _features(self, skin: Field) -> Field:
        face, level = self.face, self._mouth_level()
        reach = np.clip(1 - (self.side / face.mouth_width) ** 2.2, 0, 1)
        bow = 1 - 0.35 * np.exp(-((self.side / 0.03) ** 2)) + 0.25 * np.exp(-(((self.side - 0.07) / 0.05) ** 2))
        upper = _soft(self.y - level + face.lip * 1.15 * bow * reach, 0.02) * _soft(level - self.y, 0.015)
        lower = _soft(level + face.lip * 1.6 * reach**0.8 - self.y, 0.03) * _soft(self.y - level, 0.015)
        lips = (upper + lower) * (reach > 0.02)
        red = np.array([0.93, 0.68, 0.66] if face.female else [0.93, 0.77, 0.74], np.float32)
        lined = 1 + 0.05 * _noise(self.rng, self.shape, 2.5, 5)
        skin = skin * (1 - lips[..., None] * (1 - red * lined[..., None]))
        line = np.exp(-(((self.y - level) / 0.011) ** 2)) * _soft(face.mouth_width * 0.98 - self.side, 0.06)
        nostril = self._hill(face.nose_width * 0.52, face.nose_length + 0.005, 0.034, 0.016)
        wing = self._hill(face.nose_width * 1.2, face.nose_length - 0.03, 0.016, 0.045)
        skin = skin * (1 - (0.62 * line + 0.70 * nostril + 0.22 * wing)[..., None] * np.array([0.9, 1, 1], np.float32))
        return self._shaved(skin, lips)

    def _shaved(self, skin: Field, lips: Field) -> Field:
        face = self.face
        if face.female:
            return skin
        jaw = _soft(self.y - (0.44 - 0.42 * _soft(self.side - 0.42, 0.16)), 0.16) + 0.8 * self._hill(
            0, 0.47, 0.22, 0.05
        )
        jaw = np.clip(jaw - 1.2 * lips - self._hill(0, 0.30, 0.2, 0.1), 0, 1) * _soft(self.y - 0.0, 0.3)
        hairs = np.clip(0.5 + 0.45 * _noise(self.rng, self.shape, 1.6, 1.8), 0, 1)
        if face.beard:
            dark = np.array(face.hair_tone, np.float32) * (0.75 + 0.5 * hairs[..., None])
            cover = (jaw * np.clip(0.62 + 0.5 * hairs, 0, 0.97))[..., None]
            return np.asarray(skin * (1 - cover) + dark * cover, np.float32)
        tint = (jaw * hairs * face.stubble * 0.36)[..., None]
        return np.asarray(skin * (1 - tint * np.array([1.0, 0.88, 0.75], np.float32)), np.float32)

    # -- eyes and brows -----------------------------------------------------------------------------------------

    def _eyes(self, image: Field) -> Field:
        face = self.face
        for sign in (-1, 1):
            near = self._window(sign * face.eye_gap, 0.0, 0.27)
            image[near] = self._eye(image[near], sign, near)
        return image

    def _window(self, x: float, y: float, reach: float) -> tuple[slice, slice]:
        """Return the (rows, columns) of what lies about `reach` (head units) around a place."""
        unit = (BOTTOM - TOP) / HEIGHT_PX
        row, column, size = (y - TOP) / unit, x / unit + self.shape[1] / 2, reach / unit
        return slice(int(row - size), int(row + size)), slice(int(column - size), int(column + size))

    def _eye(self, image: Field, sign: int, near: tuple[slice, slice]) -> Field:
        face = self.face
        dx = (self.x[near] - sign * face.eye_gap) * sign
        dy = self.y[near] + 0.015 + face.eye_tilt * dx
        bow = np.clip(1 - (dx / face.eye_width) ** 2, 0, 1)
        upper, lower = -face.eye_height * bow**0.75, face.eye_height * 0.62 * bow**0.9
        opening = _soft(dy - upper, 0.014) * _soft(lower - dy, 0.014) * (bow > 0.01)
        image = self._over(image, self._eyeball(dx * sign, dy, upper), opening)
        lid = np.exp(-(((dy - upper) / (0.017 if face.female else 0.012)) ** 2)) * _soft(bow - 0.12, 0.2)
        crease = np.exp(-(((dy - upper + 0.042) / 0.011) ** 2)) * _soft(bow - 0.15, 0.3)
        lower_line = np.exp(-(((dy - lower - 0.004) / 0.009) ** 2)) * _soft(bow - 0.2, 0.3)
        dark = (0.85 if face.female else 0.72) * lid + 0.34 * crease + 0.22 * lower_line
        shade = np.clip(dark, 0, 0.95)[..., None] * np.array([0.86, 0.95, 1.0], np.float32)
        return np.asarray(image * (1 - shade), np.float32)

    def _eyeball(self, dx: Field, dy: Field, upper: Field) -> Field:
        face = self.face
        ball: Field = np.asarray(
            np.array((0.86, 0.84, 0.83), np.float32) * (1 - 0.9 * np.clip(np.abs(dx) - 0.05, 0, 1))[..., None],
            np.float32,
        )
        radius = np.hypot(dx, dy + 0.012)
        angle = np.arctan2(dy + 0.012, dx)
        rays = 1 + 0.16 * np.sin(angle * 23 + 4 * np.sin(angle * 7)) + 0.5 * np.clip(radius / 0.075, 0, 1) ** 6 * -1
        iris = np.array(face.iris, np.float32) * np.clip(rays * (0.75 + 6 * (dy + 0.03)), 0.25, 1.7)[..., None]
        ball = self._over(ball, np.clip(iris, 0, 1), _soft(0.076 - radius, 0.014))
        ball = self._over(ball, np.array((0.03, 0.03, 0.035), np.float32), _soft(0.031 - radius, 0.012))
        glint = np.exp(-(((dx + 0.022) / 0.013) ** 2) - ((dy + 0.038) / 0.012) ** 2)
        shadow = np.exp(-np.clip(dy - upper, 0, 1) / 0.022) * 0.55
        return np.asarray(np.clip(ball * (1 - shadow[..., None]) + 0.85 * glint[..., None], 0, 1), np.float32)

    def _brows(self, image: Field) -> Field:
        face = self.face
        along = (self.side - face.eye_gap * 0.98) / (face.eye_width * 1.45)
        arch = -face.brow_lift - 0.05 * (1 - (along - 0.25) ** 2) + 0.035
        thick = face.brow * (1.1 - 0.45 * np.clip(along, -1, 1))
        body = np.exp(-(((self.y - arch) / np.maximum(thick, 0.008)) ** 4)) * _soft(1 - np.abs(along), 0.35)
        strand = np.clip(0.72 + 0.26 * self._strands(self.side * 1.6 - self.y * 1.3, 0.02), 0, 1)
        cover = np.clip(body * strand * 1.1, 0, 0.93)
        return self._over(image, self._plain(tuple(0.8 * v for v in face.hair_tone)), np.asarray(cover, np.float32))  # type: ignore[arg-type]

    def _strands(self, across: Field, width: float) -> Field:
        """Return hair strands: noise that varies along `across` (head units), slowly otherwise."""
        line = np.random.default_rng([self.face.seed, 9]).standard_normal((4, 4096), dtype=np.float32)
        line = cv2.GaussianBlur(line, (0, 0), 0.9, sigmaY=0.1) * 1.6
        column = np.mod(across / width * 4 + 2048, 4090).astype(np.float32)
        row = np.clip(1.5 + 1.2 * np.sin(self.y * 2.1), 0, 3).astype(np.float32)
        return np.asarray(cv2.remap(line, column, row, cv2.INTER_LINEAR), np.float32)

    # -- hair, neck, clothes ------------------------------------------------------------------------------------

    def _hair_colour(self, across: Field, gloss: Field) -> Field:
        texture = 1 + 0.20 * self._strands(across, 0.022) + 0.14 * self._strands(across * 1.7 + 3, 0.07)
        tone = np.array(self.face.hair_tone, np.float32)
        return np.asarray(
            np.clip(tone * (texture * gloss)[..., None] + 0.03 * (gloss - 0.9)[..., None], 0, 1), np.float32
        )

    def _front_hair(self) -> tuple[Field, Field]:
        face = self.face
        rise = {"short": 0.10, "side": 0.14, "long": 0.12, "bun": 0.07, "bald": 0.0}[face.hair]
        edge = 0.016 * self._strands(np.arctan2(self.x, -self.y - 0.1) * 0.8, 0.05)
        head = face.cheek * 1.04 * np.clip(1 - np.abs((self.y + 0.02) / (1.04 + rise)) ** 2.6, 0, 1) ** 0.5
        outer = (
            np.where(np.abs(self.y + 0.02) < 1.02 + rise, head + rise * 0.75 * np.sqrt(head) + edge, -0.1) - self.side
        )
        part = 0.18 * np.sin(self.x * 2.2 + 0.9) if face.hair == "side" else 0.03 * np.cos(self.x * 7)
        temple = 0.95 * np.clip(self.side - 0.40, 0, 1) ** 1.2
        line = face.hairline + part * 0.8 + temple * 1.9 + 2.2 * edge
        sides = _soft(self.side - self._half_width() + 0.085 + edge, 0.05) * _soft(0.12 - self.y + edge, 0.12)
        mask = _soft(outer, 0.05) * np.maximum(_soft(line - self.y, 0.07), sides * _soft(0.2 - self.y, 0.1))
        if face.hair == "bald":
            mask = mask * 0.5 * _soft(self.y + 0.55, 0.2)
        flow = np.arctan2(self.x - 0.22 * (face.hair == "side"), 0.9 - self.y * 0.6)
        gloss = (
            0.92
            + 0.38 * np.exp(-(((self.y + 0.82 + 0.3 * self.side**2) / 0.13) ** 2))
            - 0.25 * np.clip(self.side - 0.5, 0, 1)
        )
        return self._hair_colour(flow, np.asarray(gloss, np.float32)), np.asarray(np.clip(mask, 0, 1), np.float32)

    def _back_hair(self) -> tuple[Field, Field]:
        face = self.face
        wave = 0.03 * np.sin(self.y * 5 + self.x * 2) + 0.02 * self._strands(self.side, 0.08)
        gloss = np.asarray(0.72 + 0.2 * np.sin(self.x * 9 + self.y * 2) * 0.5, np.float32)
        if face.hair == "long":
            width = 0.86 + 0.10 * np.clip(self.y + 0.3, 0, 1.4) + wave
            crown = 0.98 * np.clip(1 - np.abs((self.y - 0.1) / 1.22) ** 2.4, 0, 1) ** 0.5
            width = np.where(self.y < 0.1, np.minimum(crown, width), width)
            mask = _soft(width - self.side - 0.04, 0.07) * _soft(1.35 - self.y + 4 * wave, 0.2)
        elif face.hair == "bun":
            mask = _soft(0.30 - np.hypot(self.x, self.y + 1.12) + 0.5 * wave, 0.05)
        else:
            mask = np.zeros(self.shape, np.float32)
        return self._hair_colour(np.asarray(self.x + 0.2 * wave, np.float32), gloss), np.asarray(mask, np.float32)

    def _ears(self) -> tuple[Field, Field]:
        centre = self.face.cheek * 1.02
        inside = np.hypot((self.side - centre) / 0.085, (self.y - 0.10 + 0.25 * (self.side - centre)) / 0.20)
        mask = _soft(1 - inside, 0.25)
        if self.face.hair == "long":
            mask = mask * 0
        rim = 0.80 - 0.20 * np.exp(-(((inside - 0.55) / 0.2) ** 2)) + 0.07 * np.clip(-self.x, -1, 1)
        tone = np.array(self.face.skin, np.float32) * np.array([1.0, 0.92, 0.9], np.float32)
        return np.asarray(tone * rim[..., None], np.float32), np.asarray(mask, np.float32)

    def _neck(self) -> tuple[Field, Field]:
        width = (0.40 if self.face.female else 0.50) + 0.10 * np.clip(self.y - 1.0, 0, 1) ** 2
        mask = _soft(width - self.side, 0.03) * _soft(self.y - 0.4, 0.1)
        shade = 0.96 - 0.55 * np.clip((self.side / width) ** 3, 0, 1) - 0.10 * self.x
        shade = (
            shade
            * (1 - 0.46 * _soft(1.16 + 0.10 * self.side - self.y, 0.30))
            * (1 + 0.02 * _noise(self.rng, self.shape, 9))
        )
        cord = 0.06 * np.exp(-(((self.side - 0.18 + 0.1 * (self.y - 1)) / 0.05) ** 2))
        return np.asarray(self._plain(self.face.skin) * (shade - cord)[..., None], np.float32), np.asarray(
            mask, np.float32
        )

    def _clothes(self) -> tuple[Field, Field]:
        face = self.face
        slope = 1.20 + 0.52 * np.clip(self.side - 0.42, 0, 2) ** 1.25 + 0.30 * _soft(self.side - 1.15, 0.5)
        neck = {"crew": 1.30 + 0.0 * self.side, "shirt": 1.66 - 1.05 * self.side, "vee": 1.72 - 0.95 * self.side}[
            face.collar
        ]
        opening = np.where(self.side < 0.46, np.maximum(neck - 0.25 * self.side**2, 1.16), slope)
        mask = _soft(self.y - np.maximum(slope - 0.12, opening), 0.03)
        weave = (
            1
            + 0.045 * _noise(self.rng, self.shape, 1.3)
            + 0.05 * np.sin(self.x * 9 + self.y * 4) * _noise(self.rng, self.shape, 60)
        )
        fold = 0.92 - 0.16 * self.x + 0.10 * np.cos(self.side * 6 - self.y * 3)
        hem = 1 - 0.30 * np.exp(-(((self.y - opening - 0.055) / 0.016) ** 2)) * _soft(0.5 - self.side, 0.1)
        cloth: Field = np.asarray(self._plain(face.cloth) * (weave * fold * hem)[..., None], np.float32)
        if face.collar == "shirt":
            wing = _soft(opening + 0.24 - self.y, 0.03) * _soft(0.62 - self.side, 0.05)
            cloth = self._over(cloth, self._plain((0.88, 0.89, 0.91)) * (fold * 0.98)[..., None], wing)
        return np.asarray(np.clip(cloth, 0, 1), np.float32), np.asarray(mask, np.float32)

    def _glasses(self) -> tuple[Field, Field]:
        lens = (np.abs((self.side - self.face.eye_gap * 1.02) / 0.22) ** 3 + np.abs((self.y - 0.01) / 0.15) ** 3) ** (
            1 / 3
        )
        rim = np.exp(-(((lens - 1) / 0.075) ** 2))
        bridge = np.exp(-(((self.y + 0.05) / 0.018) ** 2)) * _soft(0.11 - self.side, 0.03)
        arm = np.exp(-(((self.y + 0.05) / 0.018) ** 2)) * _soft(self.side - 0.52, 0.03) * _soft(0.76 - self.side, 0.05)
        mask = np.clip(rim + bridge + arm, 0, 0.94)
        return self._plain((0.10, 0.09, 0.09)), np.asarray(mask, np.float32)

    def _photographed(self, image: Field) -> Field:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), 0.7), np.float32)
        grain = 0.010 * self.rng.standard_normal((*self.shape, 1), dtype=np.float32)
        image = np.clip(image + grain, 0, 1)
        return np.asarray(image * image * (3 - 2 * image) * 0.35 + image * 0.65, np.float32)
