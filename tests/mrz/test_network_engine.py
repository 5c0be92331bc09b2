import cv2
import numpy as np
import pytest

from mrz.network_engine import NetworkEngine
from mrz.zone import ZoneReading
from tests.mrz.printed_zone import TD1, TD2, TD3, Printed, printed

ZONES = {"TD1": TD1, "TD2": TD2, "TD3": TD3}


@pytest.fixture(scope="module")
def engine() -> NetworkEngine:
    return NetworkEngine()


def _read(engine: NetworkEngine, page: Printed) -> ZoneReading:
    best = engine.read(page.image).best
    assert best is not None
    return best


@pytest.mark.parametrize("patterned", [False, True], ids=["plain", "patterned"])
@pytest.mark.parametrize("kind", ZONES)
def test_a_zone_is_read_with_its_place(engine: NetworkEngine, kind: str, patterned: bool) -> None:
    page = printed(ZONES[kind], patterned=patterned)
    zone = _read(engine, page)
    assert zone.lines == ZONES[kind]
    assert zone.partial is None
    assert zone.character_boxes is not None
    for boxes, centres in zip(zone.character_boxes, page.centres, strict=True):
        assert boxes.shape == (len(centres), 4, 2)
        assert np.abs(boxes.mean(axis=1) - centres).max() < 0.3 * 20
    assert np.abs(zone.corners_px[0] - page.centres[0][0]).max() < 20
    assert np.abs(zone.corners_px[2] - page.centres[-1][-1]).max() < 20


@pytest.mark.parametrize("pitch_px", [8.0, 12.0, 40.0])
def test_characters_of_any_size(engine: NetworkEngine, pitch_px: float) -> None:
    assert _read(engine, printed(TD3, pitch_px=pitch_px)).lines == TD3


@pytest.mark.parametrize("degrees", [3.0, 37.0, 90.0, 180.0, 200.0, 270.0])
def test_any_turn_of_the_page(engine: NetworkEngine, degrees: float) -> None:
    page = printed(TD3, pitch_px=22.0).turned(degrees)
    zone = _read(engine, page)
    assert zone.lines == TD3
    top = zone.corners_px[1] - zone.corners_px[0]
    truth = page.centres[0][-1] - page.centres[0][0]
    assert top @ truth / np.linalg.norm(top) / np.linalg.norm(truth) > 0.999


def test_perspective(engine: NetworkEngine) -> None:
    page = printed(TD3, pitch_px=22.0)
    height, width = page.image.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array([[60, 40], [width * 0.93, 10], [width + 20, height * 0.95], [10, height]], np.float32)
    matrix = np.asarray(cv2.getPerspectiveTransform(corners, seen), np.float64)
    assert _read(engine, page.seen(matrix, (width + 60, height + 40))).lines == TD3


@pytest.mark.parametrize(("position", "digit"), [(9, "1"), (19, "7"), (43, "5")])
def test_a_wrong_check_digit_is_returned_as_printed(engine: NetworkEngine, position: int, digit: str) -> None:
    wrong = (TD3[0], TD3[1][:position] + digit + TD3[1][position + 1 :])
    zone = _read(engine, printed(wrong))
    assert zone.lines == wrong
    assert all(correction.why != "check digit" for correction in zone.corrections)


def test_a_half_covered_zone_is_partial(engine: NetworkEngine) -> None:
    page = printed(TD3)
    image = page.image.copy()
    image[:, image.shape[1] // 2 :] = 90
    best = engine.read(image).best
    assert best is not None
    assert best.lines is None
    assert best.partial is not None
    assert best.partial[0].startswith(TD3[0][:15])


def test_two_documents_in_one_picture(engine: NetworkEngine) -> None:
    first, second = printed(TD3, pitch_px=14.0).image, printed(TD1, pitch_px=18.0).image
    width = max(first.shape[1], second.shape[1]) + 60
    picture = np.full((first.shape[0] + second.shape[0] + 90, width, 3), 25, np.uint8)
    picture[30 : 30 + first.shape[0], 30 : 30 + first.shape[1]] = first
    picture[60 + first.shape[0] : 60 + first.shape[0] + second.shape[0], 30 : 30 + second.shape[1]] = second
    assert {zone.lines for zone in engine.read(picture).zones} == {TD3, TD1}


def test_a_page_without_a_zone_gives_nothing(engine: NetworkEngine) -> None:
    page = printed(TD3, patterned=True).image
    assert engine.read(page[: int(page.shape[0] * 0.65)]).zones == ()


@pytest.mark.parametrize("shape", [(0, 0, 3), (0, 40, 3), (1, 1, 3), (1, 1), (7, 900, 3), (900, 3, 3), (64, 64)])
def test_pictures_too_small_give_nothing(engine: NetworkEngine, shape: tuple[int, ...]) -> None:
    assert engine.read(np.zeros(shape, np.uint8)).zones == ()


def test_noise_and_even_pictures_give_nothing(engine: NetworkEngine) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (400, 600, 3), np.uint8)
    for picture in (noise, np.zeros((400, 600, 3), np.uint8), np.full((400, 600), 255, np.uint8)):
        assert engine.read(picture).zones == ()


def test_a_very_wide_picture(engine: NetworkEngine) -> None:
    page = printed(TD3, pitch_px=24.0).image
    picture = np.full((page.shape[0], 6000, 3), 235, np.uint8)
    picture[:, 200 : 200 + page.shape[1]] = page
    best = engine.read(picture).best
    assert best is not None
    assert best.lines == TD3


def test_the_picture_is_left_as_it_was(engine: NetworkEngine) -> None:
    page = printed(TD3).image
    before = page.copy()
    engine.read(page)
    assert (page == before).all()
