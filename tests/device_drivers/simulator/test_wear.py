import numpy as np
import pytest

from device_drivers.simulator.sheet import Sheet
from device_drivers.simulator.substrate import Substrate
from device_drivers.simulator.wear import KINDS, Wear
from imaging.region import Region
from tests.device_drivers.simulator.drawn import blank

PAGE = Region(0, 0, 60, 40)


def worn(kind: str, amount: float, seed: int = 1) -> Sheet:
    sheet = blank(60, 40)
    Substrate().lay(sheet)
    sheet.emission += 0.1
    Wear("wear", PAGE, (kind,), amount, seed).draw(sheet)
    return sheet


def trace(kind: str, amount: float) -> float:
    fresh = blank(60, 40)
    Substrate().lay(fresh)
    fresh.emission += 0.1
    used = worn(kind, amount)
    return float(np.abs(used.reflectance - fresh.reflectance).mean() + np.abs(used.emission - fresh.emission).mean())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_leaves_a_trace_that_grows(kind: str) -> None:
    assert 0 < trace(kind, 0.2) < trace(kind, 1.0)


@pytest.mark.parametrize("kind", KINDS)
def test_light_stays_physical(kind: str) -> None:
    sheet = worn(kind, 1.0)
    assert float(sheet.reflectance.min()) >= 0
    assert float(sheet.reflectance.max()) <= 1.01
    assert float(sheet.emission.min()) >= 0


def test_moisture_carries_brightener_into_the_paper() -> None:
    change = worn("moisture", 1.0).emission - 0.1
    assert change[..., 2].max() > change[..., 0].max()


def test_a_stamp_vanishes_in_infrared() -> None:
    sheet = worn("stamp", 1.0)
    assert float(sheet.reflectance[..., 3].min()) > 0.65
    assert float(sheet.reflectance[..., 0].min()) < 0.45


def test_wear_is_the_same_for_the_same_seed() -> None:
    assert np.array_equal(worn("dirt", 0.5).reflectance, worn("dirt", 0.5).reflectance)
    assert not np.array_equal(worn("dirt", 0.5).reflectance, worn("dirt", 0.5, 2).reflectance)
