from dataclasses import replace

import pytest

from mrz.deviation import DEVIATIONS, Deviation, with_known_deviations
from mrz.finding import Finding, Severity
from mrz.layout import layout

FIELDS = {"issuing_state": "D", "document_code": "AR", "document_number": "Y12345678", "expiry_date": "2030-01-01"}
NOTED = Finding("nationality", "special_state", "XXK", "RKS", Severity.WARNING, 1, 15)
ENTRY = Deviation(("TD1",), "D", "nationality", "special_state", "explained", "here", found="XXK")


def explained(entry: Deviation, **fields: str) -> bool:
    (finding,) = with_known_deviations(layout("TD1"), FIELDS | fields, [NOTED], [entry])
    return finding.kind == "known_deviation"


def test_an_explained_finding_becomes_a_note_that_keeps_its_place() -> None:
    (finding,) = with_known_deviations(layout("TD1"), FIELDS, [NOTED])
    assert (finding.kind, finding.severity, finding.position) == ("known_deviation", Severity.NOTE, 15)
    assert finding.found == "XXK"


def test_only_the_documents_named_are_concerned() -> None:
    assert explained(ENTRY)
    assert not explained(ENTRY, issuing_state="AUT")
    assert not explained(replace(ENTRY, document_code="P.?"))
    assert not explained(replace(ENTRY, formats=("TD2",)))
    assert not explained(replace(ENTRY, kind="unknown_state"))
    assert not explained(replace(ENTRY, found="RKS"))


@pytest.mark.parametrize(
    ("numbers", "concerned"),
    [
        (("Y12345678", "Y12345678"), True),
        (("", "Y20000000"), True),
        (("Y12345679", ""), False),
        (("Y1", "Y9"), False),
    ],
)
def test_ranges_of_numbers(numbers: tuple[str, str], concerned: bool) -> None:
    assert explained(replace(ENTRY, numbers=numbers)) is concerned


@pytest.mark.parametrize(("expiry", "concerned"), [(("2029-12-31", "2030-12-31"), True), (("", "2029-12-31"), False)])
def test_ranges_of_expiry(expiry: tuple[str, str], concerned: bool) -> None:
    assert explained(replace(ENTRY, expiry=expiry)) is concerned


def test_every_entry_has_a_source() -> None:
    assert all(entry.source and entry.explanation for entry in DEVIATIONS)
