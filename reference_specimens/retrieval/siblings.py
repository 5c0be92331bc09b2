"""Telling siblings apart: where two specimens of like look differ, and which of the two a page shows there.

Siblings (one State's earlier and later issue) agree in nearly all their print, so that overall likeness decides by
chance. Tiles that are static in both and differ are found once, when a specimen is added.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix
from imaging.light import Light
from imaging.region import MM_PER_INCH, Region
from reference_specimens.retrieval.detail import PICTURE_PPI, Detail
from reference_specimens.retrieval.trial import QuestionedPage, laid

_TILE_MM = 3.0
_SEARCH_MM = 0.6
_FINE_PX = 0.7
_COARSE_PX = 29  # twice a mean of so many pixels: 1.5 mm, at a tenth of the cost of a Gaussian
_NOISE = 3.0  # grey levels of a band that shows nothing
_DIFFERENT = 0.6  # agreement of two specimens below which a tile tells them apart
_LEAST_STATIC = 0.4
_MOST_TILES = 30  # under one light
_BESIDE = 3  # differing tiles beside one that shines: fibres lie anywhere and reach over one or two

Floats = NDArray[np.float32]
Laid = tuple[Detail, Matrix]
Place = tuple[int, int, int, int]  # top, left, side and reach of the search, in pixels


@dataclass(frozen=True, slots=True)
class TellingArea:
    """A tile that tells two siblings apart under `light`; `weight` 0..1 is how much they differ there."""

    light: Light
    region: Region
    weight: float


@dataclass(frozen=True, slots=True)
class Decision:
    """`evidence` is 1 where the page shows the first sibling in all `areas`, -1 the second, 0 where it cannot tell."""

    evidence: float
    areas: tuple[TellingArea, ...]


def telling_areas(first: Detail, second: Detail) -> tuple[TellingArea, ...]:
    """Return where two specimens of one size differ in static print, light by light, the most telling first."""
    found: list[TellingArea] = []
    for light in first.lights:
        if light in second.lights and first.picture(light).shape == second.picture(light).shape:
            differing = _differing(light, first, second)
            kept = _printed(differing) if light is Light.UV else differing
            areas = sorted(kept, key=lambda area: -area.weight)
            found += areas[:_MOST_TILES]
    return tuple(found)


def _differing(light: Light, first: Detail, second: Detail) -> list[TellingArea]:
    bands = [band(detail.picture(light)) for detail in (first, second)]
    static = first.static & second.static
    tile, search = (round(length * PICTURE_PPI / MM_PER_INCH) for length in (_TILE_MM, _SEARCH_MM))
    areas = []
    for top in range(search, static.shape[0] - tile - search, tile):
        for left in range(search, static.shape[1] - tile - search, tile):
            mask = static[top : top + tile, left : left + tile]
            if mask.mean() < _LEAST_STATIC:
                continue
            agreement = _mutual(bands[0], bands[1], mask, (top, left, tile, search))
            if agreement < _DIFFERENT:
                areas.append(TellingArea(light, _region(top, left, tile), 1.0 - max(0.0, agreement)))
    return areas


def _printed(areas: Sequence[TellingArea]) -> list[TellingArea]:
    """Return the areas that are no fibre of either page: differences of print cover several tiles."""
    return [area for area in areas if sum(_touch(area.region, other.region) for other in areas) > _BESIDE]


def _touch(one: Region, other: Region) -> bool:
    return max(abs(one.left - other.left), abs(one.top - other.top)) < 1.5 * one.width


def _region(top: int, left: int, tile: int) -> Region:
    left_mm, top_mm, side_mm = (value * MM_PER_INCH / PICTURE_PPI for value in (left, top, tile))
    return Region(left_mm, top_mm, side_mm, side_mm)


def band(image: NDArray[np.uint8]) -> Floats:
    """Return the print of an image without fine noise and shading, signed."""
    values = image.astype(np.float32)
    coarse = cv2.blur(cv2.blur(values, (_COARSE_PX, _COARSE_PX)), (_COARSE_PX, _COARSE_PX))
    return np.asarray(cv2.GaussianBlur(values, (0, 0), _FINE_PX) - coarse, dtype=np.float32)


def _mutual(one: Floats, other: Floats, mask: NDArray[np.bool_], place: Place) -> float:
    """Return the agreement of two pictures in a tile, whichever of them is searched in the other."""
    return max(_agreement(one, other, mask, place), _agreement(other, one, mask, place))


def _agreement(shown: Floats, wanted: Floats, mask: NDArray[np.bool_], place: Place) -> float:
    """Return how the masked tile of `wanted` agrees with the best place in `shown`, colour and strength counted, 0..1.

    2 ab / (aa + bb) with a term for noise, as in SSIM (Wang 2004): two blank tiles agree, a blank and a printed do not.
    """
    top, left, tile, search = place
    inside = mask.astype(np.float32) if wanted.ndim == 2 else mask.astype(np.float32)[..., None]
    there = np.asarray(wanted[top : top + tile, left : left + tile] * inside, dtype=np.float32)
    area = shown[top - search : top + tile + search, left - search : left + tile + search]
    map_ = cv2.matchTemplate(area, there, cv2.TM_CCORR_NORMED)
    _, _, _, (right, down) = cv2.minMaxLoc(map_)
    here = area[down : down + tile, right : right + tile] * inside
    noise = _NOISE**2 * float(mask.mean()) * there.size
    product, energy = float((here * there).sum()), float((here**2).sum() + (there**2).sum())
    return (2 * product + noise) / (energy + noise)


def decide(page: QuestionedPage, first: Laid, second: Laid, areas: Sequence[TellingArea]) -> Decision:
    """Return which of two siblings the page shows, laid on each of them by its matrix, in the `areas` it can show."""
    usable = tuple(area for area in areas if area.light in page.images)
    total = norm = 0.0
    for light in {area.light for area in usable}:
        live = [laid(page, light, matrix, detail) for detail, matrix in (first, second)]
        kept = [detail.picture(light) for detail, _ in (first, second)]
        static = first[0].static & second[0].static
        for area in (area for area in usable if area.light is light):
            place = _place(area.region)
            mask = static[place[0] : place[0] + place[2], place[1] : place[1] + place[2]]
            one, other = (_agreement_at(shown, wanted, mask, place) for shown, wanted in zip(live, kept, strict=True))
            total += area.weight * (one - other)
            norm += area.weight**2
    return Decision(float(np.clip(total / norm, -1, 1)) if norm else 0.0, usable)


def _agreement_at(shown: NDArray[np.uint8], wanted: NDArray[np.uint8], mask: NDArray[np.bool_], place: Place) -> float:
    """Return the `_agreement` of the bands of two pictures, made only around the tile."""
    top, left, tile, search = place
    reach = search + _COARSE_PX
    above, before = max(0, top - reach), max(0, left - reach)
    around = (slice(above, top + tile + reach), slice(before, left + tile + reach))
    return _agreement(band(shown[around]), band(wanted[around]), mask, (top - above, left - before, tile, search))


def _place(region: Region) -> Place:
    values = (region.top, region.left, region.width, _SEARCH_MM)
    top, left, tile, search = (round(value * PICTURE_PPI / MM_PER_INCH) for value in values)
    return top, left, tile, search
