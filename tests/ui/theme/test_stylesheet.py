import re
from pathlib import Path

import pytest

from ui.theme.palette import DARK, LIGHT, Palette
from ui.theme.stylesheet import stylesheet


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_every_colour_is_filled_in_and_every_picture_exists(palette: Palette) -> None:
    sheet = stylesheet(palette)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_no_text_is_smaller_than_11_pt() -> None:
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", stylesheet(LIGHT))]
    assert sizes
    assert min(sizes) >= 11
