from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from device_drivers.simulator.placing import Placement
from device_drivers.simulator.reader_model import Picture, capture
from device_drivers.simulator.reader_profile import PROFILES, ReaderProfile
from imaging.light import STANDARD_LIGHTS, Light
from tests.device_drivers.simulator.drawn import document

READER = ReaderProfile("test", ppi=150.0)
FLAT = Placement()
Points = NDArray[np.float64]


def taken(light: Light = Light.VI, placement: Placement = FLAT, profile: ReaderProfile = READER) -> Picture:
    return capture(document().sides[0], light, profile, placement, np.random.default_rng(1))


def distances_to_seen_edges(picture: Picture) -> list[float]:
    """Return how far each true corner lies from the two straight edges found in the picture, px."""
    grey = picture.pixels if picture.pixels.ndim == 2 else picture.pixels.mean(axis=2).astype(np.uint8)
    lid, paper = float(np.median(grey[:6])), float(np.median(grey[60:-60, 60:-60]))
    soft = cv2.GaussianBlur(grey, (0, 0), 1.0)
    _, mask = cv2.threshold(soft, lid + 0.5 * (paper - lid), 255, cv2.THRESH_BINARY)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(contours, key=cv2.contourArea)[:, 0].astype(np.float64)
    distances = []
    for index in range(4):
        start, end = picture.corners_px[index], picture.corners_px[(index + 1) % 4]
        distances += _corner_distances(outline, start, end)
    return distances


def _corner_distances(
    outline: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> list[float]:
    along = (end - start) / np.linalg.norm(end - start)
    normal = np.array([-along[1], along[0]])
    share = (outline - start) @ along / np.linalg.norm(end - start)
    off = (outline - start) @ normal
    near = (share > 0.15) & (share < 0.85) & (np.abs(off) < 8)
    slope, level = np.polyfit(share[near], off[near], 1)
    return [abs(float(level)), abs(float(level + slope))]


@pytest.mark.parametrize("turn", [0.0, 1.7, -2.3, 179.0])
def test_the_told_corners_are_those_of_the_picture_within_a_pixel(turn: float) -> None:
    picture = taken(placement=Placement(turn, (0.4, -0.7), "dark"))
    assert max(distances_to_seen_edges(picture)) < 1.0


@pytest.mark.parametrize("light", STANDARD_LIGHTS)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_the_corners_of_every_reader_and_light_are_right_within_a_pixel(profile: ReaderProfile, light: Light) -> None:
    seen = replace(profile, ppi=150.0)
    picture = taken(light, Placement(1.3, (-0.5, 0.6), "dark"), seen)
    assert max(distances_to_seen_edges(picture)) < 1.0


@pytest.mark.parametrize("turn", [90.0, -90.0, 37.0, -131.0])
def test_the_told_corners_are_right_at_any_angle(turn: float) -> None:
    wide = replace(READER, glass_mm=(160.0, 160.0))
    picture = taken(placement=Placement(turn, (0.4, -0.7), "dark"), profile=wide)
    assert max(distances_to_seen_edges(picture)) < 1.0


def test_a_clipped_page_is_seen_where_its_corners_tell() -> None:
    picture = taken(placement=Placement(1.2, (3.0, -11.0), "dark"))
    height, width = picture.pixels.shape[:2]
    assert picture.corners_px[:2, 1].max() < 0
    told = np.zeros((height, width), np.uint8)
    cv2.fillPoly(told, [np.rint(picture.corners_px).astype(np.int32)], 255)
    grey = cv2.GaussianBlur(picture.pixels.mean(axis=2).astype(np.uint8), (0, 0), 1.0)
    contours, _ = cv2.findContours((grey > 105).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    seen = np.zeros_like(told)
    cv2.drawContours(seen, [max(contours, key=cv2.contourArea)], -1, 255, -1)
    apart = int(np.count_nonzero(told != seen))
    assert apart < 0.01 * np.count_nonzero(told)


def test_the_corners_of_a_rising_page_are_told_too() -> None:
    picture = taken(placement=Placement(0.5, lift_mm=2.4))
    assert max(distances_to_seen_edges(picture)) < 1.0
    flat = taken(placement=Placement(0.5))
    assert picture.corners_px[0, 1] > flat.corners_px[0, 1]


def test_pixels_are_colour_but_for_infrared() -> None:
    for light in STANDARD_LIGHTS:
        picture = taken(light)
        assert picture.pixels.dtype == np.uint8
        assert picture.pixels.ndim == (2 if light is Light.IR else 3)
        assert picture.light is light


def test_the_same_random_numbers_give_the_same_bytes() -> None:
    for light in STANDARD_LIGHTS:
        assert np.array_equal(taken(light).pixels, taken(light).pixels)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_reader_sees_the_page_brighter_than_a_dark_lid(profile: ReaderProfile) -> None:
    small = replace(profile, ppi=100.0)
    picture = taken(profile=small)
    middle = picture.pixels[150:250, 200:330].mean()
    assert middle > 3 * picture.pixels[:6].mean()


def test_blur_noise_and_compression_do_what_they_say() -> None:
    sharp = taken(profile=replace(READER, blur_mm=0.01, noise=0.0)).pixels.astype(float)
    soft = taken(profile=replace(READER, blur_mm=0.3, noise=0.0)).pixels.astype(float)
    noisy = taken(profile=replace(READER, blur_mm=0.3, noise=0.05)).pixels.astype(float)
    assert np.abs(np.diff(soft, axis=1)).mean() < 0.6 * np.abs(np.diff(sharp, axis=1)).mean()
    assert np.abs(noisy - soft).mean() > 5
    squeezed = taken(profile=replace(READER, jpeg_quality=30)).pixels
    assert not np.array_equal(squeezed, taken().pixels)


def test_other_ultraviolet_lamps_are_printed_for() -> None:
    assert taken(Light.UV254).pixels.shape == taken(Light.UV).pixels.shape
