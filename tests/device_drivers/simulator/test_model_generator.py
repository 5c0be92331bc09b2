import pytest

from device_drivers.simulator.model_generator import KINDS, model, model_like, models


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_format_can_be_made(kind: str) -> None:
    design = model(3, kind=kind)
    assert design.mrz_format == kind
    assert len(design.sides) == (2 if kind == "TD1" else 1)
    assert design.country == "UTO"


def test_a_seed_gives_one_model() -> None:
    assert model(17) == model(17)
    assert model(17) != model(18)


def test_invented_states_have_codes_of_their_own() -> None:
    countries = {model(seed, utopian=False).country for seed in range(60)}
    assert "UTO" not in countries
    assert len(countries) > 50


def test_siblings_differ_in_few_pieces() -> None:
    first, second = model(8, kind="TD3"), model(8, kind="TD3", variant=2)
    background = [old == new for old, new in zip(first.sides[0].background, second.sides[0].background, strict=True)]
    assert sum(background) > len(background) / 2
    assert first.sides[0].top != second.sides[0].top


def test_a_series_has_running_numbers_many_formats_and_siblings() -> None:
    series = list(models(5, 40))
    assert [design.number for design in series] == list(range(1, 41))
    assert len({design.mrz_format for design in series}) >= 4
    assert any(design.variant for design in series)
    assert len({design.prado_id for design in series}) == 40


def test_a_model_like_another_keeps_its_numbering() -> None:
    own = model(8, kind="TD3")
    other = model_like(own, seed=9, variant=0)
    assert (other.rule, other.number, other.mrz_format) == (own.rule, own.number, own.mrz_format)
    assert other.sides != own.sides


def test_two_hundred_models_are_all_different() -> None:
    backgrounds = {design.sides[0].background for design in models(1, 200, siblings=0.0)}
    assert len(backgrounds) == 200
