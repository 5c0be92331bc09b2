"""Arranges a page anew for every model: where portrait, data, marks and emblem stand, and in which order."""

from dataclasses import replace

import numpy as np

from device_drivers.simulator.page_layout import Row
from device_drivers.simulator.single_page import PageSpec
from imaging.region import Region

PURPOSE = 120
TALL_SHARE, LOW_BAND_SHARE = 0.35, 0.6


def rearranged(spec: PageSpec, orders: tuple[tuple[Row, ...], ...], seed: int) -> PageSpec:
    """Return the page of the model of `seed`: `spec` with its places moved and its rows in one of `orders`.

    The zone stays, as Doc 9303 puts it; mirroring is the style's.
    """
    rng = np.random.default_rng([seed, PURPOSE])
    page = _with_portrait(spec, rng)
    page = _with_column(page, rng)
    page = _with_emblem(page, rng)
    return replace(
        page,
        rows=orders[int(rng.integers(len(orders)))],
        cap_mm=spec.cap_mm * float(rng.uniform(0.93, 1.04)),
        heading_cap_mm=spec.heading_cap_mm * float(rng.uniform(0.85, 1.1)),
        band=_band(spec, rng),
        ornament=int(rng.integers(4)),
        perforated_top=bool(rng.random() < 0.4),
    )


def _with_portrait(spec: PageSpec, rng: np.random.Generator) -> PageSpec:
    """Return the page with its portrait larger or smaller, in the row of the heading or below it, data beside it."""
    tall = bool(rng.random() < TALL_SHARE)
    size = float(rng.uniform(0.96, 1.04) if tall else rng.uniform(0.88, 1.0))
    width, height = spec.portrait.width * size, spec.portrait.height * size
    left = spec.portrait.left + float(rng.uniform(-1.0, 1.2))
    low = spec.portrait.bottom - height
    top = float(rng.uniform(3.2, 4.6)) if tall else float(rng.uniform(min(spec.portrait.top - 1.5, low), low))
    start = left + width + float(rng.uniform(2.6, 4.2))
    data = Region(start, spec.data.top + float(rng.uniform(-0.5, 0.8)), spec.data.right - start, spec.data.height - 0.8)
    portrait = Region(left, top, width, height)
    far = Region(spec.size_mm[0] - spec.badge.right, spec.badge.top, spec.badge.width, spec.badge.height)
    badge_far = tall or bool(rng.random() < 0.3)
    return replace(
        spec,
        portrait=portrait,
        data=data,
        badge=far if badge_far else spec.badge,
        badge_far=badge_far,
        signed_below_portrait=tall,
    )


def _with_column(spec: PageSpec, rng: np.random.Generator) -> PageSpec:
    """Return the page with second portrait, marks and fluorescent portrait in another order down their column."""
    parts = {"ghost": spec.ghost, "marks": spec.marks, "glowing_portrait": spec.glowing_portrait}
    top, bottom = max(spec.ghost.top, spec.badge.bottom + 2.0), spec.glowing_portrait.bottom
    gap = (bottom - top - sum(part.height for part in parts.values())) / 2
    moved = {}
    for index in rng.permutation(3):
        name = list(parts)[int(index)]
        moved[name] = Region(parts[name].left, top, parts[name].width, parts[name].height)
        top += parts[name].height + gap
    return replace(spec, ghost=moved["ghost"], marks=moved["marks"], glowing_portrait=moved["glowing_portrait"])


def _with_emblem(spec: PageSpec, rng: np.random.Generator) -> PageSpec:
    size = spec.emblem.width * float(rng.uniform(0.72, 1.1))
    slack = max(1.0, spec.data.width - size)
    left = spec.data.left + float(rng.uniform(0, slack))
    lowest = max(spec.badge.bottom, spec.zone.region.top - size - 1.0)
    return replace(spec, emblem=Region(left, float(rng.uniform(spec.badge.bottom - 1.0, lowest)), size, size))


def _band(spec: PageSpec, rng: np.random.Generator) -> Region:
    height = spec.band.height * float(rng.uniform(0.75, 1.1))
    top = spec.band.top + float(rng.uniform(-1.5, 0.5)) if rng.random() < LOW_BAND_SHARE else float(rng.uniform(1.5, 3))
    return Region(spec.band.left, top, spec.band.width, height)
