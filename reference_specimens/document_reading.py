"""From the bytes of `specimen.json` to its valid parts and the faults of the others, all in one pass."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, from_json, to_json

from reference_specimens.fault import Fault
from reference_specimens.specimen_document import (
    ENTRIES,
    LISTS,
    REQUIRED,
    CaptureEntry,
    Entry,
    FeatureEntry,
    RegionEntry,
    SpecimenDocument,
)

ROOT = "$"
_BOM = b"\xef\xbb\xbf"
_LONGEST_FOUND = 60
_UNKNOWN = {"light": "unknown light", "expect": "unknown expectation", "significance": "unknown significance"}


@dataclass(frozen=True)
class Draft:
    """What of a file is valid.

    `places` maps a list of the file to the original index of each entry that is left, `whole` names the lists of which
    no entry was left out.
    """

    document: SpecimenDocument = field(default_factory=SpecimenDocument)
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()

    @property
    def captures(self) -> Iterator[tuple[str, CaptureEntry]]:
        """(JSON path, capture) of every valid capture."""
        return zip(self._paths("captures"), self.document.captures, strict=True)

    @property
    def regions(self) -> Iterator[tuple[str, RegionEntry]]:
        """(JSON path, region) of every valid region."""
        return zip(self._paths("regions"), self.document.regions, strict=True)

    @property
    def features(self) -> Iterator[tuple[str, FeatureEntry]]:
        """(JSON path, feature) of every valid feature."""
        return zip(self._paths("features"), self.document.features, strict=True)

    def _paths(self, group: str) -> list[str]:
        return [f"{ROOT}.{group}[{index}]" for index in self.places.get(group, ())]


def read_document(data: bytes) -> tuple[Draft, list[Fault]]:
    """Return the valid parts of the file and every fault of form (JSON, keys, types, ranges); never raises."""
    try:
        raw = from_json(data.removeprefix(_BOM))
    except ValueError as error:
        return Draft(), [Fault("no valid JSON", ROOT, str(error), "a JSON object in UTF-8")]
    if not isinstance(raw, dict):
        return Draft(), [Fault("wrong type", ROOT, _shown(raw), "an object with the keys of specimen/1")]
    errors = _errors(raw)
    kept, places = _valid_parts(raw, errors)
    whole = frozenset(group for group, left in places.items() if len(left) == len(raw[group]))
    draft = Draft(SpecimenDocument.model_validate_json(_json(kept)), places, whole)
    return draft, [*_missing(raw), *map(_fault, errors)]


def unknown_keys(document: SpecimenDocument) -> list[str]:
    """Return the JSON path of every key that specimen/1 does not know."""
    paths = [f"{ROOT}.{key}" for key in document.model_extra or ()]
    for group in ENTRIES:
        value = getattr(document, group)
        entries = value if isinstance(value, tuple) else (value,)
        places = [f"[{index}]" for index in range(len(entries))] if group in LISTS else [""]
        for place, entry in zip(places, entries, strict=True):
            extra = entry.model_extra if isinstance(entry, Entry) else None
            paths += [f"{ROOT}.{group}{place}.{key}" for key in extra or ()]
    return paths


def _errors(raw: dict[str, Any]) -> list[ErrorDetails]:
    # JSON mode, because strict dates, enumerations and tuples are texts and lists there.
    try:
        SpecimenDocument.model_validate_json(_json(raw))
    except ValidationError as error:
        return error.errors(include_url=False, include_context=False)
    return []


def _valid_parts(raw: dict[str, Any], errors: list[ErrorDetails]) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """Leave out list entries and keys with an error; return the rest and the original indices of list entries."""
    entries = {(str(at[0]), at[1]) for at in (error["loc"] for error in errors) if at[0] in LISTS and len(at) > 1}
    keys = {str(error["loc"][0]) for error in errors} - {group for group, _ in entries}
    kept = {key: value for key, value in raw.items() if key not in keys}
    places: dict[str, list[int]] = {}
    for group in LISTS:
        if isinstance(kept.get(group), list):
            places[group] = [index for index in range(len(kept[group])) if (group, index) not in entries]
            kept[group] = [kept[group][index] for index in places[group]]
    return kept, places


def _missing(raw: dict[str, Any]) -> list[Fault]:
    missing = (key for key in REQUIRED if raw.get(key) is None and (key not in raw or key not in LISTS))
    return [Fault("missing key", f"{ROOT}.{key}", "nothing", _expected((key,))) for key in missing]


def _fault(error: ErrorDetails) -> Fault:
    at = error["loc"]
    path = ROOT + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in at)
    if error["type"] == "missing":
        return Fault("missing key", path, "nothing", _expected(at))
    return Fault(_what(error["type"], at), path, _shown(error["input"]), _expected(at))


def _what(kind: str, at: tuple[int | str, ...]) -> str:
    key = str(at[-1])
    if kind in ("enum", "literal_error"):
        return _UNKNOWN.get(key, "unknown value")
    if kind.startswith("date") or key in ("first_issued", "last_issued"):
        return "bad date"
    return "wrong type" if kind.endswith("_type") else "bad value"


def _expected(at: tuple[int | str, ...]) -> str:
    """Return the description of the key that `at` leads to."""
    names = [part for part in at if isinstance(part, str)]
    if len(names) == 1 and len(at) == 2 and names[0] in LISTS:
        return "an object"
    fields = SpecimenDocument.model_fields if len(names) == 1 else ENTRIES[names[0]].model_fields
    return fields[names[-1]].description or "another value"


def _json(value: object) -> bytes:
    return to_json(value, inf_nan_mode="constants")


def _shown(value: object) -> str:
    text = _json(value).decode()
    return text if len(text) <= _LONGEST_FOUND else text[: _LONGEST_FOUND - 3] + "..."
