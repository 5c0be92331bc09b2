"""From the lines of a zone to values and findings; nothing is raised for a bad document."""

from collections.abc import Sequence
from datetime import date

from mrz.deviation import DEVIATIONS, Deviation, with_known_deviations
from mrz.document_code import document_code_findings
from mrz.document_number import long_number
from mrz.field_value import Values, plain, read_field
from mrz.finding import Finding, Severity
from mrz.fitting import fit
from mrz.layout import UNKNOWN
from mrz.layout_table import Layout
from mrz.national_value import complete
from mrz.parsed import FIELD_NAMES, Mrz
from mrz.verification import character_findings, check_digit_findings


def parse(lines: Sequence[str], *, today: date, deviations: Sequence[Deviation] = DEVIATIONS) -> Mrz:
    """Return the values and findings of a zone.

    `lines` are as printed, top to bottom; blank lines and the space around a line are dropped. `today` decides the
    centuries of dates. Any text gives a result: what fits no layout has the format "unknown" and its raw lines.
    Nothing is repaired: a letter O in a date is a finding. What `deviations` explain becomes a note.
    """
    printed = tuple(line.strip() for line in lines if line.strip())
    fitted = fit(printed)
    if fitted.layout is None:
        return Mrz(printed, UNKNOWN, {}, fitted.findings)
    values, findings = _read(fitted.layout, fitted.lines, today)
    values = dict.fromkeys(FIELD_NAMES, "") | values
    noticed = with_known_deviations(fitted.layout, values, (*fitted.findings, *findings), deviations)
    return Mrz(printed, fitted.layout.format, values, noticed)


def _read(layout: Layout, lines: Sequence[str], today: date) -> tuple[Values, list[Finding]]:
    values: Values = {}
    findings: list[Finding] = []
    for field in layout.fields:
        read, noticed = read_field(field, lines, today)
        values |= read
        findings += noticed
    values |= _continued_number(layout, lines)
    values |= complete(layout, values)
    findings += document_code_findings(layout, values["document_code"])
    findings += character_findings(layout, lines)
    findings += check_digit_findings(layout, lines)
    return values, findings + _unverified(layout)


def _continued_number(layout: Layout, lines: Sequence[str]) -> Values:
    for check in layout.check_digits:
        number = long_number(check, lines)
        if number is not None:
            return {"document_number": number.number, "optional_data": plain(number.rest)}
    return {}


def _unverified(layout: Layout) -> list[Finding]:
    if not layout.opaque:
        return []
    return [Finding("lines", "opaque_layout", layout.format, "a published layout", Severity.WARNING)]
