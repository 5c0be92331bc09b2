"""The minimum set for a page without a specimen: IR-AB-MR and UV-BR-FU (Doc 9303-2 App. C C.15).

Without a specimen only what holds for every conforming document can be asked: the MRZ absorbs in infrared, and the
paper does not glow blue-white.
"""

from dataclasses import replace

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.properties.page_view import PageView
from imaging.properties.stroke_contrast import paper_contrast
from imaging.properties.substrate import Substrate, bare_paper, substrate
from imaging.region import MM_PER_INCH, Region
from inspector.checks.judgement import result_of
from inspector.checks.why import Why
from inspector.inspection import CheckResult, Outcome
from mrz.zone import ZoneReading
from reference_specimens.considered import mrz_feature, paper_feature
from reference_specimens.limits import Limit, Standing, at_least, at_most
from reference_specimens.measures.strokes import describe, strokes

# Print of conforming MRZs absorbs at 900 nm at least 0.6 (9303-3 4.10); readers show about 0.8 to 1 of the VI contrast.
MRZ_RATIO = at_least(0.55, fails_below=0.42)
# Levels of the strongest channel: dull paper stays dark in readers set up to show luminous print without clipping.
PAPER_LEVEL = at_most(68.0, fails_above=88.0)
_BLUISH = 1.15
_AROUND_ZONE_MM = 2.0
_LEAST_GLYPHS = 20


def check_mrz(live: LiveDataSet, view: PageView, reading: ZoneReading | None) -> CheckResult:
    """Check that the MRZ absorbs in infrared, on the strokes that VI shows in the zone that was read."""
    page = Region(0.0, 0.0, *live.page.size_mm)
    region = None if reading is None else zone_region(reading, view.ppi).intersection(page)
    feature = mrz_feature(region or page)
    if region is None:
        return _without_feature(result_of(feature, Outcome.NOT_PERFORMED, Why.NO_MRZ), whole_page=True)
    if Light.IR not in live.images or Light.VI not in live.images:
        return _without_feature(result_of(feature, Outcome.NOT_PERFORMED, Why.LIGHT_MISSING))
    found = strokes(view, region, Light.IR)
    if found.count < _LEAST_GLYPHS:
        return _without_feature(result_of(feature, Outcome.UNDETERMINED, Why.NO_TEXT))
    outcome, why = _mrz_outcome(MRZ_RATIO.standing(found.ratio))
    return _without_feature(result_of(feature, outcome, why, found.ratio, (MRZ_RATIO.low, 10.0), describe(found)))


def check_paper(live: LiveDataSet, view: PageView) -> CheckResult:
    """Check that the bare paper is dull in UV: neither light nor bluish."""
    feature = paper_feature(live.page.size_mm)
    if Light.UV not in live.images or Light.VI not in live.images:
        return _without_feature(result_of(feature, Outcome.NOT_PERFORMED, Why.LIGHT_MISSING))
    unprinted = paper_contrast(view.grey(Light.VI), view.ppi)
    paper = bare_paper(view.grey(Light.VI), view.brightness(Light.UV), unprinted)
    found = substrate(view.colour(Light.UV), paper, view.ppi)
    if found is None:
        return _without_feature(result_of(feature, Outcome.UNDETERMINED, Why.NOTHING_TO_COMPARE))
    outcome, why = _paper_outcome(found, PAPER_LEVEL)
    evidence = {"red": found.rgb[0], "green": found.rgb[1], "blue": found.rgb[2]}
    return _without_feature(result_of(feature, outcome, why, max(found.rgb), (0.0, PAPER_LEVEL.high), evidence))


def zone_region(reading: ZoneReading, ppi: float) -> Region:
    """Return where a zone was read, on a page at `ppi`, with a margin of 2 mm."""
    left, top = reading.corners_px.min(axis=0)
    right, bottom = reading.corners_px.max(axis=0)
    scale = MM_PER_INCH / ppi
    return Region(left * scale, top * scale, max(right - left, 1) * scale, max(bottom - top, 1) * scale).grown(
        _AROUND_ZONE_MM
    )


def _mrz_outcome(standing: Standing) -> tuple[Outcome, Why]:
    if standing is Standing.ACCEPTED:
        return Outcome.SUCCESSFUL, Why.MRZ_ABSORBS
    if standing is Standing.DOUBTFUL:
        return Outcome.UNDETERMINED, Why.MRZ_FAINT_IN_IR
    return Outcome.FAILED, Why.MRZ_NOT_VISIBLE_IN_IR


def _paper_outcome(found: Substrate, limit: Limit) -> tuple[Outcome, Why]:
    standing = limit.standing(max(found.rgb))
    if standing is Standing.ACCEPTED:
        return Outcome.SUCCESSFUL, Why.UV_PAPER_DULL
    if standing is Standing.DOUBTFUL:
        return Outcome.UNDETERMINED, Why.UV_PAPER_DOUBTFUL
    if found.blueness < _BLUISH:
        return Outcome.UNDETERMINED, Why.STRAY_LIGHT
    return Outcome.FAILED, Why.UV_PAPER_BRIGHT


def _without_feature(result: CheckResult, *, whole_page: bool = False) -> CheckResult:
    return replace(result, feature=None, region=None if whole_page else result.region)
