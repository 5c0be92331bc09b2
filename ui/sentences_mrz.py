"""Fields and findings of the machine readable zone as words."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication


class FindingLike(Protocol):
    """What a finding of the zone tells: the field, the kind, and what was found and expected."""

    @property
    def field(self) -> str:
        """Name of the field."""

    @property
    def kind(self) -> str:
        """Kind of deviation."""

    @property
    def found(self) -> str:
        """What is printed."""

    @property
    def expected(self) -> str:
        """What should be there."""


def field_name(field: str) -> str:
    """Return the field in words; an unknown field keeps its name."""
    translate = QCoreApplication.translate
    names = {
        "document_code": translate("Field", "document code"),
        "issuing_state": translate("Field", "issuing state"),
        "surname": translate("Field", "surname"),
        "given_names": translate("Field", "given names"),
        "name": translate("Field", "name"),
        "document_number": translate("Field", "document number"),
        "nationality": translate("Field", "nationality"),
        "birth_date": translate("Field", "date of birth"),
        "sex": translate("Field", "sex"),
        "expiry_date": translate("Field", "date of expiry"),
        "issue_date": translate("Field", "date of issue"),
        "optional_data": translate("Field", "optional data"),
        "optional_data_2": translate("Field", "optional data"),
        "personal_number": translate("Field", "personal number"),
        "composite": translate("Field", "whole zone"),
    }
    return names.get(field, field)


def finding_sentence(finding: FindingLike) -> str:
    """Return what was found and what was expected."""
    translate = QCoreApplication.translate
    patterns = {
        "check_digit": translate("Finding", "Check digit of {field}: found {found}, expected {expected}"),
        "unknown_state": translate("Finding", "{field}: no state has the code {found}"),
        "bad_date": translate("Finding", "{field}: {found} is no date"),
        "bad_character": translate("Finding", "{field}: {found} does not belong there"),
        "bad_length": translate("Finding", "A line has {found} characters instead of {expected}"),
        "truncated_name": translate("Finding", "The name is cut off"),
        "overflow_convention": translate("Finding", "The document number runs on in the optional data"),
        "specimen": translate("Finding", "Issued by Utopia: a specimen"),
        "sex": translate("Finding", "Sex: {found} is not allowed"),
        "document_code": translate("Finding", "Document code {found} is not usual"),
    }
    pattern = patterns.get(finding.kind, translate("Finding", "{field}: found {found}, expected {expected}"))
    name = field_name(finding.field)
    sentence = pattern.format(field=name, found=finding.found or "-", expected=finding.expected or "-")
    return sentence[:1].upper() + sentence[1:]


def sex_in_words(code: str) -> str:
    """Return M, F or X as a word."""
    translate = QCoreApplication.translate
    return {"M": translate("Field", "male"), "F": translate("Field", "female"), "X": translate("Field", "X")}.get(
        code, ""
    )
