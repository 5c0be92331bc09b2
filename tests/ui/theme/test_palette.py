import pytest

from ui.theme.palette import DARK, LIGHT, Palette, contrast_ratio

TEXT = 4.5
SHAPE = 3.0


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#777777") == pytest.approx(1.0)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
class TestTheme:
    @pytest.mark.parametrize("ground", ["window", "surface", "raised"])
    @pytest.mark.parametrize("ink", ["text", "muted", "failed", "undetermined_text"])
    def test_text_is_readable_on_every_ground(self, palette: Palette, ink: str, ground: str) -> None:
        assert contrast_ratio(getattr(palette, ink), getattr(palette, ground)) >= TEXT

    @pytest.mark.parametrize("tint", ["failed_tint", "undetermined_tint", "successful_tint"])
    def test_text_is_readable_on_tints(self, palette: Palette, tint: str) -> None:
        assert contrast_ratio(palette.text, getattr(palette, tint)) >= TEXT

    def test_coloured_words_are_readable_on_their_tint(self, palette: Palette) -> None:
        assert contrast_ratio(palette.failed, palette.failed_tint) >= TEXT

    def test_buttons_and_canvas_are_readable(self, palette: Palette) -> None:
        assert contrast_ratio(palette.on_accent, palette.accent) >= TEXT
        assert contrast_ratio(palette.on_canvas, palette.canvas) >= TEXT
        assert contrast_ratio(palette.accent, palette.surface) >= TEXT

    @pytest.mark.parametrize("outcome", ["successful", "failed", "not_performed"])
    def test_symbols_stand_out_from_their_shape_and_the_shape_from_the_ground(
        self, palette: Palette, outcome: str
    ) -> None:
        shape = getattr(palette, outcome)
        assert contrast_ratio(palette.on_outcome, shape) >= TEXT
        assert contrast_ratio(shape, palette.surface) >= SHAPE

    def test_the_question_mark_stands_out_from_its_triangle(self, palette: Palette) -> None:
        assert contrast_ratio("#1a2028", palette.undetermined) >= TEXT
