import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.check_digit import ALPHABET, check_digit, is_computable

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "mrz_check_digit.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["text"])
def test_published_examples(vector: dict[str, Any]) -> None:
    assert check_digit(vector["text"]) == vector["check_digit"]


def test_alphabet_has_37_characters() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 37


@pytest.mark.parametrize("text", ["a", " ", "É", "٣", "AB-1"])
def test_other_characters_are_refused(text: str) -> None:
    assert not is_computable(text)
    with pytest.raises(ValueError, match="A-Z, 0-9 and <"):
        check_digit(text)


@given(st.text(ALPHABET, max_size=40), st.text(ALPHABET, min_size=3, max_size=3))
@settings(deadline=None)
def test_weights_repeat_every_three_characters(text: str, shift: str) -> None:
    whole = int(check_digit(shift + text))
    assert whole == (int(check_digit(shift)) + int(check_digit(text))) % 10
