"""Dates as printed in the visual zone (Doc 9303-3 §3.8): DD MMM/MMM YY(YY), DD MM YY(YY) with spaces or points.

Month names are those of English, French and Spanish; two languages may stand side by side; unknown parts are X.
"""

import re
import unicodedata
from dataclasses import dataclass

_MONTHS = {
    1: "JAN JANUARY JANV JANVIER ENE ENERO",
    2: "FEB FEBRUARY FEV FEVR FEVRIER FEBRERO",
    3: "MAR MARCH MARS MARZO",
    4: "APR APRIL AVR AVRIL ABR ABRIL",
    5: "MAY MAI MAYO",
    6: "JUN JUNE JUIN JUNIO",
    7: "JUL JULY JUIL JUILLET JULIO",
    8: "AUG AUGUST AOU AOUT AGO AGOSTO",
    9: "SEP SEPT SEPTEMBER SEPTEMBRE SEPTIEMBRE",
    10: "OCT OCTOBER OCTOBRE OCTUBRE",
    11: "NOV NOVEMBER NOVEMBRE NOVIEMBRE",
    12: "DEC DECEMBER DECEMBRE DIC DICIEMBRE",
}
MONTH_OF_NAME = {name: month for month, names in _MONTHS.items() for name in names.split()}
"""Month by its name without accents (AOÛT is AOUT)."""

_SEPARATORS = re.compile(r"[\s./,\-]+")
_UNKNOWN = re.compile(r"[X<]+")


@dataclass(frozen=True, slots=True)
class VizDate:
    """A printed date: parts as digits ("1974" or "74", "08", "12"), "X" where it says unknown."""

    year: str
    month: str
    day: str

    @property
    def yymmdd(self) -> str:
        """The date as the zone would print it, with fillers for unknown parts."""
        return "".join("<<" if part == "X" else part[-2:] for part in (self.year, self.month, self.day))


def read_viz_date(text: str) -> VizDate | None:
    """Return the date printed as `text`, None where it is in no known form."""
    tokens = [token for token in _SEPARATORS.split(_plain(text)) if token]
    if tokens and re.fullmatch(r"\d{4}", tokens[0]):
        tokens.reverse()  # year first, as ISO 8601 writes
    if len(tokens) < 3:
        return None
    month = _month(tokens[1:-1])
    year, day = _year(tokens[-1]), _day(tokens[0])
    return VizDate(year, month, day) if year and month and day else None


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.upper())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _month(tokens: list[str]) -> str:
    """The month that all the known names and numbers agree on; names of other languages are passed over."""
    found = {_one_month(token) for token in tokens} - {""}
    return found.pop() if len(found) == 1 else ""


def _one_month(token: str) -> str:
    if _UNKNOWN.fullmatch(token):
        return "X"
    if token.isascii() and token.isdigit():
        return f"{int(token):02d}" if 1 <= int(token) <= 12 and len(token) <= 2 else ""
    return f"{MONTH_OF_NAME[token]:02d}" if token in MONTH_OF_NAME else ""


def _year(token: str) -> str:
    if _UNKNOWN.fullmatch(token):
        return "X"
    return token if re.fullmatch(r"[0-9]{2}|[0-9]{4}", token) else ""


def _day(token: str) -> str:
    if _UNKNOWN.fullmatch(token):
        return "X"
    return f"{int(token):02d}" if re.fullmatch(r"[0-9]{1,2}", token) and 1 <= int(token) <= 31 else ""
