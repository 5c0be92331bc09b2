"""Text of the holder under another light: the contrast of strokes located in VI (IR-AB-MR, IR-AB-ID and the like)."""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.properties.stroke_contrast import StrokeContrast, stroke_contrast
from imaging.properties.substrate import inner
from imaging.region import Region
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen_view import SpecimenView

_AROUND_MM = 0.6
_EDGE_MM = 1.5
_LEAST_GLYPHS = 3
_LEAST_COMPARED = 8
_FAR, _FAINTER, _DARKER = 6.0, 0.25, 0.6
_IN_A_ROW = 4  # other glyphs beside one that may be odd
_AS_DARK = 0.6  # of the specimen's text in VI: fainter strokes are lines of the background


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `ratio` (contrast under the light over that in VI) over the specimen's, and the numbers of `describe`."""
    assert area.code is not None
    light = area.code.light
    if light not in live.images or Light.VI not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    region = area.feature.region.grown(_AROUND_MM)
    where = reference.once(f"text of {area.feature.id}", lambda: _personal_text(area, reference, region))
    own = reference.once(f"strokes {area.feature.id}", lambda: strokes(reference.view, region, light, where))
    found = strokes(live, region, light, where)
    if area.code.feature != "MR":  # a name shorter than the specimen's leaves lines of the background in its place
        text = _AS_DARK * own.darkness()
        own, found = own.as_dark_as(text), found.as_dark_as(text)
    if found.count < _LEAST_GLYPHS:
        return Measured(problem=Problem.NO_TEXT)
    own_ratio = own.ratio if own.count >= _LEAST_GLYPHS else 1.0
    values = describe(found) | {"specimen_ratio": own_ratio}
    values["strongest"] = strongest(found)
    if area.code.feature != "MR":
        values["strongest"] = max(values["strongest"], _shown(live, region, light) / max(own.darkness(), 0.05))
    return Measured(values | {"relative": found.ratio / max(own_ratio, 0.05)}, "ratio")


def strokes(view: PageView, region: Region, light: Light, where: NDArray[np.bool_] | None = None) -> StrokeContrast:
    """Measure the strokes of `region`, located in VI, under `light`; `where` (of the region's pixels) limits them."""
    window = region.slices(view.ppi, view.shape)
    # A rounded corner shows the dark ground beside the page, which is no glyph.
    on_page = inner(view.shape, view.ppi, _EDGE_MM)[window]
    counted = on_page if where is None else on_page & where
    return stroke_contrast(view.images[Light.VI][window], view.grey(light)[window], view.ppi, counted)


def _shown(view: PageView, region: Region, light: Light) -> float:
    """Return the contrast of a row of glyphs that `light` itself shows in `region`, 0 where it shows none.

    Where a name is shorter than the specimen's, or runs into lines of the background, VI gives lines for letters; what
    vanishes leaves the letters alone.
    """
    window = region.slices(view.ppi, view.shape)
    picture = view.grey(light)[window]
    seen = stroke_contrast(picture, picture, view.ppi, inner(view.shape, view.ppi, _EDGE_MM)[window])
    row = seen.in_rows(_LEAST_GLYPHS - 1)
    return float(np.median(seen.glyphs[row, 0])) if row.sum() >= _LEAST_GLYPHS else 0.0


def _personal_text(area: FeatureArea, reference: SpecimenView, region: Region) -> NDArray[np.bool_] | None:
    """Return where in `region` personal text stands, None where no variable region says so (captions are other ink)."""
    window = region.slices(reference.view.ppi, reference.view.shape)
    variable = reference.variable()[window]
    return variable if variable.any() else None


def describe(found: StrokeContrast) -> dict[str, float]:
    """Return `ratio`, `contrast`, `contrast_vi`, `glyphs`, `snr`, and `odd_glyphs`: how many differ from the others."""
    values = {"ratio": found.ratio, "contrast": found.questioned, "contrast_vi": found.located}
    return values | {"glyphs": float(found.count), "snr": found.snr, "odd_glyphs": float(odd_glyphs(found))}


def strongest(found: StrokeContrast) -> float:
    """Return the third greatest ratio of the glyphs: a short name may stand among many captions in another ink."""
    return float(np.sort(found.ratios())[-min(_LEAST_GLYPHS, found.count)]) if found.count else 0.0


def odd_glyphs(found: StrokeContrast) -> int:
    """Count glyphs in another ink: far from the median ratio (robust z above 6) and much fainter or much darker.

    One pass of one printer gives ratios within a few hundredths of each other on every reader; more is another ink.
    """
    ratios = found.ratios()
    if len(ratios) < _LEAST_COMPARED:
        return 0
    centre = float(np.median(ratios))
    spread = max(1.4826 * float(np.median(np.abs(ratios - centre))), 0.02)
    away, least = (ratios - centre) / spread, max(centre, 0.2)
    fainter = (away < -_FAR) & (ratios < centre - _FAINTER * least)
    darker = (away > _FAR) & (ratios > centre + _DARKER * least)
    return int(((fainter | darker) & found.in_rows(_IN_A_ROW)).sum())
