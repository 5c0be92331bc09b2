"""Readers as profiles: optics, sensor and lamps of a made-up reader."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light

Shift = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """How a reader sees.

    `blur_mm` is the spread of its optics; `noise` the spread of grey values (0..1); `shading` how much darker the
    corners are; `crosstalk` is what a sensor pixel takes from the next colour (red from green, green from red and from
    blue, blue from green); `white_balance` and `exposure` act on linear light, `gamma` is the tone curve. `uv_leak` is
    visible light that passes while the UV lamp is lit, tinted by its filter `uv_tint`; `uv_gain` the exposure under UV.
    `ir_bleed` is the share of visible light in the infrared picture. `offsets_mm` and `scales` are what each light
    differs by from white. `jpeg_quality` None is lossless. `glass_mm` is what is seen of the reader.
    """

    name: str
    ppi: float = 400.0
    blur_mm: float = 0.045
    noise: float = 0.010
    shading: float = 0.08
    white_balance: tuple[float, float, float] = (1.0, 1.0, 1.0)
    exposure: float = 1.0
    gamma: float = 2.2
    uv_leak: float = 0.004
    uv_tint: tuple[float, float, float] = (0.35, 0.35, 1.0)
    uv_gain: float = 1.0
    ir_bleed: float = 0.02
    ir_gain: float = 1.0
    offsets_mm: tuple[tuple[Light, Shift], ...] = ((Light.UV, (0.06, -0.05)), (Light.IR, (-0.05, 0.07)))
    scales: tuple[tuple[Light, float], ...] = ((Light.UV, 1.0004), (Light.IR, 0.9994))
    sharpening: float = 0.0
    jpeg_quality: int | None = None
    glass_mm: tuple[float, float] = (134.0, 100.0)
    crosstalk: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def response(self, gain: float) -> NDArray[np.float64]:
        """Return the 3 x 3 matrix from linear light (R, G, B) to what the sensor counts; greys stay grey."""
        red, green_red, green_blue, blue = self.crosstalk
        mixing = [[1 - red, red, 0.0], [green_red, 1 - green_red - green_blue, green_blue], [0.0, blue, 1 - blue]]
        return np.asarray(np.array(mixing) * np.array(self.white_balance)[:, None] * gain, np.float64)

    def offset_mm(self, light: Light) -> Shift:
        """Return where `light` lies against white."""
        return dict(self.offsets_mm).get(light, (0.0, 0.0))

    def scale(self, light: Light) -> float:
        """Return the magnification of `light` against white."""
        return dict(self.scales).get(light, 1.0)


DESK = ReaderProfile("desk", crosstalk=(0.03, 0.02, 0.02, 0.03))
PROFILES: tuple[ReaderProfile, ...] = (
    DESK,
    ReaderProfile(
        "booth",
        385.0,
        0.055,
        0.014,
        0.14,
        (1.04, 1.0, 0.95),
        0.94,
        2.0,
        0.008,
        (0.5, 0.3, 1.0),
        0.9,
        0.05,
        crosstalk=(0.10, 0.06, 0.05, 0.08),
    ),
    ReaderProfile(
        "kiosk",
        300.0,
        0.075,
        0.018,
        0.18,
        (0.96, 1.0, 1.05),
        1.06,
        2.3,
        0.012,
        (0.25, 0.45, 1.0),
        1.15,
        0.03,
        jpeg_quality=92,
        crosstalk=(0.06, 0.09, 0.08, 0.05),
    ),
    ReaderProfile(
        "office",
        600.0,
        0.035,
        0.012,
        0.05,
        (1.02, 1.0, 1.0),
        0.98,
        2.2,
        0.003,
        (0.3, 0.4, 1.0),
        1.0,
        0.01,
        crosstalk=(0.01, 0.01, 0.01, 0.01),
    ),
    ReaderProfile(
        "mobile",
        350.0,
        0.06,
        0.022,
        0.12,
        (0.97, 1.0, 0.96),
        0.9,
        1.9,
        0.018,
        (0.6, 0.35, 1.0),
        0.8,
        0.08,
        sharpening=0.6,
        jpeg_quality=88,
        crosstalk=(0.14, 0.10, 0.08, 0.16),
    ),
    ReaderProfile(
        "border gate",
        400.0,
        0.04,
        0.008,
        0.1,
        (1.0, 1.0, 1.04),
        1.03,
        2.4,
        0.006,
        (0.4, 0.3, 0.9),
        1.2,
        0.015,
        jpeg_quality=95,
        crosstalk=(0.04, 0.03, 0.06, 0.04),
    ),
)


def varied(profile: ReaderProfile, rng: np.random.Generator) -> ReaderProfile:
    """Return one device of a profile: no two of a series see quite alike."""

    def about(value: float, share: float) -> float:
        return float(value * np.exp(rng.normal(0, share)))

    return replace(
        profile,
        blur_mm=about(profile.blur_mm, 0.25),
        noise=about(profile.noise, 0.15),
        shading=about(profile.shading, 0.4),
        white_balance=tuple(about(gain, 0.015) for gain in profile.white_balance),  # type: ignore[arg-type]
        exposure=about(profile.exposure, 0.05),
        crosstalk=tuple(about(share, 0.2) for share in profile.crosstalk),  # type: ignore[arg-type]
        uv_leak=about(profile.uv_leak, 0.5),
        uv_gain=about(profile.uv_gain, 0.18),
        ir_bleed=about(profile.ir_bleed, 0.3),
        ir_gain=about(profile.ir_gain, 0.08),
        offsets_mm=tuple((light, (about(x, 0.4), about(y, 0.4))) for light, (x, y) in profile.offsets_mm),
    )
