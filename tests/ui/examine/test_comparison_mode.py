"""Every way to compare has a name, and a slider only where something changes."""

from ui.examine.comparison_mode import ComparisonMode, mode_name, strength_name


def test_every_mode_has_a_name_and_a_slider_only_where_something_changes() -> None:
    assert len({mode_name(mode) for mode in ComparisonMode}) == len(ComparisonMode)
    assert strength_name(ComparisonMode.SIDE_BY_SIDE) == ""
    assert all(strength_name(mode) for mode in ComparisonMode if mode is not ComparisonMode.SIDE_BY_SIDE)
