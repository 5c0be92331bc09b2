import pytest

from device_drivers.simulator.issuer import invented, utopia


def test_the_specimen_state_prints_in_every_language() -> None:
    assert utopia("mk").title == "РЕПУБЛИКА УТОПИЈА"
    assert utopia("sq").title == "REPUBLIKA E UTOPIA"
    assert utopia("en").authority == "INTERIOR OFFICE UTOPIA"


@pytest.mark.parametrize("seed", range(0, 4000, 37))
def test_invented_states_use_codes_iso_leaves_to_users(seed: int) -> None:
    issuer = invented(seed)
    assert "QMA" <= issuer.code <= "QZZ"
    assert len(issuer.code) == 3
    assert issuer.latin.endswith("ia")
    assert issuer.own_name in (issuer.latin, issuer.cyrillic)


def test_there_are_many_of_them() -> None:
    assert len({invented(seed).code for seed in range(364)}) == 364
    assert len({invented(seed).latin for seed in range(364)}) > 200
