from mrz.finding import Finding, Severity


def test_a_finding_is_an_error_unless_it_says_otherwise() -> None:
    finding = Finding("composite", "check_digit", "1", "2")
    assert finding.severity is Severity.ERROR
    assert finding.as_json()["severity"] == "error"
    assert finding.as_json()["line"] is None
