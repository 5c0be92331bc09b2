"""How travellers' documents happen to be laid, and how worn they are: draws placements and conditions."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.document import Document, Side
from device_drivers.simulator.placing import Placement
from device_drivers.simulator.reader_profile import ReaderProfile
from device_drivers.simulator.wear import Wear
from imaging.region import Region

WEAR = ("crease", "dirt", "fading", "abrasion", "moisture", "stain", "stamp", "tear")
HARD = (
    "glare",
    "dust",
    "finger",
    "worn",
    "dark",
    "soft",
    "noisy",
    "leak",
    "cast",
    "turned",
    "any_angle",
    "clipped",
    "cover",
)
WIDE_GLASS_MM = (160.0, 160.0)  # holds every page at every angle
CLIPPED_MM = {"top": (0.8, 6.0), "left": (0.3, 1.2), "right": (0.3, 1.2)}  # never so much that the zone is lost
OUTWARDS = {"top": (0.0, -1.0), "left": (-1.0, 0.0), "right": (1.0, 0.0)}


def ordinary_placement(side: Side, rng: np.random.Generator, *, surround: str) -> Placement:
    """Return how a side lies when nothing goes wrong: a little turned, one in four upside down."""
    turn = float(np.clip(rng.normal(0, 1.0), -2.5, 2.5)) + (180.0 if rng.random() < 0.25 else 0.0)
    dx, dy = rng.uniform(-1.0, 1.0, 2)
    booklet = side.page == "data page" and side.size_mm[0] > 120
    lift = float(rng.uniform(0.4, 2.5)) if booklet and rng.random() < 0.7 else 0.0
    facing = float(rng.uniform(1.0, 4.0)) if lift and rng.random() < 0.35 else 0.0
    seed = int(rng.integers(2**31))
    return Placement(turn, (float(dx), float(dy)), surround, lift_mm=lift, facing_mm=facing, seed=seed)


def hard_conditions(rng: np.random.Generator) -> tuple[str, ...]:
    """Return one to three of the conditions that make a genuine document hard."""
    drawn = tuple(str(name) for name in rng.choice(HARD, int(rng.integers(1, 4)), replace=False))
    return compatible(drawn)


def compatible(conditions: tuple[str, ...]) -> tuple[str, ...]:
    """Return each condition once; a page at any angle lies on a glass too wide for it to be clipped."""
    once = dict.fromkeys(conditions)
    return tuple(name for name in once if name != "clipped" or "any_angle" not in once)


def hardened_placement(placement: Placement, conditions: tuple[str, ...], rng: np.random.Generator) -> Placement:
    """Return the placement with the conditions that lie in it."""
    turn = placement.rotation_deg + (float(rng.uniform(-4.5, 4.5)) if "turned" in conditions else 0.0)
    if "any_angle" in conditions:
        turn = any_angle(rng)
    return replace(
        placement,
        rotation_deg=turn,
        glare=float(rng.uniform(0.15, 0.5)) if "glare" in conditions else 0.0,
        dust=float(rng.uniform(0.2, 1.0)) if "dust" in conditions else 0.0,
        finger=float(rng.uniform(0.1, 0.5)) if "finger" in conditions else 0.0,
        cover_mm=float(rng.uniform(0.8, 3.0)) if "cover" in conditions and placement.lift_mm else 0.0,
    )


def any_angle(rng: np.random.Generator) -> float:
    """Return a turn from -180 to 180 degrees, one in three nearly a quarter turn."""
    if rng.random() < 1 / 3:
        return float(rng.choice((-90.0, 90.0)) + rng.normal(0, 1.5))
    return float(rng.uniform(-180.0, 180.0))


def clipped(
    placement: Placement, side: Side, glass_mm: tuple[float, float], rng: np.random.Generator, edge: str | None = None
) -> Placement:
    """Return the placement pushed over a rim of the glass, so that a strip along `edge` is out of view.

    `edge` is top, left or right of the page (None draws one); what is lost is small enough for the zone to stay in
    view, so that a page that lies more than a little crooked is only clipped at its top.
    """
    crooked = abs((placement.rotation_deg + 45) % 90 - 45) > 2.6
    drawn = "top" if crooked else str(rng.choice(sorted(CLIPPED_MM)))
    edge = drawn if edge is None else edge
    turn = np.deg2rad(placement.rotation_deg)
    outwards = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ np.array(OUTWARDS[edge])
    axis = int(np.argmax(np.abs(outwards)))
    beyond = glass_mm[axis] / 2 - side.size_mm[0 if edge != "top" else 1] / 2 + float(rng.uniform(*CLIPPED_MM[edge]))
    shift = list(placement.shift_mm)
    shift[axis] = float(np.sign(outwards[axis])) * beyond
    return replace(placement, shift_mm=(shift[0], shift[1]))


def hardened_reader(profile: ReaderProfile, conditions: tuple[str, ...]) -> ReaderProfile:
    """Return the reader with the conditions that lie in it."""
    changes: dict[str, object] = {}
    if "dark" in conditions:
        changes["exposure"] = profile.exposure * 0.6
    if "soft" in conditions:
        changes["blur_mm"] = profile.blur_mm * 1.8
    if "noisy" in conditions:
        changes["noise"] = profile.noise * 2.2
    if "leak" in conditions:
        changes["uv_leak"] = profile.uv_leak * 4
    if "cast" in conditions:
        changes["white_balance"] = (1.08, 1.0, 0.88)
    if "any_angle" in conditions:
        changes["glass_mm"] = WIDE_GLASS_MM
    return replace(profile, **changes)  # type: ignore[arg-type]


def worn(document: Document, amount: float, rng: np.random.Generator) -> Document:
    """Return the document worn in two to four ways on every side; wear is no change that a forger made."""
    for side in document.sides:
        kinds = tuple(str(kind) for kind in rng.choice(WEAR, int(rng.integers(2, 5)), replace=False))
        page = Region(0, 0, *side.size_mm)
        wear = Wear("wear", page, kinds, amount, int(rng.integers(2**31)))
        document = document.with_side(replace(side, top=(*side.top, wear)))
    return document
