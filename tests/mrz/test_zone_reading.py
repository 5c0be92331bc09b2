import numpy as np
import pytest

from mrz.decoding import decode
from mrz.locating import locate
from mrz.network_engine import NetworkEngine
from mrz.zone_reading import read_places, read_zones, unsettled
from tests.mrz.printed_zone import TD3, printed
from tests.mrz.recognised import TD3 as LINES
from tests.mrz.recognised import doubt, recognised


def test_no_lines_no_zones() -> None:
    assert read_zones(np.zeros((50, 50, 3), np.uint8), []) == ()


def test_confidences_and_boxes_go_with_the_characters() -> None:
    image = printed(TD3).image
    (zone,) = read_zones(image, locate(image))
    assert zone.lines == TD3
    assert zone.character_boxes is not None
    for line, confidences, boxes in zip(zone.lines, zone.confidences, zone.character_boxes, strict=True):
        assert len(line) == len(confidences) == len(boxes)
        assert all(0 <= confidence <= 1 for confidence in confidences)


@pytest.mark.parametrize("percent", [0.0, 0.1, -0.1])
def test_boxes_hold_the_ink(percent: float) -> None:
    page = printed(TD3, pitch_px=24.0)
    (zone,) = read_zones(page.image, locate(page.image))
    assert zone.character_boxes is not None
    for boxes, centres in zip(zone.character_boxes, page.centres, strict=True):
        middle = boxes.mean(axis=1) + percent * 24
        assert np.abs(middle - centres).max() < 0.4 * 24


def test_a_doubtful_letter_of_a_name_is_unsettled() -> None:
    scores = recognised(LINES)
    doubt(scores, 0, 7, {"I": 0.5, "L": 0.45})
    assert list(unsettled(decode(scores))) == [(0, 7)]


def test_a_doubtful_digit_under_a_check_digit_that_holds_is_settled() -> None:
    scores = recognised(LINES)
    doubt(scores, 1, 1, {"8": 0.5, "B": 0.45})
    assert list(unsettled(decode(scores))) == []


def test_known_places_are_read_as_they_are_and_what_is_missing_is_said() -> None:
    page = printed(TD3, patterned=True)
    known = NetworkEngine().read(page.image).best
    assert known is not None
    assert known.character_boxes is not None
    faded = page.image.copy()
    x, y = page.centres[1][15]
    faded[int(y) - 14 : int(y) + 14, int(x) - 9 : int(x) + 10] = 226
    zone = read_places(faded, known.character_boxes)
    assert zone is not None
    assert zone.lines is None
    assert zone.partial is not None
    assert zone.partial[1][15] == "?"
    assert zone.partial[1][:15] + zone.partial[1][16:] == TD3[1][:15] + TD3[1][16:]
    assert zone.ink[1][15] < 0.1


def test_known_places_may_be_off_by_a_third_of_a_pitch() -> None:
    page = printed(TD3, patterned=True)
    known = NetworkEngine().read(page.image).best
    assert known is not None
    assert known.character_boxes is not None
    moved = tuple(boxes + np.array([6.0, 2.0]) for boxes in known.character_boxes)
    zone = read_places(page.image, moved)
    assert zone is not None
    assert zone.lines == TD3


def test_where_nothing_is_printed_there_is_no_zone() -> None:
    page = printed(TD3)
    known = NetworkEngine().read(page.image).best
    assert known is not None
    assert known.character_boxes is not None
    assert read_places(np.full_like(page.image, 200), known.character_boxes) is None
