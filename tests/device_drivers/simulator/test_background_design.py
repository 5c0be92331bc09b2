import numpy as np

from device_drivers.simulator.background_design import background
from device_drivers.simulator.style import draw_style
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

SIZE = (60.0, 40.0)
BADGE = Region(4, 3, 8, 8)


def drawn(seed: int, purpose: int = 301) -> np.ndarray:
    sheet = blank(*SIZE)
    for piece in background(draw_style(seed), SIZE, purpose, badge=BADGE, calm=(Region(4, 12, 15, 20),)):
        piece.draw(sheet)
    return sheet.reflectance


def test_models_and_sides_have_backgrounds_of_their_own() -> None:
    pictures = [drawn(1), drawn(2), drawn(1, 302)]
    for index, first in enumerate(pictures):
        for second in pictures[index + 1 :]:
            assert float(np.abs(first - second)[..., :3].mean()) > 0.01
    assert np.array_equal(drawn(1), drawn(1))


def test_it_covers_the_page_and_drops_out_in_infrared() -> None:
    for seed in range(6):
        picture = drawn(seed)
        assert picture[..., :3].mean() < 0.97
        assert picture[..., 3].mean() > 0.94


def test_ornaments_come_on_top_of_the_plain_background() -> None:
    style = draw_style(3)
    plain = background(style, SIZE, 301, badge=BADGE, calm=())
    for ornament, more in ((0, 0), (1, 1), (2, 1), (3, 2)):
        drawn_with = background(style, SIZE, 301, badge=BADGE, calm=(), ornament=ornament)
        assert drawn_with[: len(plain)] == plain
        assert len(drawn_with) == len(plain) + more
