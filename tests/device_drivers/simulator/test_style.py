import pytest

from device_drivers.simulator.halftone import Technique
from device_drivers.simulator.style import draw_style


def test_styles_are_repeatable_and_different() -> None:
    assert draw_style(4) == draw_style(4)
    assert len({(style.hue, style.motif, style.points) for style in map(draw_style, range(50))}) == 50


@pytest.mark.parametrize("seed", range(12))
def test_a_sibling_differs_in_small_things_only(seed: int) -> None:
    first, second = draw_style(seed), draw_style(seed, 3)
    assert first != second
    assert first.lines == second.lines
    assert first.paper == second.paper
    assert first.heading_face == second.heading_face


def test_siblings_share_what_is_not_meant_to_differ() -> None:
    first, second = draw_style(9), draw_style(9, 2)
    assert first.rng(301).random() == second.rng(301).random()
    assert first.variant_rng(403).random() != second.variant_rng(403).random()


def test_background_inks_drop_out_in_infrared() -> None:
    for seed in range(30):
        style = draw_style(seed)
        assert all(ink.reflectance[3] > 0.83 for ink in (*style.lines, style.heading, style.accent))
        assert all(max(ink.emission) > 0.1 for ink in style.glows)


def test_issuers_print_portraits_by_every_technique() -> None:
    assert {draw_style(seed).technique for seed in range(60)} == set(Technique)
