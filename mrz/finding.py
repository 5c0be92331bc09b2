"""What is noticed while a machine readable zone is parsed; a bad document is data, never an exception."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How much a finding weighs: an error makes the zone invalid, a warning asks for a look, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One deviation from Doc 9303, with what was found and what was expected.

    `field` names a value of the zone, "composite" or "lines" (the zone as a whole). `line` and `position` are 0-based,
    None where meaningless. An error says that what is printed cannot be right; a warning that it is met on genuine
    documents all the same; a note only informs. The kinds:

    errors    check_digit, unknown_state, fantasy_state, bad_date (no such day), bad_character, bad_length, sex,
              unknown_format
    warnings  document_code, missing, no_expiry, bad_date (unknown parts where there should be none), name_structure,
              historic_state, state_role, overflow_convention (the older one), opaque_layout, sex (a literal X),
              check_digit (of a layout whose rule is not published)
    notes     truncated_name, overflow_convention, special_state, specimen, known_deviation
    """

    field: str
    kind: str
    found: str
    expected: str
    severity: Severity = Severity.ERROR
    line: int | None = None
    position: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return {"field", "kind", "found", "expected", "severity", "line", "position"} for JSON."""
        return asdict(self) | {"severity": self.severity.value}
