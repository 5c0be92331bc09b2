"""How far each number of a measurement may be from the specimen's: the widths that no single specimen can teach.

Readers, wear and holders vary more than one document shows; these are the widths from experience with generated
documents of several models. Calibration narrows or widens them by what synthetic re-capture of the specimen does.
"""

from collections.abc import Mapping

from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Limit, at_least, at_most
from reference_specimens.specimen import Expectation

_STEP = at_most(1.6, fails_above=2.0)
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


_FIXED: Mapping[Kind, Mapping[str, Limit]] = {
    # A print's strength tells wear and sharpness first, so it may fall far before it means anything.
    Kind.PRINT: {"score": at_least(0.5, fails_below=0.35), "gain": at_least(0.33, fails_below=0.22)},
    Kind.FINE_LINES: {"score": at_least(0.7, fails_below=0.5), "gain": at_least(0.3, fails_below=0.2)},
    Kind.LUMINOUS: {
        "score": at_least(0.5, fails_below=0.33),
        "angle_deg": _HUE,
        "level": at_least(0.22, fails_below=0.1),
    },
    Kind.PERSONAL_LUMINOUS: {
        "level": at_least(0.25, fails_below=0.12),
        "coverage": at_least(0.2, fails_below=0.08),
        "angle_deg": at_most(18.0, fails_above=27.0),
    },
    Kind.SUBSTRATE: {"brightness": at_most(1.95, fails_above=2.15), "step": _STEP},
}


def _text(kind: Kind, expect: Expectation, own: Mapping[str, float]) -> dict[str, Limit]:
    ratio = own.get("ratio", 1.0)
    if expect is Expectation.ABSENT:
        return {"ratio": at_most(ratio + 0.2, fails_above=ratio + 0.35)}
    limits = {"ratio": at_least(0.65 * ratio, fails_below=0.52 * ratio)}
    if kind is Kind.STROKES:
        limits["odd_glyphs"] = at_most(0.0, fails_above=2.0)
    return limits


def _picture(expect: Expectation, own: Mapping[str, float]) -> dict[str, Limit]:
    if "strength" in own:
        limits = {"strength": at_least(0.6, fails_below=0.45)}
        alike = own.get("specimen_likeness", 0.0)
        if alike >= 0.75:
            limits["likeness"] = at_least(0.72 * alike, fails_below=0.6 * alike)
        return limits
    ratio = own.get("ratio", 0.0)
    if expect is Expectation.ABSENT:
        return {"ratio": at_most(ratio + 0.2, fails_above=ratio + 0.35)}
    return {"ratio": Limit(0.5 * ratio, 2.2 * ratio + 0.2, 0.3 * ratio, 3 * ratio + 0.4)}


def _fibres(own: Mapping[str, float]) -> dict[str, Limit]:
    expected = own.get("count", 0.0)
    fewest = 0.5 if expected >= 6 else -1.0
    return {
        "count": Limit(low=max(1.0, 0.15 * expected), fails_below=fewest),
        "own_colours": at_least(0.5, fails_below=0.25),
        "same_places": at_most(0.35, fails_above=0.5),
    }
