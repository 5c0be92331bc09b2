import pytest

from mrz.document_code import document_code_findings
from mrz.layout import layout


@pytest.mark.parametrize(
    ("form", "code"),
    [("TD3", "P"), ("TD3", "PD"), ("TD1", "I"), ("TD1", "AC"), ("TD1", "C1"), ("TD2", "IR"), ("MRV-A", "VC")],
)
def test_regular_codes(form: str, code: str) -> None:
    assert not document_code_findings(layout(form), code)


@pytest.mark.parametrize(
    ("form", "code", "expected"),
    [
        ("TD1", "RP", "first letter A or C or I"),
        ("TD3", "X", "first letter P"),
        ("TD3", "", "first letter P"),
        ("TD1", "IV", "not IV on TD1"),
        ("TD1", "AI", "not AI on TD1"),
        ("TD2", "AC", "not AC on TD2"),
    ],
)
def test_irregular_codes_are_warnings(form: str, code: str, expected: str) -> None:
    (finding,) = document_code_findings(layout(form), code)
    assert (finding.kind, finding.found, finding.expected) == ("document_code", code, expected)
    assert finding.severity == "warning"
