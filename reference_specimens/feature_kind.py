"""What kind of measurement a declared feature needs, from its routine, expectation and content."""

from enum import StrEnum

from imaging.light import Light
from reference_specimens.routine import RoutineCode
from reference_specimens.specimen import Expectation


class Kind(StrEnum):
    """Families of measurements; one module of `imaging.properties` stands behind each."""

    SUBSTRATE = "substrate"  # bare paper is dull in UV
    STROKES = "strokes"  # MRZ and other text: contrast of strokes located in VI
    PRINT = "print"  # the specimen's pattern is there
    VANISHING = "vanishing"  # what VI shows does not appear
    LUMINOUS = "luminous"  # the specimen's luminous pattern is there, in its colours
    PERSONAL_LUMINOUS = "personal_luminous"  # something luminous is there, in the specimen's colours
    PERSONAL_TEXT = "personal_text"  # the holder's text absorbs as the specimen's does
    PERSONAL_PICTURE = "personal_picture"  # a picture of the holder absorbs as the specimen's does
    FIBRES = "fibres"
    FINE_LINES = "fine_lines"
    CELLS = "cells"  # the page as a whole, cell by cell


_TEXT = frozenset({"MR", "OM", "ID", "VZ", "CA"})
_UV = frozenset({Light.UV, Light.UV313, Light.UV254})


def kind_of(code: RoutineCode, expect: Expectation, *, personal: bool) -> Kind | None:
    """Return the kind of measurement, None where this program has none for the routine.

    `personal` says that the feature's content differs from holder to holder.
    """
    if not code.known:
        return None
    if expect is Expectation.DULL or code.property == "BR":
        return Kind.SUBSTRATE if code.light in _UV else None
    if code.property == "LU":
        return _luminous(code, expect, personal=personal)
    if code.property == "FR":
        return Kind.FINE_LINES
    return _printed(code, expect, personal=personal)


def _luminous(code: RoutineCode, expect: Expectation, *, personal: bool) -> Kind | None:
    if code.light not in _UV:
        return None
    if expect is Expectation.ABSENT:
        return Kind.SUBSTRATE  # nothing but dull paper may show
    if code.feature == "FI":
        return Kind.FIBRES
    return Kind.PERSONAL_LUMINOUS if personal else Kind.LUMINOUS


def _printed(code: RoutineCode, expect: Expectation, *, personal: bool) -> Kind | None:
    if code.feature in ("MR", "OM") and code.light is not Light.VI:
        return Kind.STROKES
    if personal and code.feature in _TEXT:
        return Kind.PERSONAL_TEXT
    if personal:
        return Kind.PERSONAL_PICTURE
    if expect is Expectation.ABSENT and code.light is not Light.VI:
        return Kind.VANISHING
    return Kind.PRINT
