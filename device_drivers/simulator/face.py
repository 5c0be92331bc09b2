"""The person in a portrait: traits drawn from a seed, so that different persons look different."""

from dataclasses import dataclass, replace

import numpy as np

SKIN_TONES = ((0.93, 0.78, 0.69), (0.89, 0.72, 0.61), (0.84, 0.66, 0.54), (0.76, 0.57, 0.44), (0.62, 0.44, 0.33))
HAIR_TONES = (
    (0.10, 0.085, 0.08),
    (0.19, 0.13, 0.095),
    (0.30, 0.20, 0.13),
    (0.47, 0.33, 0.20),
    (0.66, 0.53, 0.35),
    (0.42, 0.20, 0.11),
)
IRIS_TONES = ((0.27, 0.17, 0.09), (0.36, 0.26, 0.14), (0.33, 0.40, 0.30), (0.35, 0.45, 0.55), (0.42, 0.44, 0.45))
CLOTH_TONES = (
    (0.16, 0.17, 0.21),
    (0.35, 0.37, 0.42),
    (0.55, 0.20, 0.20),
    (0.20, 0.30, 0.42),
    (0.75, 0.74, 0.72),
    (0.25, 0.33, 0.27),
)

Tone = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Face:
    """A person who does not exist. Lengths are in units of half the height of the head, 0,0 between the eyes' level
    and the tip of the nose; `hair` is short, side, long, bun or bald; `collar` is crew, shirt or vee.
    """

    seed: int
    female: bool
    age: int
    skin: Tone
    hair_tone: Tone
    iris: Tone
    cloth: Tone
    hair: str
    collar: str
    cheek: float
    jaw: float
    chin: float
    eye_gap: float
    eye_width: float
    eye_height: float
    eye_tilt: float
    brow: float
    brow_lift: float
    nose_width: float
    nose_length: float
    nose_depth: float
    mouth_width: float
    lip: float
    smile: float
    hairline: float
    stubble: float
    beard: bool
    glasses: bool


def face_of(seed: int, *, female: bool, age: int) -> Face:
    """Return the person of `seed`; the same seed gives the same person."""
    rng = np.random.default_rng([seed, int(female), 71])
    grey = float(np.clip((age - 42) / 40 + rng.normal(0, 0.15), 0, 0.92))
    hair_tone = _mix(
        HAIR_TONES[rng.choice(len(HAIR_TONES), p=(0.22, 0.3, 0.24, 0.12, 0.07, 0.05))], (0.74, 0.73, 0.71), grey
    )
    return Face(
        seed=seed,
        female=female,
        age=age,
        skin=_vary(rng, SKIN_TONES[rng.choice(len(SKIN_TONES), p=(0.27, 0.35, 0.22, 0.11, 0.05))], 0.025),
        hair_tone=hair_tone,
        iris=_vary(rng, IRIS_TONES[rng.integers(len(IRIS_TONES))], 0.04),
        cloth=_vary(rng, CLOTH_TONES[rng.integers(len(CLOTH_TONES))], 0.06),
        hair=_hair_style(rng, female, age),
        collar=str(rng.choice(("crew", "shirt", "vee"))),
        beard=bool(not female and age > 24 and rng.random() < 0.24),
        glasses=bool(rng.random() < 0.10),
        stubble=0.0 if female else float(rng.uniform(0.1, 1.0)),
        **_proportions(rng, female),
    )


def _hair_style(rng: np.random.Generator, female: bool, age: int) -> str:
    if female:
        return str(rng.choice(("long", "bun", "side", "long"), p=(0.4, 0.25, 0.2, 0.15)))
    return str(rng.choice(("short", "side", "bald"), p=(0.55, 0.3, 0.15) if age > 38 else (0.62, 0.36, 0.02)))


def _proportions(rng: np.random.Generator, female: bool) -> dict[str, float]:
    def about(mean: float, spread: float) -> float:
        return float(np.clip(rng.normal(mean, spread), mean - 2.2 * spread, mean + 2.2 * spread))

    return {
        "cheek": about(0.70 if female else 0.725, 0.035),
        "jaw": about(2.7 if female else 3.2, 0.35),
        "chin": about(0.97 if female else 1.0, 0.035),
        "eye_gap": about(0.305, 0.018),
        "eye_width": about(0.155 if female else 0.145, 0.010),
        "eye_height": about(0.070 if female else 0.058, 0.008),
        "eye_tilt": about(0.05, 0.06),
        "brow": about(0.030 if female else 0.046, 0.008),
        "brow_lift": about(0.235 if female else 0.205, 0.018),
        "nose_width": about(0.120 if female else 0.140, 0.016),
        "nose_length": about(0.36, 0.03),
        "nose_depth": about(1.0, 0.18),
        "mouth_width": about(0.245 if female else 0.26, 0.025),
        "lip": about(0.052 if female else 0.046, 0.007),
        "smile": about(0.015, 0.018),
        "hairline": about(-0.62 if female else -0.64, 0.05),
    }


def morphed(first: Face, second: Face, share: float) -> Face:
    """Return a face between two: every proportion and tone mixed, style and person's seed of the first."""
    mixed = {
        name: getattr(first, name) * (1 - share) + getattr(second, name) * share
        for name in first.__dataclass_fields__
        if isinstance(getattr(first, name), float)
    }
    return replace(
        first,
        skin=_mix(first.skin, second.skin, share),
        hair_tone=_mix(first.hair_tone, second.hair_tone, share),
        iris=_mix(first.iris, second.iris, share),
        **mixed,
    )


def _mix(first: Tone, second: Tone, share: float) -> Tone:
    red, green, blue = (a * (1 - share) + b * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def _vary(rng: np.random.Generator, tone: Tone, spread: float) -> Tone:
    light = rng.normal(0, spread)
    red, green, blue = (float(np.clip(v + light + rng.normal(0, spread / 3), 0.03, 0.97)) for v in tone)
    return red, green, blue


NOBODY = face_of(0, female=False, age=40)  # stands in a design until a holder takes the place
