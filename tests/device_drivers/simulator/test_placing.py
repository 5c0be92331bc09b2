import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device_drivers.simulator.placing import (
    Placement,
    corners_px,
    glass_px,
    page_to_capture,
    seen_y,
    sheet_to_page_mm,
    through,
)
from device_drivers.simulator.reader_profile import DESK
from device_drivers.simulator.sheet import Raster
from imaging.light import Light

SIZE = (125.0, 88.0)


@given(st.floats(-180, 180), st.floats(-3, 3), st.floats(-3, 3))
@settings(deadline=None)
def test_a_laid_page_keeps_its_size_and_shape(turn: float, dx: float, dy: float) -> None:
    corners = corners_px(page_to_capture(SIZE, DESK, Placement(turn, (dx, dy)), Light.VI), SIZE)
    scale = DESK.ppi / 25.4
    assert np.linalg.norm(corners[1] - corners[0]) == pytest.approx(125.0 * scale, rel=1e-6)
    assert np.linalg.norm(corners[3] - corners[0]) == pytest.approx(88.0 * scale, rel=1e-6)
    middle = (np.array(glass_px(DESK)) - 1) / 2 + np.array([dx, dy]) * scale
    assert np.allclose(corners.mean(axis=0), middle)


def test_lights_differ_by_offset_and_scale() -> None:
    matrices = (page_to_capture(SIZE, DESK, Placement(), light) for light in (Light.VI, Light.IR))
    white, infrared = (corners_px(matrix, SIZE) for matrix in matrices)
    moved = (infrared - white).mean(axis=0) / (DESK.ppi / 25.4)
    assert moved == pytest.approx(DESK.offset_mm(Light.IR))


def test_upside_down_is_told_by_the_turn() -> None:
    assert Placement(179.0).upside_down
    assert Placement(-178.0).upside_down
    assert not Placement(4.0).upside_down
    assert not Placement(358.0).upside_down


def test_conditions_are_named() -> None:
    assert Placement().conditions == ()
    assert Placement(lift_mm=1.0, glare=0.2).conditions == ("lifted", "glare")


def test_a_rising_page_is_only_shortened_near_its_spine() -> None:
    rows = np.array([0.0, 2.0, 40.0, 88.0])
    moved = seen_y(rows, 2.0) - rows
    assert moved[0] > moved[1] > moved[2]
    assert moved[3] == pytest.approx(0, abs=1e-6)
    assert np.all(np.diff(seen_y(np.linspace(0, 88, 500), 2.5)) > 0)


def test_the_sheet_maps_onto_the_trimmed_page() -> None:
    raster = Raster(SIZE, 400.0)
    corner = np.array([[float(raster.to_px(3.0)), float(raster.to_px(4.0))]])
    assert through(sheet_to_page_mm(raster, (0.0, 0.0)), corner) == pytest.approx(np.array([[3.0, 4.0]]))
    assert through(sheet_to_page_mm(raster, (0.2, 0.1)), corner) == pytest.approx(np.array([[2.8, 3.9]]))
