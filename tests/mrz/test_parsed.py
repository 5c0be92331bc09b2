import json

from mrz.finding import Finding, Severity
from mrz.parsed import Mrz


def test_only_errors_make_a_zone_invalid() -> None:
    mild = Finding("sex", "sex", "X", "<", Severity.WARNING)
    assert Mrz((), "TD3", {}, (mild,)).valid
    assert not Mrz((), "TD3", {}, (mild, Finding("composite", "check_digit", "1", "2"))).valid


def test_json_has_the_keys_of_the_contract() -> None:
    finding = Finding("composite", "check_digit", "1", "2", line=1, position=43)
    parsed = json.loads(json.dumps(Mrz(("A",), "TD3", {"sex": "M"}, (finding,)).as_json()))
    assert parsed == {
        "lines": ["A"],
        "format": "TD3",
        "fields": {"sex": "M"},
        "findings": [
            {
                "field": "composite",
                "kind": "check_digit",
                "found": "1",
                "expected": "2",
                "severity": "error",
                "line": 1,
                "position": 43,
            }
        ],
        "valid": False,
    }
