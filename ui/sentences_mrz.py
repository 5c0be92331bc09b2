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
    known = _value_patterns() | _code_patterns() | _layout_patterns()
    general = QCoreApplication.translate("Finding", "{field}: found {found}, expected {expected}")
    pattern = known.get(finding.kind, general)
    name = field_name(finding.field)
    sentence = pattern.format(field=name, found=finding.found or "-", expected=finding.expected or "-")
    return sentence[:1].upper() + sentence[1:]


def _value_patterns() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "check_digit": translate("Finding", "Check digit of {field}: found {found}, expected {expected}"),
        "missing": translate("Finding", "{field}: missing"),
        "bad_date": translate("Finding", "{field}: {found} is no date"),
        "no_expiry": translate("Finding", "{field}: no date is given"),
        "bad_character": translate("Finding", "{field}: {found} does not belong there"),
        "sex": translate("Finding", "Sex: {found} is not allowed"),
        "truncated_name": translate("Finding", "The name is cut off"),
        "name_structure": translate("Finding", "Surname and given names are not parted as ICAO prescribes"),
        "known_deviation": translate("Finding", "{field}: {found} is a known deviation of this issuer"),
    }


def _code_patterns() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "unknown_state": translate("Finding", "{field}: no state has the code {found}"),
        "special_state": translate("Finding", "{field}: {found} is a special code that is in use"),
        "historic_state": translate("Finding", "{field}: {found} is a withdrawn code"),
        "fantasy_state": translate("Finding", "{field}: {found} belongs to no real state"),
        "state_role": translate("Finding", "{field}: the code {found} is not meant for this field"),
        "specimen": translate("Finding", "Issued by Utopia: a specimen"),
        "document_code": translate("Finding", "Document code {found} is not usual"),
    }


def _layout_patterns() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bad_length": translate("Finding", "A line has {found} characters instead of {expected}"),
        "unknown_format": translate("Finding", "The MRZ has no known layout"),
        "opaque_layout": translate("Finding", "The layout of this MRZ is not published"),
        "overflow_convention": translate("Finding", "The document number runs on in the optional data"),
        "mrz_lights_differ": translate("Finding", "The MRZ reads differently in two lights: {found}, {expected}"),
    }


def sex_in_words(code: str) -> str:
    """Return M, F or X as a word."""
    translate = QCoreApplication.translate
    return {"M": translate("Field", "male"), "F": translate("Field", "female"), "X": translate("Field", "X")}.get(
        code, ""
    )
