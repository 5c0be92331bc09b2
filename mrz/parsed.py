"""The parsed zone: its values and its findings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mrz.finding import Finding, Severity

FIELD_NAMES = (
    "document_code",
    "issuing_state",
    "surname",
    "given_names",
    "document_number",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "optional_data",
    "optional_data_2",
    "personal_number",
)
"""The names of the contract; each is a key of the fields of every zone whose format is known."""


@dataclass(frozen=True, slots=True)
class Mrz:
    """A parsed machine readable zone.

    `lines` are as printed; `format` is the name of a layout (TD1, TD2, TD3, MRV-A, MRV-B, FRA-ID, ...) or "unknown".
    `fields` maps every name of FIELD_NAMES to normalised text: dates ISO 8601 with derived century and XX for unknown
    parts, sex M, F or X, fillers removed (a filler between characters becomes a space). The text is empty where the
    layout has no such field, the field is empty or its characters are no value at all. National layouts add fields;
    of an unknown format there are none.
    """

    lines: tuple[str, ...]
    format: str
    fields: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether there is no finding of severity error."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """Return {"lines", "format", "fields", "findings", "valid"} for JSON."""
        return {
            "lines": list(self.lines),
            "format": self.format,
            "fields": dict(self.fields),
            "findings": [finding.as_json() for finding in self.findings],
            "valid": self.valid,
        }
