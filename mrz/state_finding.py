"""What is noticed about the code of an issuing State or a nationality (Doc 9303-3 §5)."""

from mrz.finding import Finding, Severity
from mrz.layout_table import Field
from mrz.states import Kind, Role, State, find_state

ISSUER = "issuing_state"

_BY_KIND = {
    Kind.FLAGGED: ("special_state", Severity.NOTE),
    Kind.IN_USE: ("special_state", Severity.NOTE),
    Kind.HISTORIC: ("historic_state", Severity.WARNING),
    Kind.SPECIMEN: ("specimen", Severity.NOTE),
    Kind.FANTASY: ("fantasy_state", Severity.ERROR),
}


def state_findings(field: Field, text: str, code: str) -> list[Finding]:
    """Return what is noticed about `code`, printed as `text` (with fillers).

    An unknown or a fantasy code is an error, an empty one a warning; so are a withdrawn code and a nationality-only
    code as issuer. Codes outside ISO 3166-1 that are in use, and the specimen's, are notes.
    """
    if not code:
        return [_finding(field, "missing", text, "a code of Doc 9303-3 §5", Severity.WARNING)]
    state = find_state(code)
    if state is None or text.startswith("<"):
        return [_finding(field, "unknown_state", code, "a code of Doc 9303-3 §5", Severity.ERROR)]
    return _kind_findings(field, state) + _role_findings(field, state)


def _kind_findings(field: Field, state: State) -> list[Finding]:
    if state.kind not in _BY_KIND:
        return []
    kind, severity = _BY_KIND[state.kind]
    return [_finding(field, kind, state.code, state.prescribed, severity)]


def _role_findings(field: Field, state: State) -> list[Finding]:
    if state.role is Role.SIGNER or (state.role is Role.NATIONALITY and field.name == ISSUER):
        return [_finding(field, "state_role", state.code, f"{field.name} code", Severity.WARNING)]
    return []


def _finding(field: Field, kind: str, found: str, expected: str, severity: Severity) -> Finding:
    return Finding(field.name, kind, found, expected, severity, field.span.line, field.span.start)
