import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.light import Light
from reference_specimens.routine import FEATURES, PROPERTIES, RoutineCode, routine_code


@given(st.sampled_from(Light), st.sampled_from(sorted(PROPERTIES)), st.sampled_from(sorted(FEATURES)))
def test_every_code_of_the_standard_is_known_under_every_light(light: Light, measured: str, feature: str) -> None:
    assert routine_code(f"{light}-{measured}-{feature}") == RoutineCode(light, measured, feature, known=True)


def test_codes_beyond_the_standard_are_split_and_not_known() -> None:
    assert routine_code("UV-QQ-IS") == RoutineCode(Light.UV, "QQ", "IS", known=False)
    assert routine_code("UV-LU-99") == RoutineCode(Light.UV, "LU", "99", known=False)


@pytest.mark.parametrize(
    "text", ["", "UV", "UV-LU", "UV-LU-IS-X", "XX-LU-IS", "uv-LU-IS", "UV-lu-IS", "UV-LUM-IS", "OB-AB-IS"]
)
def test_anything_else_is_no_code(text: str) -> None:
    assert routine_code(text) is None
