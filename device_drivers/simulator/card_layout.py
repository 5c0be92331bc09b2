"""Where things stand on a card of format TD1, and what it is made of."""

from dataclasses import dataclass, replace

import numpy as np

from device_drivers.simulator.page_layout import Row
from device_drivers.simulator.style import draw_style
from imaging.region import Region

SIZE_MM = (85.6, 53.98)
FRONT_ROWS: tuple[Row, ...] = (
    (("surname", 1.0),),
    (("given_names", 1.0),),
    (("birth_date", 0.6), ("sex", 0.4)),
    (("nationality", 0.6), ("document_number", 0.4)),
    (("expiry_date", 0.6), ("can", 0.4)),
)
BACK_ROWS: tuple[Row, ...] = (
    (("place_of_birth", 0.5), ("issue_date", 0.5)),
    (("personal_number", 0.5), ("authority", 0.5)),
)
NAMES = FRONT_ROWS[:2]
FRONT_ORDERS: tuple[tuple[Row, ...], ...] = (
    FRONT_ROWS,
    (FRONT_ROWS[1], FRONT_ROWS[0], *FRONT_ROWS[2:]),
    ((("document_number", 0.6), ("can", 0.4)), *NAMES, FRONT_ROWS[2], (("nationality", 0.4), ("expiry_date", 0.6))),
    (
        *NAMES,
        (("sex", 0.3), ("nationality", 0.7)),
        (("birth_date", 0.5), ("expiry_date", 0.5)),
        (("document_number", 0.6), ("can", 0.4)),
    ),
)
BACK_ORDERS: tuple[tuple[Row, ...], ...] = (
    BACK_ROWS,
    (BACK_ROWS[1], BACK_ROWS[0]),
    ((("issue_date", 0.4), ("authority", 0.6)), (("place_of_birth", 0.5), ("personal_number", 0.5))),
)


@dataclass(frozen=True, slots=True)
class CardSpec:
    """A card, in mm; `front` and `back` are the rows of its data.

    `paper` says that its core is paper with watermark and fibres, else it is polycarbonate. `glowing_portrait` and
    `perforation` (left, top, on the back) are None where it has none.
    """

    portrait: Region
    ghost: Region
    data: Region
    emblem: Region
    badge: Region
    front: tuple[Row, ...] = FRONT_ROWS
    back: tuple[Row, ...] = BACK_ROWS
    cap_mm: float = 1.75
    heading_cap_mm: float = 2.35
    heading_left: float = 4.5
    paper: bool = False
    glowing_portrait: Region | None = None
    perforation: tuple[float, float] | None = None
    ornament: int = 0


def classic_card(*, portrait_right: bool) -> CardSpec:
    """Return the plain arrangement, its portrait on the left or on the right."""
    return CardSpec(
        portrait=Region(57.6 if portrait_right else 4.0, 12.0, 24.0, 30.9),
        ghost=Region(44.0 if portrait_right else 70.0, 26.0, 11.5, 14.8),
        data=Region(4.5 if portrait_right else 31.0, 10.6, 44.0, 32.5),
        emblem=Region(14.0 if portrait_right else 40.0, 13, 27, 27),
        badge=Region(74.0, 3.0, 7.5, 7.5),
    )


def rearranged_card(seed: int) -> CardSpec:
    """Return the arrangement of the card model of `seed`: places moved, rows in another order, other features."""
    rng = np.random.default_rng([seed, 121])
    plain = classic_card(portrait_right=draw_style(seed).portrait_right)
    share = float(rng.uniform(0.88, 1.02))
    width, height = plain.portrait.width * share, plain.portrait.height * share
    left = plain.portrait.left + float(rng.uniform(-0.5, 0.8)) + (plain.portrait.width - width) / 2
    portrait = Region(left, float(rng.uniform(10.8, 43.5 - height)), width, height)
    ghost_top = float(rng.choice((rng.uniform(11.5, 13.0), rng.uniform(25.0, 27.0))))
    size = plain.emblem.width * float(rng.uniform(0.65, 1.1))
    emblem_left = float(rng.uniform(plain.data.left, plain.data.right - size))
    badge_left = bool(rng.random() < 0.35)
    spec = replace(
        plain,
        portrait=portrait,
        ghost=replace(plain.ghost, top=ghost_top),
        emblem=Region(emblem_left, float(rng.uniform(11.0, 44.0 - size)), size, size),
        badge=replace(plain.badge, left=4.0) if badge_left else plain.badge,
        heading_left=13.5 if badge_left else 4.5,
        front=FRONT_ORDERS[int(rng.integers(len(FRONT_ORDERS)))],
        back=BACK_ORDERS[int(rng.integers(len(BACK_ORDERS)))],
        cap_mm=plain.cap_mm * float(rng.uniform(0.93, 1.03)),
        heading_cap_mm=plain.heading_cap_mm * float(rng.uniform(0.85, 1.08)),
        ornament=int(rng.integers(4)),
    )
    return _with_features(spec, rng)


def _with_features(spec: CardSpec, rng: np.random.Generator) -> CardSpec:
    """Return the card with a fluorescent portrait (half of them), a perforated number (30 %), a paper core (20 %)."""
    above = spec.ghost.top > 20
    top = spec.ghost.top - 11.0 if above else spec.ghost.bottom + 1.5
    return replace(
        spec,
        glowing_portrait=Region(spec.ghost.left + 2.0, top, 7.5, 9.6) if rng.random() < 0.5 else None,
        perforation=(27.0, 24.6) if rng.random() < 0.3 else None,
        paper=bool(rng.random() < 0.2),
    )
