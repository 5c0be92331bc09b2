"""Where a feature is measured: its box minus variable regions and minus the boxes of features that say otherwise."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH, Region
from reference_specimens.routine import RoutineCode, routine_code
from reference_specimens.specimen import Expectation, Feature, Specimen, SpecimenRegion

# Personal data are printed with a tolerance of about 0.5 mm (design 6.3), other print with about 0.3 mm.
PERSONAL_TOLERANCE_MM = 0.5
PRINT_TOLERANCE_MM = 0.3
# The cut edge may lie 0.3 mm off, and the surround shines in.
EDGE_MM = 0.8
_LEAST_STATIC_SHARE = 0.15
# Features that differ from holder to holder by their very nature (Doc 9303-2 App. C.4.2).
DYNAMIC = frozenset({"MR", "CA", "BC", "PD", "PH", "SP", "VZ", "ID"})
_CONTRARY = {
    Expectation.PRESENT: (Expectation.ABSENT,),
    Expectation.READABLE: (Expectation.ABSENT,),
    Expectation.ABSENT: (Expectation.PRESENT, Expectation.READABLE),
    Expectation.DULL: (),
}


Box = tuple[slice, slice]


@dataclass(frozen=True, eq=False)
class FeatureArea:
    """`box` is the feature's box in pixels (rows, columns); `mask` (of the box) what is measured.

    `personal` says that its content differs from holder to holder; then only presence, not a pattern, can be asked for.
    `mask` is the whole box for personal content, and for static print that lies nearly all in variable regions
    (luminous print over the MRZ). `code` is None where the routine is not light-property-feature. `by_cells` says that
    it is the page as a whole, compared cell by cell.
    """

    feature: Feature
    code: RoutineCode | None
    box: Box
    mask: NDArray[np.bool_] = field(repr=False)
    personal: bool
    share_of_page: float
    by_cells: bool = False


def feature_area(specimen: Specimen, feature: Feature, shape: tuple[int, int], ppi: float) -> FeatureArea:
    """Return where `feature` is measured in images of `shape` (height, width) at `ppi`."""
    code = routine_code(feature.routine)
    box = feature.region.slices(ppi, shape)
    whole = _within_edges(box, specimen, ppi)
    size = shape[0] * shape[1]
    personal = code is not None and code.feature in DYNAMIC
    if personal:
        return FeatureArea(feature, code, box, whole, personal=True, share_of_page=np.count_nonzero(whole) / size)
    mask = whole.copy()
    for region in specimen.regions:
        if region.variable and _shows_under(region, code):
            mask[_inside(box, region.region.grown(PERSONAL_TOLERANCE_MM).slices(ppi, shape))] = False
    for other in specimen.features:
        if _gives_way(feature, other):
            mask[_inside(box, other.region.grown(PRINT_TOLERANCE_MM).slices(ppi, shape))] = False
    enough = np.count_nonzero(mask) >= _LEAST_STATIC_SHARE * max(1, int(np.count_nonzero(whole)))
    measured = mask if enough else whole
    return FeatureArea(feature, code, box, measured, personal=False, share_of_page=np.count_nonzero(measured) / size)


def located(area: FeatureArea, region: Region | None, ppi: float, shape: tuple[int, int]) -> FeatureArea:
    """Return the part of a page's area of cells in which something was found; other areas as they are."""
    if region is None or not area.by_cells:
        return area
    box = region.slices(ppi, shape)
    return replace(area, box=box, mask=np.ones((box[0].stop - box[0].start, box[1].stop - box[1].start), np.bool_))


def _shows_under(region: SpecimenRegion, code: RoutineCode | None) -> bool:
    """Whether personal content of `region` disturbs a routine: luminous print is disturbed by luminous content only."""
    luminous_region = region.name.startswith("uv")
    luminous_check = code is not None and code.property == "LU"
    return luminous_region == luminous_check


def variable_mask(
    specimen: Specimen, shape: tuple[int, int], ppi: float, *, but: tuple[str, ...] = ()
) -> NDArray[np.bool_]:
    """Return the page's variable regions with their tolerance, those named in `but` left out."""
    mask = np.zeros(shape, dtype=np.bool_)
    for region in specimen.regions:
        if region.variable and region.name not in but:
            mask[region.region.grown(PERSONAL_TOLERANCE_MM).slices(ppi, shape)] = True
    return mask


def _gives_way(feature: Feature, other: Feature) -> bool:
    """Whether `other` says otherwise than `feature` about a smaller place under the same light."""
    if other.expect not in _CONTRARY[feature.expect] or _light(other) != _light(feature):
        return False
    return _area(other.region) < _area(feature.region)


def _light(feature: Feature) -> str:
    code = routine_code(feature.routine)
    return code.light if code else feature.routine


def _area(region: Region) -> float:
    return region.width * region.height


def _within_edges(box: Box, specimen: Specimen, ppi: float) -> NDArray[np.bool_]:
    """Return the mask of a box, false at the edges of the page."""
    margin = round(EDGE_MM * ppi / MM_PER_INCH)
    right, bottom = (round(length * ppi / MM_PER_INCH) - margin for length in specimen.size_mm)
    mask = np.zeros((box[0].stop - box[0].start, box[1].stop - box[1].start), dtype=np.bool_)
    mask[_inside(box, (slice(margin, max(bottom, margin)), slice(margin, max(right, margin))))] = True
    return mask


def _inside(box: Box, other: Box) -> Box:
    """Return the part of `other` that lies in `box`, in pixels of the box."""
    rows, columns = (
        slice(max(part.start - own.start, 0), max(part.stop - own.start, 0))
        for own, part in zip(box, other, strict=True)
    )
    return rows, columns
