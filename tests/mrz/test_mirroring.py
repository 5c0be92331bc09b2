import numpy as np
import pytest

from mrz.locating import locate
from mrz.mirroring import read_mirrored
from mrz.network_engine import NetworkEngine
from tests.mrz.printed_zone import TD1, TD3, printed


@pytest.mark.parametrize("lines", [TD1, TD3], ids=["TD1", "TD3"])
@pytest.mark.parametrize("axis", [0, 1], ids=["top to bottom", "left to right"])
def test_mirror_writing_is_read_and_said(lines: tuple[str, ...], axis: int) -> None:
    page = printed(lines, patterned=True)
    picture = np.ascontiguousarray(np.flip(page.image, axis))
    best = NetworkEngine().read(picture).best
    assert best is not None
    assert best.lines == lines
    assert best.mirrored
    assert best.character_boxes is not None
    size = np.array(page.image.shape[1::-1])
    for boxes, centres in zip(best.character_boxes, page.centres, strict=True):
        mirrored = np.where(np.array([axis == 1, axis == 0]), size - 1 - centres, centres)
        assert np.abs(boxes.mean(axis=1) - mirrored).max() < 0.3 * 20


def test_a_zone_as_it_should_be_is_not_mirrored() -> None:
    page = printed(TD3)
    best = NetworkEngine().read(page.image).best
    assert best is not None
    assert not best.mirrored
    assert all(zone.lines is None for zone in read_mirrored(page.image, locate(page.image)))


def test_without_long_lines_nothing_is_tried() -> None:
    assert read_mirrored(np.zeros((90, 90, 3), np.uint8), []) == ()
