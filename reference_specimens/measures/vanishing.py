"""Print that VI shows and another light must not: (VI,AB,IS) and (IR,TR,IS) together (Doc 9303-2 App. C, IR-TR-IS).

Print that is not there at all vanishes as well, so it must be seen in VI where the specimen's is.
"""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cells import NOTHING, match_area
from imaging.properties.page_view import PageView
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import WEAKEST_PRINT, placed, surroundings
from reference_specimens.specimen_view import SpecimenView

_LEAST_SEEN = 0.25
_LARGE_SHARE = 0.03


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `ratio` (contrast left over contrast in VI) and `seen` (how surely VI shows the specimen's print).

    Both contrasts are regressed on the specimen's VI picture, so that personal data and noise do not count, and both
    suffer alike from a lack of sharpness.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or Light.VI not in live.images or Light.VI not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    own = reference.once(f"visible {area.feature.id}", lambda: _visible(area, reference))
    if own is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    visible, mask = own
    window = surroundings(area, reference.view)
    step = _step(area)
    thin, ppi = (slice(None, None, step), slice(None, None, step)), live.ppi / step
    shown = match_area(live.contrast(Light.VI)[window][thin], visible, mask, ppi)
    left = match_area(live.contrast(light)[window][thin], visible, mask, ppi)
    if shown is NOTHING:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    # What is left is told against what is there; where hardly anything is, only that can be said.
    ratio = max(left.gain, 0.0) / max(shown.gain, 0.05) if shown.score >= _LEAST_SEEN else 0.0
    return Measured({"ratio": ratio, "seen": shown.score, "left_score": left.score}, "ratio")


def _visible(area: FeatureArea, reference: SpecimenView) -> tuple[NDArray[np.float32], NDArray[np.bool_]] | None:
    """Return what VI shows around the area with the mask of the area, None where that is hardly anything."""
    window, thin = surroundings(area, reference.view), (slice(None, None, _step(area)),) * 2
    mask = placed(area, reference.view.shape)[window]
    visible = reference.view.contrast(Light.VI)[window]
    if not mask.any() or float(visible[mask].std()) < WEAKEST_PRINT:
        return None
    return visible[thin].copy(), mask[thin].copy()


def _step(area: FeatureArea) -> int:
    # Half the resolution is enough for the amount of contrast, and four times as fast over a whole page.
    return 2 if area.share_of_page > _LARGE_SHARE else 1
