"""The background's fine lines against the specimen's: original print or a copy (VI-FR-IS)."""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import cells
from imaging.properties.fine_lines import CellSlices, band_strengths, fine_lines
from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import WEAKEST_PRINT, placed
from reference_specimens.specimen_view import SpecimenView

_CELL_MM = 3.5
_MOST_CELLS = 24
_NO_TEXT = frozenset({"portrait", "secondary_portrait", "signature", "barcode"})


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `fineness` with its parts `fine_score`, `middle_score` (likeness of the middle band) and `detail`.

    `fineness` is a geometric mean of how well the finest detail follows the specimen's (noise lowers it) and, counting
    twice, of how strong it is, the latter over the sharpness of the holder's text in the same capture (at most 1 each).
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    chosen = reference.once(f"line cells {area.feature.id}", lambda: _line_cells(area, reference, light))
    found = fine_lines(live.grey(light), reference.view.grey(light), chosen, live.ppi)
    if found is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    detail = found.detail / text_sharpness(live, reference, light)
    values = {"fine_score": found.fine_score, "middle_score": found.middle_score, "detail": detail}
    fineness = max(found.fine_score, 0.0) ** (1 / 3) * min(max(detail, 0.0), 1.0) ** (2 / 3)
    return Measured({**values, "fineness": fineness}, "fineness")


def text_sharpness(live: PageView, reference: SpecimenView, light: Light) -> float:
    """Return fine over coarse contrast of the holder's text against the specimen's (0.4..1.1), 1 without text."""
    mask = reference.once("text", lambda: _text(reference))
    if mask.sum() < 50 * live.px(1.0) ** 2:
        return 1.0
    own = reference.once(f"text bands {light}", lambda: band_strengths(reference.view.grey(light), mask, live.ppi))
    found = band_strengths(live.grey(light), mask, live.ppi)
    ratio = (found[0] / max(found[1], 1e-4)) / (own[0] / max(own[1], 1e-4))
    return min(max(ratio, 0.4), 1.1)


def _text(reference: SpecimenView) -> NDArray[np.bool_]:
    view = reference.view
    mask = np.zeros(view.shape, dtype=np.bool_)
    for region in reference.specimen.regions:
        if region.variable and region.name not in _NO_TEXT and not region.name.startswith("uv"):
            mask[region.region.slices(view.ppi, view.shape)] = True
    return mask


def _line_cells(area: FeatureArea, reference: SpecimenView, light: Light) -> list[CellSlices]:
    """Return the cells of the area with most line contrast, wholly inside its mask."""
    mask = placed(area, reference.view.shape)
    contrast = reference.view.contrast(light)
    whole = [cell for cell in cells(mask, reference.view.ppi, _CELL_MM) if mask[cell].mean() > 0.9]
    whole = [cell for cell in whole if float(contrast[cell].std()) > WEAKEST_PRINT]
    whole.sort(key=lambda cell: -float(contrast[cell].std()))
    return whole[: min(_MOST_CELLS, max(4, len(whole) // 2))]
