"""Which reason stands for a number that is too low or too high, kind by kind of feature."""

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.checks.why import Why
from reference_specimens.feature_kind import Kind
from reference_specimens.limits import Standing
from reference_specimens.specimen import Expectation


@dataclass(frozen=True, slots=True)
class Reasons:
    """Reasons for a number that fails on the low or the high side; doubt takes `doubt`, else the nearer side's."""

    low: Why
    high: Why
    doubt: Why | None = None


def _one(why: Why, doubt: Why | None = None) -> Reasons:
    return Reasons(why, why, doubt)


_TEXT = {
    "ratio": _one(Why.NOT_VISIBLE_IN_IR, Why.PRINT_FAINT),
    "strongest": _one(Why.NOT_VISIBLE_IN_IR, Why.PRINT_FAINT),
    "odd_glyphs": _one(Why.MRZ_MIXED_INKS),
}
_PICTURE = {
    "strength": _one(Why.PICTURE_MISSING),
    "likeness": _one(Why.PICTURES_DIFFER),
    "ratio": Reasons(Why.NOT_VISIBLE_IN_IR, Why.TOO_DARK_IN_IR),
}
_REASONS: Mapping[Kind, Mapping[str, Reasons]] = {
    Kind.SUBSTRATE: {
        "brightness": _one(Why.UV_PAPER_BRIGHT, Why.UV_PAPER_DOUBTFUL),
        "blue_light": _one(Why.UV_PAPER_BRIGHT, Why.UV_PAPER_DOUBTFUL),
        "step": _one(Why.UV_PATCH_BRIGHT),
        "local": _one(Why.UV_PATCH_BRIGHT),
    },
    Kind.STROKES: _TEXT | {"ratio": _one(Why.MRZ_NOT_VISIBLE_IN_IR, Why.MRZ_FAINT_IN_IR)},
    Kind.PRINT: {
        "score": _one(Why.PRINT_DIFFERENT),
        "gain": _one(Why.PRINT_MISSING, Why.PRINT_FAINT),
        "over_portrait": _one(Why.OVERPRINT_INTERRUPTED),
        "angle_deg": _one(Why.WRONG_INK_COLOUR),
    },
    Kind.FINE_LINES: {
        "unlike": _one(Why.PRINT_DIFFERENT),
        "angle_deg": _one(Why.WRONG_INK_COLOUR),
        "departure": _one(Why.PRINT_COARSE),
    },
    Kind.VANISHING: {"ratio": _one(Why.VISIBLE_IN_IR), "seen": _one(Why.PRINT_MISSING, Why.PRINT_FAINT)},
    Kind.LUMINOUS: {
        "score": _one(Why.GLOW_DIFFERENT),
        "angle_deg": _one(Why.WRONG_HUE),
        "level": _one(Why.GLOW_MISSING, Why.GLOW_FAINT),
    },
    Kind.PERSONAL_LUMINOUS: {
        "level": _one(Why.GLOW_MISSING, Why.GLOW_FAINT),
        "coverage": _one(Why.GLOW_MISSING, Why.GLOW_FAINT),
        "angle_deg": _one(Why.WRONG_HUE),
    },
    Kind.PERSONAL_TEXT: _TEXT,
    Kind.PERSONAL_PICTURE: _PICTURE,
    Kind.FIBRES: {
        "count": _one(Why.FIBRES_MISSING),
        "own_colours": _one(Why.FIBRES_WRONG_HUE),
        "same_places": _one(Why.COPIED_FIBRES),
        "curl": _one(Why.FIBRES_STRAIGHT),
        "as_strewn": _one(Why.FIBRES_STRAIGHT),
    },
    Kind.CELLS: {
        "different": _one(Why.PRINT_DIFFERENT),
        "visible": _one(Why.VISIBLE_IN_IR),
        "share": _one(Why.VISIBLE_IN_IR),
        "lost": _one(Why.NOT_VISIBLE_IN_IR),
        "foreign": _one(Why.FOREIGN_LUMINESCENCE, Why.UV_PAPER_DOUBTFUL),
        "glow_different": _one(Why.GLOW_DIFFERENT),
        "hue": _one(Why.WRONG_HUE),
    },
}
# Missing print shows as no likeness *and* no strength; then the plainer word is the truer one.
_MISSING: Mapping[Kind, tuple[str, float, Why]] = {
    Kind.LUMINOUS: ("level", 0.1, Why.GLOW_MISSING),
    Kind.PRINT: ("gain", 0.2, Why.PRINT_MISSING),
}

_MISSING_CELLS = {"different": Why.PRINT_MISSING, "glow_different": Why.GLOW_MISSING}
_HARDLY_THERE = 0.2


def why_of(kind: Kind, expect: Expectation, name: str, standing: Standing, values: Mapping[str, float]) -> Why:
    """Return the reason for the number `name` of a measurement of `kind` standing where it does."""
    reasons = _REASONS[kind][name]
    if expect is Expectation.ABSENT and name == "ratio":
        return Why.VISIBLE_IN_IR
    if standing is Standing.DOUBTFUL:
        return reasons.doubt or reasons.low
    if kind is Kind.CELLS and values.get("gain", 1.0) < _HARDLY_THERE and name in _MISSING_CELLS:
        return _MISSING_CELLS[name]
    if name == "level" and values.get(name, 0.0) > _HARDLY_THERE:
        return Why.GLOW_FAINT
    if name == "score" and values.get("elsewhere_mm", 0.0) > 0:
        return Why.PRINT_ELSEWHERE
    missing = _MISSING.get(kind)
    if name == "score" and missing is not None and values.get(missing[0], 1.0) < missing[1]:
        return missing[2]
    return reasons.low if standing is Standing.TOO_LOW else reasons.high
