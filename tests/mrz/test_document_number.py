import pytest

from mrz.document_number import BOTH, EXCLUDED, INCLUDED, long_number, long_number_finding
from mrz.finding import Severity
from mrz.layout import layout
from mrz.layout_table import CheckDigit, Span

TD1 = layout("TD1").check_digits[0]
TD2 = layout("TD2").check_digits[0]


def td1(upper: str) -> list[str]:
    return [upper.ljust(30, "<"), "<" * 30, "<" * 30]


@pytest.mark.parametrize(
    ("upper", "number", "convention"),
    [
        ("IDBEL000590240<6013", "000590240601", INCLUDED),
        ("IDBEL600001795<0152", "600001795015", EXCLUDED),
        ("I<PRT007777779<ZZ92", "007777779ZZ9", EXCLUDED),
        ("I<UTOD23145890<7349", "D23145890734", BOTH),
        ("IDUTO123456789<07", "1234567890", BOTH),
    ],
)
def test_conventions(upper: str, number: str, convention: str) -> None:
    found = long_number(TD1, td1(upper))
    assert found is not None
    assert (found.number, found.convention) == (number, convention)


def test_the_older_convention_is_a_warning_and_the_conformant_a_note() -> None:
    old, new = (long_number(TD1, td1(upper)) for upper in ("IDBEL000590240<6013", "IDBEL600001795<0152"))
    assert old is not None
    assert new is not None
    assert long_number_finding(old).severity is Severity.WARNING
    assert long_number_finding(new).severity is Severity.NOTE


def test_a_wrong_digit_fails_at_its_own_place() -> None:
    found = long_number(TD1, td1("IDBEL600001795<0153"))
    assert found is not None
    finding = long_number_finding(found)
    assert (finding.kind, finding.found, finding.expected, finding.position) == ("check_digit", "3", "2", 18)
    assert found.place == Span(0, 18, 19)


@pytest.mark.parametrize(
    ("check", "lines"),
    [
        (TD1, td1("I<UTOD231458907")),  # its check digit stands in its place
        (TD1, td1("I<UTOD23145890<")),  # nothing follows: the check digit is missing
        (TD1, td1("I<UTOD23145890<<7349")),
        (TD1, td1("I<UTOD2314589<<7349")),  # the number does not fill its field
        (TD1, td1("I<UTOD23145890<7")),
        (TD1, td1("I<UTOD23145890<7é4")),
        (layout("TD3").check_digits[0], ["P" * 44, "L898902C3<" + "9" * 34]),
    ],
)
def test_what_is_no_long_number(check: CheckDigit, lines: list[str]) -> None:
    assert long_number(check, lines) is None


def test_td2_continues_in_its_optional_data() -> None:
    lines = ["<" * 36, "123456789<".ljust(28, "<") + "07".ljust(7, "<") + "0"]
    found = long_number(TD2, lines)
    assert found is not None
    assert found.number == "1234567890"


def test_what_follows_the_number_stays_optional_data() -> None:
    found = long_number(TD1, td1("IDBEL600001795<0152<ABC"))
    assert found is not None
    assert found.rest.strip("<") == "ABC"
