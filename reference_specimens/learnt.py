"""Checks learnt from a specimen's captures where it declares none of their kind (design 6.3).

What glows, what vanishes in infrared and what stays there, the background, the pictures of the holder: each becomes an
area with the routine that fits it. Nobody confirmed that these are security features, so one of them alone only asks
for attention.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import cells
from imaging.properties.page_view import PageView
from imaging.properties.pattern import surface
from imaging.properties.substrate import inner
from imaging.region import MM_PER_INCH, Region
from reference_specimens.cells.families import FAMILIES
from reference_specimens.cells.learning import says_something
from reference_specimens.feature_area import FeatureArea, feature_area
from reference_specimens.measures import fibres
from reference_specimens.routine import routine_code
from reference_specimens.specimen import Expectation, Feature, Significance
from reference_specimens.specimen_view import SpecimenView, grown
from reference_specimens.static_glow import static_glow

LEARNT = "learnt-"
_JOIN_MM = 2.0
_LEAST_GLOW_MM2 = 6.0
_LEAST_SIDE_MM = 4.0
_CELL_MM = 4.0
_PRINTED = 0.02
_VANISHES, _STAYS = 0.25, 0.6
_UNKNOWN, _VANISHING, _STAYING = 0.0, 1.0, 2.0
_LEAST_CELLS = 3
_LEAST_FIBRES = 6
_LEAST_PERSONAL_RATIO = 0.15


def is_learnt(feature: Feature) -> bool:
    """Whether a feature was learnt and not declared."""
    return feature.id.startswith(LEARNT)


def learnt_areas(reference: SpecimenView) -> list[FeatureArea]:
    """Return the areas learnt from the specimen, none of a family (light and property) that it declares itself.

    The page as a whole comes always.
    """
    codes = [code for feature in reference.specimen.features if (code := routine_code(feature.routine)) is not None]
    declared = {(code.light, code.property) for code in codes}
    if any(code.light is Light.VI and code.feature == "IS" for code in codes):
        declared.add((Light.VI, "FR"))  # the static print in VI is its background
    families = (_luminous, _fibres, _infrared, _background, _personal)
    learnt = [area for family in families for area in family(reference)]
    undeclared = [area for area in learnt if area.code and (area.code.light, area.code.property) not in declared]
    return [*undeclared, *_whole_page(reference)]


def _whole_page(reference: SpecimenView) -> Iterator[FeatureArea]:
    """Take the page as a whole, cell by cell, whatever is declared: no one declares what must not be there."""
    view = reference.view
    page = Region(0.0, 0.0, *reference.specimen.size_mm)
    box = (slice(0, view.shape[0]), slice(0, view.shape[1]))
    mask = inner(view.shape, view.ppi)
    for family in FAMILIES:
        if family.lights <= view.images.keys() and says_something(family, reference):
            feature = Feature(LEARNT + family.name, family.routine, page, family.expect, Significance.MEDIUM)
            code = routine_code(family.routine)
            yield FeatureArea(feature, code, box, mask, False, 1.0, by_cells=True)


def _luminous(reference: SpecimenView) -> Iterator[FeatureArea]:
    """Find luminous print: glowing parts that are neither fibres nor personal, joined where they are near."""
    if Light.UV not in reference.view.images:
        return
    view = reference.view
    glow = static_glow(reference)
    joined = grown(glow, view.px(_JOIN_MM)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    lit_px = np.bincount(labels[glow], minlength=count)
    for index in range(1, count):
        lit = float(lit_px[index]) / view.px(1.0) ** 2
        left, top, width, height = (value * MM_PER_INCH / view.ppi for value in stats[index][:4])
        if lit >= _LEAST_GLOW_MM2 and min(width, height) >= _LEAST_SIDE_MM + 2 * _JOIN_MM:
            region_mm = _on_page(Region(left, top, width, height).grown(0.5 - _JOIN_MM), reference)
            yield _area(reference, f"uv-{index}", "UV-LU-IS", region_mm, Expectation.PRESENT)


def _fibres(reference: SpecimenView) -> Iterator[FeatureArea]:
    """Take the fibres, where there are enough to tell anything."""
    if Light.UV not in reference.view.images:
        return
    page = Region(0.0, 0.0, *reference.specimen.size_mm)
    area = _area(reference, "fibres", "UV-LU-FI", page, Expectation.PRESENT)
    if fibres.own_count(area, reference) >= _LEAST_FIBRES:
        yield area


def _infrared(reference: SpecimenView) -> Iterator[FeatureArea]:
    """Sort cells of static print by what infrared leaves of their contrast."""
    view = reference.view
    if Light.IR not in view.images or Light.VI not in view.images:
        return
    static = inner(view.shape, view.ppi) & ~reference.variable()
    vanishing, staying = np.zeros(view.shape, np.bool_), np.zeros(view.shape, np.bool_)
    found = list(cells(static, view.ppi, _CELL_MM))
    kinds = reference.learnt("infrared cells", lambda: _in_infrared(view, static, found))
    if len(kinds) != len(found):  # learnt at 400 ppi exactly, the cells of a specimen that says 400.1 are others
        kinds = _in_infrared(view, static, found)
    for cell, kind in zip(found, kinds, strict=True):
        if kind != _UNKNOWN:
            (vanishing if kind == _VANISHING else staying)[cell] = static[cell]
    yield from _masked(reference, "ir-vanishing", "IR-TR-IS", vanishing, Expectation.ABSENT)
    yield from _masked(reference, "ir-staying", "IR-AB-IS", staying, Expectation.PRESENT)


def _in_infrared(
    view: PageView, static: NDArray[np.bool_], found: Sequence[tuple[slice, slice]]
) -> NDArray[np.float32]:
    """Return for every cell whether its static print vanishes in infrared or stays."""
    visible, left = view.contrast(Light.VI), view.contrast(Light.IR)
    kinds = np.full(len(found), _UNKNOWN, np.float32)
    for index, cell in enumerate(found):
        inside = static[cell]
        if float(visible[cell][inside].std()) < _PRINTED:
            continue
        match = surface(left[cell], visible[cell], inside, search_px=0).best()
        if match.gain < _VANISHES:
            kinds[index] = _VANISHING
        elif match.gain > _STAYS and match.score > 0.8:
            kinds[index] = _STAYING
    return kinds


def _background(reference: SpecimenView) -> Iterator[FeatureArea]:
    page = Region(0.0, 0.0, *reference.specimen.size_mm)
    if Light.VI in reference.view.images:
        yield _area(reference, "background", "VI-FR-IS", page, Expectation.PRESENT)


def _personal(reference: SpecimenView) -> Iterator[FeatureArea]:
    """Take the pictures of the holder: the second one is like the first, and that absorbs as the specimen's does."""
    ghost, portrait = (reference.specimen.region(name) for name in ("secondary_portrait", "portrait"))
    if ghost is not None and Light.VI in reference.view.images:
        yield _area(reference, "secondary-portrait", "VI-AB-SP", ghost, Expectation.PRESENT)
    if Light.UV in reference.view.images:
        for item in reference.specimen.regions:
            if item.variable and item.name.startswith("uv"):
                yield _area(reference, f"personal-{item.name}", "UV-LU-ID", item.region, Expectation.READABLE)
    if portrait is not None and Light.IR in reference.view.images:
        yield _area(reference, "ir-portrait", "IR-AB-PH", portrait, Expectation.PRESENT)


def _masked(
    reference: SpecimenView, name: str, routine: str, mask: NDArray[np.bool_], expect: Expectation
) -> Iterator[FeatureArea]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if mask.sum() < _LEAST_CELLS * reference.view.px(_CELL_MM) ** 2 * 0.5:
        return
    scale = MM_PER_INCH / reference.view.ppi
    box = (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
    height, width = (part.stop - part.start for part in box)
    region = Region(box[1].start * scale, box[0].start * scale, width * scale, height * scale)
    feature = Feature(LEARNT + name, routine, region, expect, Significance.MEDIUM)
    yield FeatureArea(feature, routine_code(routine), box, mask[box], False, float(mask.mean()))


def _area(reference: SpecimenView, name: str, routine: str, region: Region, expect: Expectation) -> FeatureArea:
    feature = Feature(LEARNT + name, routine, region, expect, Significance.MEDIUM)
    return feature_area(reference.specimen, feature, reference.view.shape, reference.view.ppi)


def _on_page(region: Region, reference: SpecimenView) -> Region:
    return region.intersection(Region(0.0, 0.0, *reference.specimen.size_mm)) or region
