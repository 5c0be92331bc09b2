"""What is noticed while a machine readable zone is parsed; a bad document is data, never an exception."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error makes the zone invalid, a warning asks for a look, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One deviation from Doc 9303, with what was found and what was expected.

    `kind` is one of check_digit, unknown_state, bad_date, bad_character, bad_length, overflow_convention,
    truncated_name, document_code, sex, specimen, ... `line` and `position` are 0-based, None where meaningless.
    """

    field: str
    kind: str
    found: str
    expected: str
    severity: Severity = Severity.ERROR
    line: int | None = None
    position: int | None = None
