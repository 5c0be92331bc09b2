"""Comparing what the visual zone says with the machine readable zone (Doc 9303-3 §3 and §4), with a graded answer.

Grades are for a rule to judge: a different surname is irregular, a close one may be a misread letter, and text in a
form that is not understood is never a difference.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from mrz.check_digit import FILLER
from mrz.distance import edit_distance, plain_distance
from mrz.field_text import number_text
from mrz.nationality import codes_named
from mrz.parsed import Mrz
from mrz.states import find_state
from mrz.transliteration import Untransliterable, alternatives, is_spelling, starts_spelling
from mrz.viz_date import VizDate, read_viz_date

PRINCIPAL_CHARACTERS = 9
"""Of a longer number a visa's zone holds the nine principal characters (Doc 9303-7 §4.2.2 note j)."""


class Grade(StrEnum):
    """How well two zones agree, best first."""

    EQUAL = "equal"
    PERMITTED = "permitted"
    """Another permitted spelling of the same."""
    TRUNCATED = "truncated"
    """The same, as far as the zone had room."""
    CLOSE = "close"
    """A few characters off: a misread or a miswritten one."""
    DIFFERENT = "different"
    NOT_COMPARABLE = "not_comparable"
    """One side is empty or in a form that is not understood."""


_ORDER = list(Grade)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the visual zone's `viz` compares with the machine readable zone's `mrz` (both as given).

    `distance` counts the characters that differ, None where that means nothing.
    """

    field: str
    grade: Grade
    viz: str
    mrz: str
    distance: int | None = None


def compare(field: str, viz: str, mrz: Mrz, *, language: str | None = None) -> Comparison:
    """Compare the text of the visual zone for a field of the contract with the parsed zone.

    `language` (ISO 639-1) narrows how Cyrillic names are spelt; without it the spellings of every language are
    permitted. Of text in two scripts or languages, parted by `/` or a line break, the better part counts.
    Raises ValueError for a field that has no comparison.
    """
    if field not in _COMPARISONS:
        raise ValueError(f"no comparison for {field!r}; there are {', '.join(_COMPARISONS)}")
    value = mrz.fields.get(field, "")
    if not viz.strip():
        return Comparison(field, Grade.NOT_COMPARABLE, viz, value)
    if field in NAMES:
        return compare_names(field, viz, value, maybe_truncated=_maybe_truncated(mrz), language=language)
    return _COMPARISONS[field](field, viz, value)


def compare_names(field: str, viz: str, mrz: str, *, maybe_truncated: bool, language: str | None) -> Comparison:
    """Compare an identifier; `mrz` has spaces between its components.

    In a truncated zone each component may be cut at its end and the last ones may be missing (Doc 9303-4 §4.2.3).
    """
    printed = mrz.replace(" ", FILLER)
    graded = [_graded_name(part, printed, maybe_truncated, language) for part in _parts(viz)]
    grade, distance = min(graded, key=lambda answer: (_ORDER.index(answer[0]), answer[1] or 0))
    return Comparison(field, grade, viz, mrz, distance)


def compare_number(field: str, viz: str, mrz: str) -> Comparison:
    """Compare a number; spaces, hyphens and other signs are fillers in the zone or left out."""
    if not mrz:
        return Comparison(field, Grade.NOT_COMPARABLE, viz, mrz)
    printed, shown = mrz.replace(" ", FILLER), number_text(viz)
    bare, bare_shown = printed.replace(FILLER, ""), shown.replace(FILLER, "")
    distance = plain_distance(bare, bare_shown)
    if printed == shown:
        grade = Grade.EQUAL
    elif distance == 0:
        grade = Grade.PERMITTED
    elif len(bare) == PRINCIPAL_CHARACTERS and bare_shown.startswith(bare):
        grade = Grade.TRUNCATED
    else:
        grade = Grade.CLOSE if distance == 1 else Grade.DIFFERENT
    return Comparison(field, grade, viz, mrz, distance)


def compare_date(field: str, viz: str, mrz: str) -> Comparison:
    """Compare a printed date with an ISO 8601 date; a printed year of two digits is compared as such."""
    shown = read_viz_date(viz)
    if shown is None or not mrz:
        return Comparison(field, Grade.NOT_COMPARABLE, viz, mrz)
    year, month, day = ("X" if "X" in part else part for part in mrz.split("-"))
    printed = VizDate(year if len(shown.year) != 2 else year[-2:], month, day)
    if shown == printed:
        return Comparison(field, Grade.EQUAL, viz, mrz, 0)
    distance = sum(a != b for a, b in zip(shown.yymmdd, printed.yymmdd, strict=True))
    grade = Grade.CLOSE if distance <= 1 and "X" not in (year, month, day) else Grade.DIFFERENT
    return Comparison(field, grade, viz, mrz, distance)


def compare_sex(field: str, viz: str, mrz: str) -> Comparison:
    """Compare the sex: X in the visual zone is a filler in the zone; local letters may stand beside."""
    shown = {_SEXES[token] for token in re.split(r"[\s/.,-]+", viz.upper().strip()) if token in _SEXES}
    if len(shown) != 1 or not mrz:
        return Comparison(field, Grade.NOT_COMPARABLE, viz, mrz)
    return Comparison(field, Grade.EQUAL if shown == {mrz} else Grade.DIFFERENT, viz, mrz)


def compare_state(field: str, viz: str, mrz: str) -> Comparison:
    """Compare a nationality or an issuing State: a code, a State's name or an adjective of nationality."""
    codes = codes_named(viz)
    if not mrz or (not codes and find_state(mrz) is None):
        return Comparison(field, Grade.NOT_COMPARABLE, viz, mrz)
    if viz.strip().upper() == mrz:
        return Comparison(field, Grade.EQUAL, viz, mrz, 0)
    if codes:
        return Comparison(field, Grade.PERMITTED if mrz in codes else Grade.DIFFERENT, viz, mrz)
    distance = plain_distance(viz.strip().upper(), mrz)
    return Comparison(field, Grade.CLOSE if distance == 1 else Grade.NOT_COMPARABLE, viz, mrz, distance)


NAMES = ("surname", "given_names")

_SEXES = {"M": "M", "F": "F", "X": "X", "<": "X", "MALE": "M", "FEMALE": "F", "М": "M", "Ж": "F", "Ž": "F"}

_COMPARISONS: dict[str, Callable[[str, str, str], Comparison]] = {
    "surname": lambda field, viz, mrz: compare_names(field, viz, mrz, maybe_truncated=False, language=None),
    "given_names": lambda field, viz, mrz: compare_names(field, viz, mrz, maybe_truncated=False, language=None),
    "document_number": compare_number,
    "personal_number": compare_number,
    "optional_data": compare_number,
    "birth_date": compare_date,
    "expiry_date": compare_date,
    "sex": compare_sex,
    "nationality": compare_state,
    "issuing_state": compare_state,
}


def _maybe_truncated(mrz: Mrz) -> bool:
    return any(finding.kind == "truncated_name" for finding in mrz.findings)


def _parts(viz: str) -> list[str]:
    return [viz, *(part for part in re.split(r"[/\n]", viz) if part.strip() and part != viz)]


def _graded_name(viz: str, printed: str, maybe_truncated: bool, language: str | None) -> tuple[Grade, int | None]:
    try:
        elements = alternatives(viz, language)
    except Untransliterable:
        return Grade.NOT_COMPARABLE, None
    if FILLER.join(viz.upper().split()) == printed:
        return Grade.EQUAL, 0
    if is_spelling(printed, viz, language):
        return Grade.PERMITTED, 0
    distance = edit_distance(printed, elements)
    if maybe_truncated and _is_cut(printed, viz, language):
        return Grade.TRUNCATED, distance
    return (Grade.CLOSE if distance <= _tolerated(printed) else Grade.DIFFERENT), distance


def _tolerated(printed: str) -> int:
    """One character, and another for every eight."""
    return min(1 + len(printed) // 8, max(0, len(printed) - 1))


def _is_cut(printed: str, viz: str, language: str | None) -> bool:
    """Whether each component printed begins the one shown in its place; components at the end may be missing."""
    shown = re.split(r"[\s\-‐–]+", viz.strip())
    components = [component for component in printed.split(FILLER) if component]
    if len(components) > len(shown):
        return False
    pairs = zip(components, shown, strict=False)
    return all(starts_spelling(component, whole, language) for component, whole in pairs)
