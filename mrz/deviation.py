"""Deviations known on genuine documents (Doc 9303-3 §7): what else would be irregular becomes a note.

Each entry says which documents it concerns, which finding it explains and where it is published. It holds only what a
source names; an authority adds its own from signed deviation lists. The long numbers of Belgium 2003 are no deviation
but a convention (`mrz.document_number`), the filler in position 43 of an empty TD3 personal number is allowed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mrz.finding import Finding, Severity
from mrz.layout_table import Layout

KIND = "known_deviation"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One known deviation.

    `formats` and `issuing_state` say which documents; `document_code` and `found` are regular expressions over the
    whole code and over what the finding found. `numbers` are the first and last document number (inclusive, compared
    as text of equal length), `expiry` the first and last date of expiry (ISO 8601); "" where open.
    """

    formats: tuple[str, ...]
    issuing_state: str
    field: str
    kind: str
    explanation: str
    source: str
    document_code: str = ".*"
    found: str = ".*"
    numbers: tuple[str, str] = ("", "")
    expiry: tuple[str, str] = ("", "")


DEVIATIONS: tuple[Deviation, ...] = (
    Deviation(
        ("TD1",),
        "D",
        "nationality",
        "special_state",
        "Germany prints XXK for holders from Kosovo on residence permits",
        "cheminfo/mrz issue 39",
        document_code="A.?|C.?|IR",
        found="XXK",
    ),
    Deviation(
        ("TD1",),
        "EST",
        "document_code",
        "document_code",
        "Estonian residence permits carry the code RP",
        "Arg0s1080/mrz issue 27",
        found="RP",
    ),
    Deviation(
        ("TD1",),
        "MDA",
        "expiry_date",
        "no_expiry",
        "Moldovan identity cards of older holders have no expiry date",
        "MRZCode.NET issue 3",
        found="<{6}",
    ),
)


def with_known_deviations(
    layout: Layout,
    fields: Mapping[str, str],
    findings: Iterable[Finding],
    table: Iterable[Deviation] = DEVIATIONS,
) -> tuple[Finding, ...]:
    """Return `findings` with those that `table` explains turned into notes of the kind known_deviation."""
    known = [entry for entry in table if _concerns(entry, layout, fields)]
    return tuple(_explained(finding, known) for finding in findings)


def _concerns(entry: Deviation, layout: Layout, fields: Mapping[str, str]) -> bool:
    return (
        layout.format in entry.formats
        and fields["issuing_state"] == entry.issuing_state
        and re.fullmatch(entry.document_code, fields["document_code"]) is not None
        and _within(fields["document_number"], entry.numbers)
        and _within(fields["expiry_date"], entry.expiry)
    )


def _within(text: str, limits: tuple[str, str]) -> bool:
    first, last = limits
    if not first and not last:
        return True
    return len(text) == len(first or last) and (not first or first <= text) and (not last or text <= last)


def _explained(finding: Finding, known: Iterable[Deviation]) -> Finding:
    for entry in known:
        concerns = (finding.field, finding.kind) == (entry.field, entry.kind)
        if concerns and re.fullmatch(entry.found, finding.found):
            return replace(finding, kind=KIND, expected=entry.explanation, severity=Severity.NOTE)
    return finding
