import numpy as np
import pytest

from device_drivers.simulator.glass import kind_of, page_cover, polygon, risen_shade, spoil, surround
from device_drivers.simulator.placing import Placement, glass_px, page_to_capture
from device_drivers.simulator.reader_profile import ReaderProfile
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document

READER = ReaderProfile("small", ppi=80.0)
SIDE = document().sides[0]


def laid(placement: Placement, light: Light = Light.VI) -> tuple[np.ndarray, np.ndarray]:
    matrix = page_to_capture(SIDE.size_mm, READER, placement, Light.VI)
    cover = page_cover(SIDE, matrix, glass_px(READER), placement.lift_mm)
    return cover, surround(SIDE, matrix, cover, light, READER, placement)


def test_the_page_covers_its_area_with_round_corners() -> None:
    cover, _ = laid(Placement())
    scale = READER.ppi / 25.4
    assert cover.sum() / scale**2 == pytest.approx(125 * 88 - (4 - np.pi) * 3.2**2, rel=0.01)


def test_lids_are_dark_or_light_and_the_page_throws_a_shadow() -> None:
    _, dark = laid(Placement(surround="dark"))
    cover, light = laid(Placement(surround="light"))
    assert dark.mean() < 0.05 < 0.5 < light[2, 2]
    beside = light[cover[:, :].shape[0] // 2]
    assert beside.min() < 0.9 * light[2, 2]


def test_the_facing_page_and_the_cover_are_seen_beyond_the_edges() -> None:
    _, plain = laid(Placement())
    _, facing = laid(Placement(facing_mm=4.0))
    _, covered = laid(Placement(cover_mm=3.0))
    assert facing.ndim == covered.ndim == 3
    middle = facing.shape[1] // 2
    assert facing[: facing.shape[0] // 5, middle].max() > plain.max() + 0.2
    assert covered[..., 0].mean() > plain.mean()


def test_a_risen_page_is_darker_at_its_spine() -> None:
    shade = risen_shade(50, Placement(lift_mm=2.0), np.linspace(0, 80, 50))
    assert shade[0] < 0.85
    assert shade[-1] == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize("fault", ["glare", "dust", "finger"])
@pytest.mark.parametrize("light", [Light.VI, Light.UV, Light.IR])
def test_faults_of_placing_show(fault: str, light: Light) -> None:
    clean = np.full((200, 300, 3), 0.4, np.float32)
    spoilt = spoil(clean.copy(), light, READER, Placement(**{fault: 0.6}, seed=3))  # type: ignore[arg-type]
    changed = np.abs(spoilt - clean).max() > 0.02
    assert changed != (fault == "glare" and light is Light.UV)


def test_kinds_of_light() -> None:
    assert [kind_of(light) for light in (Light.VI, Light.OB_L, Light.UV254, Light.IR)] == ["VI", "VI", "UV", "IR"]


def test_a_polygon_covers_its_area() -> None:
    square = np.array([[10.0, 10.0], [30.0, 10.0], [30.0, 20.0], [10.0, 20.0]])
    assert polygon(square, (50, 40)).sum() == pytest.approx(200, rel=0.12)
