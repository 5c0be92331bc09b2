import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device_drivers.simulator.forgery.data import RetypedText, altered, retype_field
from tests.device_drivers.simulator.drawn import document


@given(st.sampled_from(["PETROV", "A12345678", "02 11 1980", "19.04.2003", "05 AUG 2033"]), st.integers(0, 50))
@settings(deadline=None)
def test_an_altered_text_differs_only_where_it_says(text: str, seed: int) -> None:
    other, positions = altered(text, 2, np.random.default_rng(seed))
    assert len(other) == len(text)
    assert other != text
    assert {index for index in range(len(text)) if other[index] != text[index]} == set(positions)


@pytest.mark.parametrize("seed", range(6))
def test_the_field_as_printed_is_told(seed: int) -> None:
    forged = retype_field(document(), 0.8, np.random.default_rng(seed))
    changed = {name for name, text in forged.viz.items() if text != document().viz[name]}
    assert len(changed) == 1
    piece = forged.sides[0].element(changed.pop())
    assert isinstance(piece, RetypedText)
    assert piece.text in forged.viz.values()
    assert piece.changed.width < piece.region.width + 1.0
    assert forged.mrz == document().mrz
