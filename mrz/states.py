"""Codes of issuing States, organisations and nationalities, as dated data (`states.csv`).

The file names for each code its source and edition: ISO 3166-1 alpha-3, the codes that Doc 9303-3 §5 adds (8th
edition, amended 2022-11-14), withdrawn codes, codes in use outside the standard, and fantasy issuers.
"""

import csv
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Kind(StrEnum):
    """Where a code comes from, which says how it is treated."""

    ISO = "iso"
    ICAO = "icao"
    """Added by Doc 9303-3 §5."""
    FLAGGED = "flagged"
    """In Doc 9303, but not in ISO 3166-1: accepted, with a note."""
    IN_USE = "in_use"
    """Met on genuine documents though no standard has it: accepted, with a note."""
    HISTORIC = "historic"
    """Withdrawn; old documents carry it, camouflage documents too."""
    SPECIMEN = "specimen"
    """Utopia: never the code of a document in circulation."""
    FANTASY = "fantasy"
    """No recognised authority."""


class Role(StrEnum):
    """Where a code may stand."""

    ANY = "any"
    NATIONALITY = "nationality"
    """Only as a nationality (Doc 9303-3 §5 Parts B and D)."""
    SIGNER = "signer"
    """Only in certificates and lists, never printed."""


@dataclass(frozen=True, slots=True)
class State:
    """One code; `since` and `until` are None where the source gives no date.

    `prescribed` is the code that Doc 9303 has for the same, "" where it is this one or there is none.
    """

    code: str
    name: str
    kind: Kind
    role: Role
    since: date | None
    until: date | None
    prescribed: str
    source: str


@cache
def states() -> dict[str, State]:
    """Return every known code, by code."""
    text = files("mrz").joinpath("states.csv").read_text(encoding="utf-8")
    return {row["code"]: _state(row) for row in csv.DictReader(text.splitlines())}


def find_state(code: str) -> State | None:
    """Return the state of a code without fillers ("D", "UTO"), None where the code is unknown."""
    return states().get(code)


def _state(row: dict[str, str]) -> State:
    return State(
        row["code"],
        row["name"],
        Kind(row["kind"]),
        Role(row["role"]),
        _date(row["since"]),
        _date(row["until"]),
        row["prescribed"],
        row["source"],
    )


def _date(text: str) -> date | None:
    """Withdrawals are dated to the day or, before 1988, to the year: then its last day."""
    if not text:
        return None
    return date.fromisoformat(text if len(text) > 4 else f"{text}-12-31")
