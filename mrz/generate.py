"""Writing valid zones from values, for test documents and the simulator: the opposite of `mrz.parse`."""

from collections.abc import Mapping

from mrz.check_digit import FILLER, check_digit
from mrz.field_text import field_text, number_text
from mrz.layout import layout
from mrz.layout_table import CheckDigit, Field, Layout, Span
from mrz.national_value import DERIVED, taken_apart

NAMES = ("surname", "given_names")


def render(fields: Mapping[str, str], format: str) -> tuple[str, ...]:
    """Return the lines of a zone of `format` (the name of a layout) with every check digit computed.

    `fields` are named and normalised as `mrz.parse` returns them; absent and empty mean the same. Names may have
    diacritics or be Cyrillic: they are transliterated (Doc 9303-3 §6) and truncated (Doc 9303-4 §4.2.3). A document
    number longer than its field goes on in the optional data by the convention of the 8th edition.
    Raises ValueError, naming the field, for a value that is missing or that the format cannot hold.
    """
    form = layout(format)
    values = taken_apart(form, {name: value for name, value in fields.items() if value})
    _refuse_unknown(form, values)
    zone = _Zone(form)
    long_check = _long_number_check(form, values)
    if long_check is not None:
        values = _continued(long_check, values)
    for field in form.fields:
        zone.put(field.name, field.span, field_text(field, values))
    for check in form.check_digits:
        if check is not long_check:
            zone.put(check.field, check.place, _digit(check, zone.lines))
    return zone.lines


class _Zone:
    """Lines of fillers that are written on; what is written twice must agree."""

    def __init__(self, form: Layout) -> None:
        self._rows = [[FILLER] * length for length in form.line_lengths]

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple("".join(row) for row in self._rows)

    def put(self, name: str, span: Span, text: str) -> None:
        row = self._rows[span.line]
        for position, character in enumerate(text, span.start):
            if row[position] not in (FILLER, character):
                raise ValueError(f"{name}: {text!r} contradicts another field that shares its place")
            row[position] = character


def _refuse_unknown(form: Layout, values: Mapping[str, str]) -> None:
    held = {field.name for field in form.fields} | {*NAMES, *DERIVED.get(form.format, ())}
    for name in values:
        if name not in held:
            raise ValueError(f"{name}: {form.format} has no such field")


def _digit(check: CheckDigit, lines: tuple[str, ...]) -> str:
    covered = check.covered(lines)
    if check.filler_when_empty and check.field == "expiry_date" and not covered.strip(FILLER):
        return FILLER
    return check_digit(covered)


def _long_number_check(form: Layout, values: Mapping[str, str]) -> CheckDigit | None:
    """Return the check digit that moves because the number does not fit its field, None where it fits."""
    for check in form.check_digits:
        if (
            check.continued_in is not None
            and len(number_text(values.get("document_number", ""))) > check.covers[0].length
        ):
            return check
    return None


def _continued(check: CheckDigit, values: Mapping[str, str]) -> dict[str, str]:
    """Return the values with the number split over its field and the optional data (Doc 9303-5 §4.2.2 note j)."""
    number = number_text(values["document_number"])
    length, room = check.covers[0].length, check.continued_in.length if check.continued_in else 0
    if FILLER in number or len(number) - length > room - 2:
        raise ValueError(f"document_number: {number!r} does not fit; at most {length + room - 2} letters and digits do")
    optional = number[length:] + check_digit(number) + FILLER + values.get("optional_data", "")
    return {**values, "document_number": number[:length], "optional_data": optional}


def field_names(format: str) -> tuple[str, ...]:
    """Return the names of the values that `render` understands for `format`."""
    form = layout(format)
    return tuple(name for field in form.fields for name in _names(field))


def _names(field: Field) -> tuple[str, ...]:
    return NAMES if field.name == "name" else (field.name,) if field.name else ()
