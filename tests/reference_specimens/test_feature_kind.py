import pytest

from reference_specimens.feature_kind import Kind, kind_of
from reference_specimens.routine import RoutineCode, routine_code
from reference_specimens.specimen import Expectation


def code(text: str) -> RoutineCode:
    found = routine_code(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("routine", "expect", "personal", "kind"),
    [
        ("UV-BR-FU", Expectation.DULL, False, Kind.SUBSTRATE),
        ("UV-BR-PH", Expectation.DULL, True, Kind.SUBSTRATE),
        ("IR-AB-MR", Expectation.READABLE, True, Kind.STROKES),
        ("IR-AB-IS", Expectation.PRESENT, False, Kind.PRINT),
        ("VI-AB-OP", Expectation.PRESENT, False, Kind.PRINT),
        ("IR-TR-IS", Expectation.ABSENT, False, Kind.VANISHING),
        ("UV-LU-IS", Expectation.PRESENT, False, Kind.LUMINOUS),
        ("UV-LU-ID", Expectation.READABLE, True, Kind.PERSONAL_LUMINOUS),
        ("UV-LU-FI", Expectation.PRESENT, False, Kind.FIBRES),
        ("IR-AB-ID", Expectation.PRESENT, True, Kind.PERSONAL_TEXT),
        ("IR-AB-PH", Expectation.PRESENT, True, Kind.PERSONAL_PICTURE),
        ("IR-TR-PH", Expectation.ABSENT, True, Kind.PERSONAL_PICTURE),
        ("VI-FR-IS", Expectation.PRESENT, False, Kind.FINE_LINES),
        ("VI-LU-IS", Expectation.PRESENT, False, None),
        ("IR-BR-FU", Expectation.DULL, False, None),
        ("OB-L-AB-IS", Expectation.PRESENT, False, Kind.PRINT),
        ("TR-TL-WM", Expectation.PRESENT, False, Kind.PRINT),
        ("UV-LU-IS", Expectation.ABSENT, False, Kind.SUBSTRATE),
        ("IR-AB-BC", Expectation.PRESENT, True, Kind.PERSONAL_PICTURE),
        ("IR-QQ-IS", Expectation.PRESENT, False, None),
    ],
)
def test_the_kind_follows_from_routine_and_content(
    routine: str, expect: Expectation, personal: bool, kind: Kind | None
) -> None:
    assert kind_of(code(routine), expect, personal=personal) is kind
