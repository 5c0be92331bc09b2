"""How far each number of a measurement may be from the specimen's: the widths that no single specimen can teach.

Readers, wear and holders vary more than one document shows; these are the widths from experience with generated
documents of several models. Calibration narrows or widens them by what synthetic re-capture of the specimen does.
"""

import math
from collections.abc import Mapping

from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Limit, at_least, at_most
from reference_specimens.specimen import Expectation

# (least, greatest) of a number over synthetic re-captures.
Spread = tuple[float, float]

# The other kinds compare content that re-capture cannot vary as other holders do.
LEARNS_FROM_RECAPTURE = frozenset({Kind.PRINT, Kind.FINE_LINES, Kind.VANISHING})

# A cluster of ten standard deviations is four independent cells by five each, or one patch of 7 mm by seven.
CLUSTER = at_most(9.0, fails_above=12.0)
# Numbers that neither fibres crossing a print nor an overprint laid down by hand disturb.
_QUIET_CLUSTER = at_most(7.5, fails_above=10.0)
# Of the contrast of print that should vanish; visible light in a reader's infrared leaves up to an eighth.
_SHARE = at_most(0.14, fails_above=0.155)
FOREIGN = at_most(6.5, fails_above=9.0)
_SURELY_SEEN = 0.6
_STEP = at_most(1.6, fails_above=2.0)
_LOCAL = at_most(1.6, fails_above=1.9)
_HUE = at_most(12.0, fails_above=17.0)


def limits_for(kind: Kind, expect: Expectation, own: Mapping[str, float]) -> dict[str, Limit]:
    """Return the limits of each number of a measurement, most telling first; `own` are the specimen's numbers."""
    if kind is Kind.PERSONAL_PICTURE:
        return _picture(expect, own)
    if kind in (Kind.STROKES, Kind.PERSONAL_TEXT):
        return _text(kind, expect, own)
    if kind is Kind.VANISHING:
        ratio = own.get("ratio", 0.0)
        return {"ratio": at_most(ratio + 0.13, fails_above=ratio + 0.2)}
    if kind is Kind.FIBRES:
        return _fibres(own)
    return dict(_FIXED[kind])


def narrowed(kind: Kind, limits: Mapping[str, Limit], spread: Mapping[str, Spread]) -> dict[str, Limit]:
    """Return `limits` fitted to how much the numbers lose when the specimen itself is captured again.

    Real documents and readers cost a print two to three times what re-capture of one page costs it: layers shift
    against each other, pages bend, the holder's data cover part of it.
    """
    fitted = dict(limits)
    if kind is Kind.PRINT and "score" in spread:
        fitted["score"] = _by_loss(spread["score"][0], accepted=(3.0, 0.4, 0.65), failed=(4.2, 0.25, 0.52))
    if kind is Kind.FINE_LINES and "departure" in spread:
        usual = spread["departure"][1]
        fitted["departure"] = at_most(max(1.4, 1.2 * usual), fails_above=max(1.6, 1.4 * usual))
    if kind is Kind.VANISHING and "ratio" in spread:
        highest = spread["ratio"][1]
        before = limits["ratio"]
        fitted["ratio"] = at_most(max(before.high, highest + 0.1), fails_above=max(before.fails_above, highest + 0.17))
    if kind is Kind.VANISHING and "seen" in spread:
        sure = spread["seen"][0]
        fitted["seen"] = at_least(0.4 * sure, fails_below=0.2 * sure if sure > _SURELY_SEEN else -math.inf)
    return fitted


def _by_loss(least: float, *, accepted: tuple[float, float, float], failed: tuple[float, float, float]) -> Limit:
    """Make a lower limit from the least score of a re-capture; each triple is (times its loss, lowest, highest)."""
    loss = max(1.0 - least, 0.0)
    low, below = (min(max(1 - times * loss, lowest), highest) for times, lowest, highest in (accepted, failed))
    return at_least(low, fails_below=min(below, low))


_FIXED: Mapping[Kind, Mapping[str, Limit]] = {
    # A print's strength tells wear and sharpness first, so it may fall far before it means anything.
    Kind.PRINT: {
        "score": at_least(0.5, fails_below=0.35),
        "gain": at_least(0.33, fails_below=0.15),
        "over_portrait": at_least(0.75, fails_below=0.6),
        "angle_deg": at_most(14.0, fails_above=20.0),
    },
    # The unit of departure is what readers of all kinds do to the lines of original print.
    Kind.FINE_LINES: {
        "unlike": at_most(0.22, fails_above=0.3),
        "angle_deg": at_most(13.5, fails_above=18.0),
        "departure": at_most(1.4, fails_above=1.6),
    },
    Kind.CELLS: {
        "different": CLUSTER,
        "visible": _QUIET_CLUSTER,
        "share": _SHARE,
        "lost": _QUIET_CLUSTER,
        "foreign": FOREIGN,
        "glow_different": CLUSTER,
        "hue": _QUIET_CLUSTER,
    },
    Kind.LUMINOUS: {
        "score": at_least(0.5, fails_below=0.33),
        "angle_deg": _HUE,
        "level": at_least(0.36, fails_below=0.26),
    },
    Kind.PERSONAL_LUMINOUS: {
        "level": at_least(0.25, fails_below=0.12),
        "coverage": at_least(0.2, fails_below=0.08),
        "angle_deg": at_most(18.0, fails_above=27.0),
    },
    Kind.SUBSTRATE: {
        "brightness": at_most(2.3, fails_above=2.9),
        "blue_light": at_most(2.4, fails_above=2.9),
        "step": _STEP,
        "local": _LOCAL,
    },
}


def _text(kind: Kind, expect: Expectation, own: Mapping[str, float]) -> dict[str, Limit]:
    ratio = own.get("ratio", 1.0)
    if expect is Expectation.ABSENT:
        return {"ratio": at_most(ratio + 0.2, fails_above=ratio + 0.35)}
    if kind is Kind.STROKES:
        ratio_limit = at_least(0.65 * ratio, fails_below=0.52 * ratio)
        return {"ratio": ratio_limit, "odd_glyphs": at_most(0.5, fails_above=2.5)}
    strongest = own.get("strongest", ratio)
    return {"strongest": at_least(0.6 * strongest, fails_below=0.4 * strongest)}


def _picture(expect: Expectation, own: Mapping[str, float]) -> dict[str, Limit]:
    if "strength" in own:
        limits = {"strength": at_least(0.6, fails_below=0.45)}
        alike = own.get("specimen_likeness", 0.0)
        if alike >= 0.75:
            # Both pictures are printed from one file: what the specimen's lack in likeness, the technique takes.
            lack = 1 - alike
            low, below = (alike - max(least, times * lack) for least, times in ((0.08, 0.9), (0.125, 1.3)))
            limits["likeness"] = at_least(low, fails_below=below)
        return limits
    ratio = own.get("ratio", 0.0)
    if expect is Expectation.ABSENT or ratio < 0.12:
        return {"ratio": at_most(ratio + 0.2, fails_above=ratio + 0.35)}
    return {"ratio": Limit(0.5 * ratio, 2.2 * ratio + 0.2, 0.3 * ratio, 3 * ratio + 0.4)}


def _fibres(own: Mapping[str, float]) -> dict[str, Limit]:
    expected = own.get("count", 0.0)
    # Fibres are strewn at random (Poisson); worn or dim ones are not all found.
    fewest = max(0.5, expected - 5 * math.sqrt(expected)) if expected >= 6 else -1.0
    low = max(1.0, 0.15 * expected, expected - 3.5 * math.sqrt(expected))
    return {
        "count": Limit(low=low, fails_below=fewest),
        "own_colours": at_least(0.5, fails_below=0.25),
        "same_places": at_most(0.35, fails_above=0.5),
        "curl": at_least(-2.6, fails_below=-3.5),
        "as_strewn": at_least(-3.5, fails_below=-4.15),
    }
