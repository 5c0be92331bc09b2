import re
from datetime import date

import pytest

from mrz.states import Kind, Role, find_state, states

NATIONALITIES = "GBD GBN GBO GBP GBS XXA XXB XXC XXX"
WITHDRAWN = "ANT NTZ YUG SCG SUN CSK DDR ZAR BUR TMP"


def test_every_code_of_the_two_standards() -> None:
    by_kind = {kind: [state for state in states().values() if state.kind is kind] for kind in Kind}
    # DEU is the 249th: listed with what is in use, because Doc 9303 prescribes D.
    assert len(by_kind[Kind.ISO]) == 248
    assert all(re.fullmatch("[A-Z]{3}|D", code) for code in states())
    assert all(state.source and state.name for state in states().values())


@pytest.mark.parametrize(
    "code", ["D", "EUE", "UNO", "UNA", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC"]
)
def test_organisations_and_germany_may_issue(code: str) -> None:
    state = find_state(code)
    assert state is not None
    assert (state.kind, state.role) == (Kind.ICAO, Role.ANY)


@pytest.mark.parametrize("code", NATIONALITIES.split())
def test_codes_of_nationality_only(code: str) -> None:
    state = find_state(code)
    assert state is not None
    assert state.role is Role.NATIONALITY


@pytest.mark.parametrize("code", WITHDRAWN.split())
def test_withdrawn_codes_have_their_day(code: str) -> None:
    state = find_state(code)
    assert state is not None
    assert state.kind is Kind.HISTORIC
    assert state.until is not None
    assert state.until < date(2011, 1, 1)


@pytest.mark.parametrize(
    ("code", "kind"),
    [("RKS", Kind.FLAGGED), ("UNK", Kind.FLAGGED), ("XKX", Kind.IN_USE), ("XXK", Kind.IN_USE), ("WSA", Kind.FANTASY)],
)
def test_special_kinds(code: str, kind: Kind) -> None:
    state = find_state(code)
    assert state is not None
    assert state.kind is kind


@pytest.mark.parametrize("code", ["", "QQQ", "utо", "COU", "DE", "D<<"])
def test_unknown_codes(code: str) -> None:
    assert find_state(code) is None
