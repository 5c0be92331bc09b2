"""The normalised value of each field, and what is noticed in it beside its characters and check digits."""

from collections.abc import Callable, Sequence
from datetime import date

from mrz.check_digit import DIGITS, FILLER
from mrz.date_field import DateFault, DateReading, read_expiry_date, read_past_date
from mrz.finding import Finding, Severity
from mrz.layout_table import Content, Field
from mrz.name_field import components, is_full, split_name
from mrz.state_finding import state_findings

Values = dict[str, str]
Read = tuple[Values, list[Finding]]


def read_field(field: Field, lines: Sequence[str], today: date) -> Read:
    """Return the values that `field` holds (both identifiers for a name) and their findings."""
    text = field.span.text(lines)
    if field.content is Content.DATE or field.content is Content.MONTH:
        return _date(field, text, today)
    return _READERS[field.content](field, text)


def plain(text: str) -> str:
    """Return `text` without the fillers around it and with a space for each filler inside it."""
    return text.strip(FILLER).replace(FILLER, " ")


def _plain(field: Field, text: str) -> Read:
    return {field.name: plain(text)}, []


def _nothing(_field: Field, _text: str) -> Read:
    return {}, []


def _required(field: Field, text: str) -> Read:
    missing = [] if text.strip(FILLER) else [_finding(field, "missing", text, "a value", Severity.WARNING)]
    return {field.name: plain(text)}, missing


def _state(field: Field, text: str) -> Read:
    code = plain(text)
    return {field.name: code}, state_findings(field, text, code)


def _sex(field: Field, text: str) -> Read:
    if text in ("M", "F"):
        return {field.name: text}, []
    if text == FILLER:
        return {field.name: "X"}, []
    if text == "X":
        return {field.name: "X"}, [_finding(field, "sex", text, FILLER, Severity.WARNING)]
    return {field.name: ""}, [_finding(field, "sex", text, "M, F or <", Severity.ERROR)]


def _name(field: Field, text: str) -> Read:
    name = split_name(text)
    values = {"surname": name.primary, "given_names": name.secondary}
    if not name.primary and not name.secondary:
        return values, [_finding(field, "missing", text, "a name", Severity.WARNING, "surname")]
    findings = _truncated(field, text, "given_names" if name.secondary else "surname")
    if name.irregular:
        found, expected = text.rstrip(FILLER), "SURNAME<<GIVEN<NAMES"
        findings.append(_finding(field, "name_structure", found, expected, Severity.WARNING, "surname"))
    return values, findings


def _surname(field: Field, text: str) -> Read:
    missing = [] if text.strip(FILLER) else [_finding(field, "missing", text, "a name", Severity.WARNING)]
    return {field.name: components(text)}, _truncated(field, text, field.name) + missing


def _given_names(field: Field, text: str) -> Read:
    return {field.name: components(text)}, _truncated(field, text, field.name)


def _truncated(field: Field, text: str, name: str) -> list[Finding]:
    if not is_full(text):
        return []
    last = text.rpartition(FILLER)[2]
    return [Finding(name, "truncated_name", last, FILLER, Severity.NOTE, field.span.line, field.span.end - 1)]


def _date(field: Field, text: str, today: date) -> Read:
    if any(character not in DIGITS + FILLER for character in text):
        return {field.name: ""}, []  # the characters have their own finding
    if field.content is Content.MONTH:
        text += FILLER * 2
    read = read_expiry_date if field.name == "expiry_date" else read_past_date
    reading = read(text, today)
    return {field.name: _iso(field, reading)}, _date_findings(field, text, reading)


def _iso(field: Field, reading: DateReading) -> str:
    """A birth date that is wholly unknown is a statement; any other date of fillers is just not there."""
    return "" if reading.fault is DateFault.ABSENT and field.name != "birth_date" else reading.iso


def _date_findings(field: Field, text: str, reading: DateReading) -> list[Finding]:
    match reading.fault:
        case DateFault.NOT_A_DATE:
            return [_finding(field, "bad_date", text, "a date YYMMDD", Severity.ERROR)]
        case DateFault.ZEROS:
            return [_finding(field, "bad_date", text, "< for unknown parts", Severity.WARNING)]
        case DateFault.INCOMPLETE if field.name == "expiry_date":
            return [_finding(field, "bad_date", text, "a complete date", Severity.WARNING)]
        case DateFault.ABSENT if field.name == "expiry_date" and not field.may_be_empty:
            return [_finding(field, "no_expiry", text, "a date YYMMDD", Severity.WARNING)]
    return []


def _finding(field: Field, kind: str, found: str, expected: str, severity: Severity, name: str = "") -> Finding:
    return Finding(name or field.name, kind, found, expected, severity, field.span.line, field.span.start)


_READERS: dict[Content, Callable[[Field, str], Read]] = {
    Content.CODE: _plain,
    Content.STATE: _state,
    Content.NAME: _name,
    Content.SURNAME: _surname,
    Content.GIVEN_NAMES: _given_names,
    Content.NUMBER: _required,
    Content.SEX: _sex,
    Content.OPTIONAL: _plain,
    Content.DIGITS: _plain,
    Content.FIXED: _nothing,
}
