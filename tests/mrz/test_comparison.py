from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.comparison import Grade, compare
from mrz.parse import parse
from mrz.parsed import Mrz

TODAY = date(2026, 11, 23)


def zone(**fields: str) -> Mrz:
    return Mrz((), "TD3", {"issuing_state": "UTO"} | fields)


def grade(field: str, viz: str, mrz: str) -> Grade:
    return compare(field, viz, zone(**{field: mrz})).grade


@pytest.mark.parametrize(
    ("viz", "mrz", "expected"),
    [
        ("Eriksson", "ERIKSSON", Grade.EQUAL),
        ("Müller", "MUELLER", Grade.PERMITTED),
        ("Müller", "MULLER", Grade.PERMITTED),
        ("Müller", "MUXXLLER", Grade.PERMITTED),
        ("D'Artagnan", "DARTAGNAN", Grade.PERMITTED),
        ("Smith-Jones", "SMITH JONES", Grade.PERMITTED),
        ("Ђорђевић", "DJORDJEVIC", Grade.PERMITTED),
        ("Ђорђевић / Đorđević", "DORDEVIC", Grade.PERMITTED),
        ("ИВАНОВ\nIVANOV", "IVANOV", Grade.EQUAL),
        ("Eriksson", "ERIKSON", Grade.CLOSE),
        ("Zoë", "ZOE", Grade.PERMITTED),
        ("Eriksson", "SMITH", Grade.DIFFERENT),
        ("Li", "LO", Grade.CLOSE),
        ("Y", "X", Grade.DIFFERENT),
        ("محمد", "MUHAMMAD", Grade.NOT_COMPARABLE),
        ("", "ERIKSSON", Grade.NOT_COMPARABLE),
        ("Eriksson", "", Grade.DIFFERENT),
    ],
)
def test_names(viz: str, mrz: str, expected: Grade) -> None:
    assert grade("surname", viz, mrz) is expected


@pytest.mark.parametrize(
    ("upper", "viz", "expected"),
    [
        ("P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVO", "Jonathon Warren Trevor", Grade.DIFFERENT),
        ("P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "Jonathon Warren Trevor", Grade.EQUAL),
        ("P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "Jonathon Warren Trevorson", Grade.TRUNCATED),
        ("P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "Jonathon Warren Trevor Mark", Grade.TRUNCATED),
        ("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "Chayapa Dejthamrong Krasuang", Grade.TRUNCATED),
        ("P<UTOBENNELONG<WOOLOOMOOLOO<W<W<<DINGO<POTOR", "Dingo Potoroo", Grade.TRUNCATED),
        ("P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "Jonathon Walter Trevorson", Grade.DIFFERENT),
    ],
)
def test_truncation_counts_only_with_a_letter_in_the_last_position(upper: str, viz: str, expected: Grade) -> None:
    mrz = parse([upper.ljust(44, "<"), "L898902C36UTO7408122F1204159ZE184226B<<<<<10"], today=TODAY)
    found = compare("given_names", viz, mrz).grade
    assert found is expected if upper.endswith(("TREVOR", "K", "POTOR")) else found is not Grade.TRUNCATED


@pytest.mark.parametrize(
    ("viz", "mrz", "expected"),
    [
        ("L898902C3", "L898902C3", Grade.EQUAL),
        ("l898902c3", "L898902C3", Grade.EQUAL),
        ("L 898 902 C3", "L898902C3", Grade.PERMITTED),
        ("AB-123", "AB 123", Grade.EQUAL),
        ("L898902C0", "L898902C3", Grade.CLOSE),
        ("123456789012", "123456789", Grade.TRUNCATED),
        ("X12345678", "L898902C3", Grade.DIFFERENT),
        ("X12345678", "", Grade.NOT_COMPARABLE),
    ],
)
def test_numbers(viz: str, mrz: str, expected: Grade) -> None:
    assert grade("document_number", viz, mrz) is expected


@pytest.mark.parametrize(
    ("viz", "mrz", "expected"),
    [
        ("12 AUG/AOÛT 1974", "1974-08-12", Grade.EQUAL),
        ("12 08 74", "1974-08-12", Grade.EQUAL),
        ("XX AUG 1974", "1974-08-XX", Grade.EQUAL),
        ("XX XXX XXXX", "XXXX-XX-XX", Grade.EQUAL),
        ("12 AUG 1975", "1974-08-12", Grade.CLOSE),
        ("12 AUG 1874", "1974-08-12", Grade.CLOSE),
        ("12 AUG 1974", "1974-08-XX", Grade.DIFFERENT),
        ("21 JAN 1963", "1974-08-12", Grade.DIFFERENT),
        ("sometime", "1974-08-12", Grade.NOT_COMPARABLE),
        ("12 AUG 1974", "", Grade.NOT_COMPARABLE),
    ],
)
def test_dates(viz: str, mrz: str, expected: Grade) -> None:
    assert grade("birth_date", viz, mrz) is expected


@pytest.mark.parametrize(
    ("viz", "mrz", "expected"),
    [
        ("F", "F", Grade.EQUAL),
        ("Ж/F", "F", Grade.EQUAL),
        ("X", "X", Grade.EQUAL),
        ("M", "F", Grade.DIFFERENT),
        ("M/F", "F", Grade.NOT_COMPARABLE),
        ("?", "F", Grade.NOT_COMPARABLE),
    ],
)
def test_sex(viz: str, mrz: str, expected: Grade) -> None:
    assert grade("sex", viz, mrz) is expected


@pytest.mark.parametrize(
    ("viz", "mrz", "expected"),
    [
        ("UTO", "UTO", Grade.EQUAL),
        ("Utopian", "UTO", Grade.PERMITTED),
        ("BRITISH CITIZEN", "GBR", Grade.PERMITTED),
        ("FRENCH", "GBR", Grade.DIFFERENT),
        ("FRA", "GBR", Grade.DIFFERENT),
        ("UT0", "UTO", Grade.CLOSE),
        ("FREEDONIAN", "UTO", Grade.NOT_COMPARABLE),
        ("FREEDONIAN", "QQQ", Grade.NOT_COMPARABLE),
    ],
)
def test_nationality(viz: str, mrz: str, expected: Grade) -> None:
    assert grade("nationality", viz, mrz) is expected


def test_a_field_without_comparison_is_named() -> None:
    with pytest.raises(ValueError, match="no comparison for 'document_code'"):
        compare("document_code", "P", zone())


def test_the_distance_is_told() -> None:
    assert compare("surname", "Eriksson", zone(surname="ERIKSON")).distance == 1
    assert compare("surname", "Müler", zone(surname="MUELLER")).distance == 1


@given(st.sampled_from(["surname", "document_number", "birth_date", "sex", "nationality"]), st.text(), st.text("AB 1<"))
@settings(deadline=None)
def test_any_texts_have_a_grade(field: str, viz: str, mrz: str) -> None:
    value = "1974-08-12" if field == "birth_date" else mrz
    assert compare(field, viz, zone(**{field: value})).grade in Grade
