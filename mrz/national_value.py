"""Values that a layout spreads over several fields, or that only one kind of document has."""

from collections.abc import Callable, Mapping

from mrz.clair import decoded
from mrz.layout_table import Layout

CREW_CERTIFICATE = "AC"

DERIVED = {"TD1": ("airline",), "RUS-PN": ("surname_cyrillic", "given_names_cyrillic")}
"""Values that only repeat others, by format."""

_MIRRORED = ("TD3", "RUS-PN")
_RUSSIAN_NUMBER_LENGTH = 10

Fields = Mapping[str, str]


def complete(layout: Layout, values: Fields) -> dict[str, str]:
    """Return the values of `layout` that are put together from others."""
    return _COMPLETIONS.get(layout.format, _nothing)(values)


def taken_apart(layout: Layout, values: Fields) -> dict[str, str]:
    """Return `values` as the fields of `layout` hold them: the opposite of `complete`.

    Raises ValueError where two values say different things about the same field.
    """
    apart = dict(values)
    if layout.format in _MIRRORED:
        _drop_mirror(apart)
    if layout.format == "RUS-PN":
        _take_series_apart(apart)
    return apart


def _drop_mirror(values: dict[str, str]) -> None:
    mirror = values.pop("optional_data", "")
    if mirror and values.setdefault("personal_number", mirror) != mirror:
        raise ValueError("optional_data: must equal personal_number, the format has one field for both")


def _take_series_apart(values: dict[str, str]) -> None:
    number = values.get("document_number", "").replace(" ", "")
    if len(number) == _RUSSIAN_NUMBER_LENGTH:
        values["document_number"] = number[:3] + number[4:]
        values["series_digit"] = number[3]


def _nothing(_values: Fields) -> dict[str, str]:
    return {}


def _td1(values: Fields) -> dict[str, str]:
    """A crew member certificate names the airline first in its optional data (Doc 9303-5 App. C)."""
    if values["document_code"] != CREW_CERTIFICATE:
        return {}
    return {"airline": values["optional_data"][:3].strip()}


def _td3(values: Fields) -> dict[str, str]:
    """Positions 29 to 42 are "personal number or other optional data elements": both names hold them."""
    return {"optional_data": values["personal_number"]}


def _russian(values: Fields) -> dict[str, str]:
    """The number on the page is series (4) and serial (6); the zone keeps the series' fourth digit apart."""
    number, digit = values["document_number"], values["series_digit"]
    return {
        "document_number": number[:3] + digit + number[3:],
        "optional_data": values["personal_number"],
        "surname_cyrillic": decoded(values["surname"]),
        "given_names_cyrillic": decoded(values["given_names"]),
    }


_COMPLETIONS: dict[str, Callable[[Fields], dict[str, str]]] = {"TD1": _td1, "TD3": _td3, "RUS-PN": _russian}
