from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.mrz_reading import PageReading, best_of, carried, read_page, read_pages
from mrz.zone import Reading, ZoneReading
from tests.inspector.rules.zones import LOWER, TODAY, UPPER

WRONG = LOWER[:9] + "7" + LOWER[10:]
SIZE = (880, 1250)
LEFT_TO_RIGHT = np.array([[60.0, 700.0], [1190.0, 700.0], [1190.0, 830.0], [60.0, 830.0]])


def live() -> LiveDataSet:
    page = Page(LEFT_TO_RIGHT, (125.0, 88.0), 254.0, PageFormat.ID_3)
    vi, ir = np.zeros((*SIZE, 3), np.uint8), np.ones(SIZE, np.uint8)
    vi[0, 0] = 255
    return LiveDataSet("data page", page, {Light.VI: vi, Light.IR: ir})


class PrintedReader:
    """An engine that reads what each light is said to show."""

    name = "printed"

    def __init__(self, vi: ZoneReading | None, ir: ZoneReading | None) -> None:
        self.vi, self.ir = vi, ir

    def read(self, image: np.ndarray) -> Reading:
        zone = self.vi if image.ndim == 3 else self.ir
        return Reading((zone,) if zone else ())


class HastyReader(PrintedReader):
    """An engine whose quick look at a page misreads what reading the whole picture gets right."""

    def __init__(self, hasty: ZoneReading, thorough: ZoneReading) -> None:
        super().__init__(thorough, thorough)
        self.hasty = hasty

    def read_page(self, images: Sequence[np.ndarray], first: Reading | None = None) -> tuple[Reading, ...]:
        return tuple(first or Reading((self.hasty,)) for _ in images)

    def glance(self, image: np.ndarray) -> Reading:
        return Reading((self.hasty,))


class TwoSidedReader:
    """An engine whose quick look shows the zone of the page with a white corner alone."""

    name = "two sided"

    def __init__(self, quick: ZoneReading | None, thorough: ZoneReading | None) -> None:
        self.quick, self.thorough = quick, thorough
        self.searched = 0

    def glance(self, image: np.ndarray) -> Reading:
        return Reading((self.quick,)) if self.quick and image.max() else Reading()

    def read_page(self, images: Sequence[np.ndarray], first: Reading | None = None) -> tuple[Reading, ...]:
        self.searched += first is None or not first.zones
        zone = self.thorough if first is None or not first.zones else first.zones[0]
        return tuple(Reading((zone,) if zone else ()) for _ in images)

    def read(self, image: np.ndarray) -> Reading:
        return Reading((self.thorough,) if self.thorough else ())


def zone(lower: str = LOWER, corners: np.ndarray = LEFT_TO_RIGHT) -> ZoneReading:
    return ZoneReading((UPPER, lower), corners)


def sure(reading: ZoneReading) -> ZoneReading:
    return replace(reading, confidences=tuple((0.99,) * len(line) for line in reading.lines or ()))


def test_two_lights_that_agree_are_one_reading() -> None:
    reading = read_page(live(), PrintedReader(zone(), zone()), TODAY)
    assert reading.mrz is not None
    assert reading.mrz.valid
    assert reading.lights == (Light.VI, Light.IR)


def test_lights_that_surely_differ_are_a_finding() -> None:
    reading = read_page(live(), PrintedReader(sure(zone(WRONG)), sure(zone())), TODAY)
    assert reading.mrz is not None
    assert [finding.kind for finding in reading.mrz.findings].count("mrz_lights_differ") == 1


def test_a_light_that_reads_the_zone_helps_one_that_does_not() -> None:
    reading = read_page(live(), PrintedReader(None, zone()), TODAY)
    assert reading.mrz is not None
    assert reading.lights == (Light.IR,)


def test_a_wrong_check_digit_under_every_light_stays_wrong() -> None:
    reading = read_page(live(), PrintedReader(zone(WRONG), zone(WRONG)), TODAY)
    assert reading.mrz is not None
    assert not reading.mrz.valid


def test_a_zone_that_does_not_hold_is_read_again_over_the_whole_page() -> None:
    reading = read_page(live(), HastyReader(zone(WRONG), zone()), TODAY)
    assert reading.mrz is not None
    assert reading.mrz.valid


def test_a_zone_that_is_wrong_everywhere_stays_as_first_read() -> None:
    first = zone(WRONG)
    reading = read_page(live(), HastyReader(first, zone(WRONG)), TODAY)
    assert reading.mrz is not None
    assert not reading.mrz.valid
    assert reading.best is not None
    assert reading.best.lines == first.lines


def test_a_page_upside_down_is_turned_with_its_zone() -> None:
    far = np.array([SIZE[1] - 1, SIZE[0] - 1], dtype=np.float64)
    upside_down = zone(corners=far - LEFT_TO_RIGHT)
    reading = read_page(live(), PrintedReader(upside_down, upside_down), TODAY)
    assert reading.live.page.upright
    assert reading.live.images[Light.VI][-1, -1, 0] == 255
    assert reading.best is not None
    np.testing.assert_allclose(reading.best.corners_px, LEFT_TO_RIGHT)


def test_no_zone_leaves_the_page_as_it_lies() -> None:
    reading = read_page(live(), PrintedReader(None, None), TODAY)
    assert reading.mrz is None
    assert reading.best is None
    assert not reading.live.page.upright


def front() -> LiveDataSet:
    page = live()
    images = {light: np.zeros_like(image) for light, image in page.images.items()}
    return replace(page, name="front", images=images)


def test_a_side_without_a_zone_is_not_searched_where_the_other_shows_it_at_a_glance() -> None:
    engine = TwoSidedReader(zone(), None)
    first, second = read_pages([front(), live()], engine, TODAY)
    assert engine.searched == 0
    assert first.mrz is None
    assert second.mrz is not None
    assert second.mrz.valid


def test_all_sides_are_searched_where_no_glance_shows_a_zone_that_holds() -> None:
    hidden, wrong = TwoSidedReader(None, zone()), TwoSidedReader(zone(WRONG), zone())
    assert all(item.mrz and item.mrz.valid for item in read_pages([front(), live()], hidden, TODAY))
    first, _ = read_pages([front(), live()], wrong, TODAY)
    assert hidden.searched == 2
    assert first.mrz is not None


def test_a_single_page_is_read_as_ever() -> None:
    (reading,) = read_pages([live()], TwoSidedReader(None, zone()), TODAY)
    assert reading.mrz is not None


def test_the_zone_of_the_document_is_the_valid_one() -> None:
    valid = read_page(live(), PrintedReader(zone(), zone()), TODAY)
    wrong = read_page(live(), PrintedReader(zone(WRONG), None), TODAY)
    none = PageReading(live())
    assert best_of([none, wrong, valid]) is valid
    assert best_of([none]) is None


def test_places_are_carried_by_a_homography() -> None:
    shift = np.array([[1.0, 0.0, 5.0], [0.0, 1.0, -3.0], [0.0, 0.0, 1.0]])
    boxes = (np.zeros((44, 4, 2)),)
    moved = carried(ZoneReading(None, LEFT_TO_RIGHT, character_boxes=boxes), shift)
    np.testing.assert_allclose(moved.corners_px, LEFT_TO_RIGHT + np.array([5.0, -3.0]))
    assert moved.character_boxes is not None
    np.testing.assert_allclose(moved.character_boxes[0][7, 2], [5.0, -3.0])
