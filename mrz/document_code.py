"""What the document code may be (Doc 9303-4, -5, -6 and -7 §4.2.2, notes k and m)."""

from mrz.finding import Finding, Severity
from mrz.layout_table import Layout

_NEVER = {"TD1": ("AI",), "TD2": ("AI", "AC")}
"""Codes the size excludes: AC is for crew member certificates of TD1 size, AI for none."""


def document_code_findings(layout: Layout, code: str) -> list[Finding]:
    """Return a warning where `code` is not one the layout allows; States use others, so it is never an error."""
    expected = _expected(layout, code)
    if not expected:
        return []
    span = next(field.span for field in layout.fields if field.name == "document_code")
    return [Finding("document_code", "document_code", code, expected, Severity.WARNING, span.line, span.start)]


def _expected(layout: Layout, code: str) -> str:
    if not code or code[0] not in layout.document_codes:
        return f"first letter {' or '.join(layout.document_codes)}"
    if layout.format in _NEVER and (code[1:] == "V" or code in _NEVER[layout.format]):
        return f"not {code} on {layout.format}"
    return ""
