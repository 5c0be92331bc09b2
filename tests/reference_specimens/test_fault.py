import pytest

from reference_specimens.fault import Fault


@pytest.mark.parametrize("found", ["a\nb", "a\u2028b", "a\r\nb", "a\x85b"])
def test_a_fault_is_one_line_whatever_was_found(found: str) -> None:
    text = str(Fault("bad value", "$.title", found, "a text"))
    assert text == "$.title: bad value; found a b, expected a text"
