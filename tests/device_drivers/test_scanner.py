import pytest

from device_drivers.simulated_reader import SimulatedReader


def test_a_with_statement_closes_even_after_an_error() -> None:
    reader = SimulatedReader(sleep=None)
    with pytest.raises(ZeroDivisionError), reader:
        raise ZeroDivisionError
    assert not reader.health().ready
    assert reader.lit == frozenset()
