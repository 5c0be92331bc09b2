import pytest

from mrz.finding import Severity
from mrz.layout_table import Content, Field, at
from mrz.state_finding import state_findings

ISSUER = Field("issuing_state", at(1, 3, 5), Content.STATE)
NATIONALITY = Field("nationality", at(2, 11, 13), Content.STATE)


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        (ISSUER, "FRA", []),
        (ISSUER, "D<<", []),
        (ISSUER, "<<D", [("unknown_state", Severity.ERROR)]),
        (ISSUER, "QQQ", [("unknown_state", Severity.ERROR)]),
        (NATIONALITY, "QQQ", [("unknown_state", Severity.ERROR)]),
        (ISSUER, "WSA", [("fantasy_state", Severity.ERROR)]),
        (ISSUER, "RKS", [("special_state", Severity.NOTE)]),
        (ISSUER, "UNK", [("special_state", Severity.NOTE)]),
        (NATIONALITY, "XKX", [("special_state", Severity.NOTE)]),
        (NATIONALITY, "XXK", [("special_state", Severity.NOTE)]),
        (ISSUER, "UTO", [("specimen", Severity.NOTE)]),
        (ISSUER, "YUG", [("historic_state", Severity.WARNING)]),
        (ISSUER, "GBN", [("state_role", Severity.WARNING)]),
        (NATIONALITY, "GBN", []),
        (NATIONALITY, "XXA", []),
        (ISSUER, "IAO", [("state_role", Severity.WARNING)]),
        (NATIONALITY, "<<<", [("missing", Severity.WARNING)]),
    ],
)
def test_findings(field: Field, text: str, expected: list[tuple[str, Severity]]) -> None:
    findings = state_findings(field, text, text.strip("<"))
    assert [(finding.kind, finding.severity) for finding in findings] == expected
    assert all((finding.line, finding.position) == (field.span.line, field.span.start) for finding in findings)


def test_the_prescribed_code_is_expected() -> None:
    assert [finding.expected for finding in state_findings(NATIONALITY, "XKX", "XKX")] == ["RKS"]
    assert [finding.expected for finding in state_findings(ISSUER, "DEU", "DEU")] == ["D"]
