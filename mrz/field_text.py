"""What is printed in a field for a value: the opposite of `mrz.field_value`, strict instead of forgiving."""

import calendar
import re
from collections.abc import Callable, Mapping

from mrz.check_digit import ALPHABET, FILLER
from mrz.clair import encoded
from mrz.cyrillic import LANGUAGE_OF_STATE
from mrz.layout_table import Content, Field
from mrz.name_field import SEPARATOR
from mrz.name_truncation import fitted, fitted_name
from mrz.transliteration import preferred
from mrz.verification import described, foreign_runs

Fields = Mapping[str, str]

_ISO_DATE = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<month>\d\d|XX)-(?P<day>\d\d|XX)")


def field_text(field: Field, fields: Fields) -> str:
    """Return the characters of `field` for the values in `fields`, without the fillers that fill it up.

    Raises ValueError, naming the field, for a value that is missing, too long or has no form in the zone.
    """
    text = _WRITERS[field.content](field, fields)
    for _, run in foreign_runs(text, field.characters):
        raise ValueError(f"{field.name}: {run!r} cannot stand there, only {described(field.characters)}")
    if len(text) > field.span.length:
        raise ValueError(f"{field.name}: {text!r} has {len(text)} characters, the field {field.span.length}")
    return text


def number_text(value: str) -> str:
    """Return a document number as printed in the zone: capitals, a filler for each space or special character."""
    return "".join(character if character in ALPHABET else FILLER for character in value.strip().upper())


def _required(field: Field, fields: Fields) -> str:
    value = fields.get(field.name, "").strip()
    if not value:
        raise ValueError(f"{field.name}: a value is required")
    return value


def _code(field: Field, fields: Fields) -> str:
    return _required(field, fields).upper()


def _number(field: Field, fields: Fields) -> str:
    return number_text(_required(field, fields))


def _optional(field: Field, fields: Fields) -> str:
    return fields.get(field.name, "").strip().upper().replace(" ", FILLER)


def _fixed(_field: Field, _fields: Fields) -> str:
    return ""


def _sex(field: Field, fields: Fields) -> str:
    sex = _required(field, fields)
    if sex not in ("M", "F", "X"):
        raise ValueError(f"{field.name}: {sex!r} is none of M, F, X")
    return FILLER if sex == "X" else sex


def _date(field: Field, fields: Fields) -> str:
    value = fields.get(field.name, "")
    if not value and field.may_be_empty:
        return ""
    match = _ISO_DATE.fullmatch(_required(field, fields))
    if match is None:
        raise ValueError(f"{field.name}: {value!r} is not YYYY-MM-DD (XX for unknown parts)")
    _check_day(field, match)
    digits = match["year"][2:] + match["month"] + match["day"]
    return digits.replace("X", FILLER)[: field.span.length]


def _check_day(field: Field, match: re.Match[str]) -> None:
    year = 2000 if match["year"] == "XXXX" else int(match["year"])
    month = 1 if match["month"] == "XX" else int(match["month"])
    day = 1 if match["day"] == "XX" else int(match["day"])
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise ValueError(f"{field.name}: {match[0]} is not in the calendar")


def _name(field: Field, fields: Fields) -> str:
    surname = _spelled(field, fields, "surname")
    if not surname:
        raise ValueError("surname: a value is required")
    return fitted_name(surname, _spelled(field, fields, "given_names"), field.span.length)


def _surname(field: Field, fields: Fields) -> str:
    _required(field, fields)
    return fitted(_spelled(field, fields, "surname"), field.span.length)


def _given_names(field: Field, fields: Fields) -> str:
    """The French identity card has two fillers between given names."""
    return fitted(_spelled(field, fields, "given_names").replace(FILLER, SEPARATOR), field.span.length)


def _spelled(field: Field, fields: Fields, name: str) -> str:
    """Digits in a field that permits them are the Russian code, which has one character for each Cyrillic letter."""
    value = encoded(fields.get(name, "")) if field.permitted else fields.get(name, "")
    return preferred(value, LANGUAGE_OF_STATE.get(fields.get("issuing_state", "")))


_WRITERS: dict[Content, Callable[[Field, Fields], str]] = {
    Content.CODE: _code,
    Content.STATE: _code,
    Content.NAME: _name,
    Content.SURNAME: _surname,
    Content.GIVEN_NAMES: _given_names,
    Content.NUMBER: _number,
    Content.DATE: _date,
    Content.MONTH: _date,
    Content.SEX: _sex,
    Content.OPTIONAL: _optional,
    Content.DIGITS: _optional,
    Content.FIXED: _fixed,
}
