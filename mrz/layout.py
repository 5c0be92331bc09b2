"""The layouts of Doc 9303, and the list of every layout that is known.

To add one: write its table here (Doc 9303) or in `mrz.national_layout` (all others) with its source, and its vectors in
`tests/vectors/`. Layouts that ask for a longer beginning stand before those they would be mistaken for.
"""

from collections.abc import Sequence

from mrz.layout_table import CheckDigit, Content, Field, Layout, at
from mrz.national_layout import NATIONAL_LAYOUTS

UNKNOWN = "unknown"
"""The format of a zone that fits no layout; its raw lines are kept."""

TD1 = Layout(
    "TD1",
    (30, 30, 30),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("document_number", at(1, 6, 14), Content.NUMBER),
        Field("optional_data", at(1, 16, 30), Content.OPTIONAL),
        Field("birth_date", at(2, 1, 6), Content.DATE),
        Field("sex", at(2, 8), Content.SEX),
        Field("expiry_date", at(2, 9, 14), Content.DATE),
        Field("nationality", at(2, 16, 18), Content.STATE),
        Field("optional_data_2", at(2, 19, 29), Content.OPTIONAL),
        Field("name", at(3, 1, 30), Content.NAME),
    ),
    (
        CheckDigit("document_number", at(1, 15), (at(1, 6, 14),), continued_in=at(1, 16, 30)),
        CheckDigit("birth_date", at(2, 7), (at(2, 1, 6),)),
        CheckDigit("expiry_date", at(2, 15), (at(2, 9, 14),)),
        CheckDigit("composite", at(2, 30), (at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29))),
    ),
    "Doc 9303-5 §4.2.2",
    document_codes="ACI",
)

TD2 = Layout(
    "TD2",
    (36, 36),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("name", at(1, 6, 36), Content.NAME),
        Field("document_number", at(2, 1, 9), Content.NUMBER),
        Field("nationality", at(2, 11, 13), Content.STATE),
        Field("birth_date", at(2, 14, 19), Content.DATE),
        Field("sex", at(2, 21), Content.SEX),
        Field("expiry_date", at(2, 22, 27), Content.DATE),
        Field("optional_data", at(2, 29, 35), Content.OPTIONAL),
    ),
    (
        CheckDigit("document_number", at(2, 10), (at(2, 1, 9),), continued_in=at(2, 29, 35)),
        CheckDigit("birth_date", at(2, 20), (at(2, 14, 19),)),
        CheckDigit("expiry_date", at(2, 28), (at(2, 22, 27),)),
        CheckDigit("composite", at(2, 36), (at(2, 1, 10), at(2, 14, 20), at(2, 22, 35))),
    ),
    "Doc 9303-6 §4.2.2",
    document_codes="ACI",
)

TD3 = Layout(
    "TD3",
    (44, 44),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("name", at(1, 6, 44), Content.NAME),
        Field("document_number", at(2, 1, 9), Content.NUMBER),
        Field("nationality", at(2, 11, 13), Content.STATE),
        Field("birth_date", at(2, 14, 19), Content.DATE),
        Field("sex", at(2, 21), Content.SEX),
        Field("expiry_date", at(2, 22, 27), Content.DATE),
        Field("personal_number", at(2, 29, 42), Content.OPTIONAL),
    ),
    (
        CheckDigit("document_number", at(2, 10), (at(2, 1, 9),)),
        CheckDigit("birth_date", at(2, 20), (at(2, 14, 19),)),
        CheckDigit("expiry_date", at(2, 28), (at(2, 22, 27),)),
        CheckDigit("personal_number", at(2, 43), (at(2, 29, 42),), filler_when_empty=True),
        CheckDigit("composite", at(2, 44), (at(2, 1, 10), at(2, 14, 20), at(2, 22, 43))),
    ),
    "Doc 9303-4 §4.2.2",
    document_codes="P",
)

MRV_A = Layout(
    "MRV-A",
    (44, 44),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("name", at(1, 6, 44), Content.NAME),
        Field("document_number", at(2, 1, 9), Content.NUMBER),
        Field("nationality", at(2, 11, 13), Content.STATE),
        Field("birth_date", at(2, 14, 19), Content.DATE),
        Field("sex", at(2, 21), Content.SEX),
        Field("expiry_date", at(2, 22, 27), Content.DATE),
        Field("optional_data", at(2, 29, 44), Content.OPTIONAL),
    ),
    (
        CheckDigit("document_number", at(2, 10), (at(2, 1, 9),)),
        CheckDigit("birth_date", at(2, 20), (at(2, 14, 19),)),
        CheckDigit("expiry_date", at(2, 28), (at(2, 22, 27),)),
    ),
    "Doc 9303-7 §4.2.2",
    prefixes=((0, ("V",)),),
    document_codes="V",
)

MRV_B = Layout(
    "MRV-B",
    (36, 36),
    (
        Field("document_code", at(1, 1, 2), Content.CODE),
        Field("issuing_state", at(1, 3, 5), Content.STATE),
        Field("name", at(1, 6, 36), Content.NAME),
        Field("document_number", at(2, 1, 9), Content.NUMBER),
        Field("nationality", at(2, 11, 13), Content.STATE),
        Field("birth_date", at(2, 14, 19), Content.DATE),
        Field("sex", at(2, 21), Content.SEX),
        Field("expiry_date", at(2, 22, 27), Content.DATE),
        Field("optional_data", at(2, 29, 36), Content.OPTIONAL),
    ),
    (
        CheckDigit("document_number", at(2, 10), (at(2, 1, 9),)),
        CheckDigit("birth_date", at(2, 20), (at(2, 14, 19),)),
        CheckDigit("expiry_date", at(2, 28), (at(2, 22, 27),)),
    ),
    "Doc 9303-7 §7.2.2",
    prefixes=((0, ("V",)),),
    document_codes="V",
)

LAYOUTS: tuple[Layout, ...] = (*NATIONAL_LAYOUTS, MRV_A, MRV_B, TD1, TD2, TD3)
"""Every known layout, the most particular first."""

LARGEST_MISFIT = 2
"""Characters that may be missing or superfluous in a line before it is no longer taken for a layout's."""


def layout(name: str) -> Layout:
    """Return the layout called `name`; raises ValueError where there is none."""
    for candidate in LAYOUTS:
        if candidate.format == name:
            return candidate
    raise ValueError(f"no layout {name!r}; there are {', '.join(known.format for known in LAYOUTS)}")


def find_layout(lines: Sequence[str]) -> Layout | None:
    """Return the layout that `lines` fit exactly, None where none does."""
    return next((candidate for candidate in LAYOUTS if candidate.fits(lines)), None)


def nearest_layout(lines: Sequence[str]) -> Layout | None:
    """Return the layout that `lines` miss by at most two characters a line, None where none is that near."""
    near = [candidate for candidate in LAYOUTS if _misfit(candidate, lines) <= LARGEST_MISFIT]
    return min(near, key=lambda candidate: _misfit(candidate, lines), default=None)


def _misfit(candidate: Layout, lines: Sequence[str]) -> int:
    if len(lines) != len(candidate.line_lengths) or candidate.opaque or not candidate.begins(lines):
        return LARGEST_MISFIT + 1
    return max(abs(len(line) - length) for line, length in zip(lines, candidate.line_lengths, strict=True))
