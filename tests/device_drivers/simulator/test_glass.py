import numpy as np
import pytest

from device_drivers.simulator.glass import FULL, faults, kind_of, polygon, risen_shade, scene
from device_drivers.simulator.placing import Placement, glass_px, page_to_capture
from device_drivers.simulator.reader_profile import ReaderProfile
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document

READER = ReaderProfile("small", ppi=80.0)
SIDE = document().sides[0]
WIDTH, HEIGHT = glass_px(READER)


def laid(placement: Placement, light: Light = Light.VI) -> tuple[np.ndarray, np.ndarray]:
    """Return the page's coverage, 0..1, and a black page on the glass, H x W x 3."""
    matrix = page_to_capture(SIDE.size_mm, READER, placement, Light.VI)
    glass = scene(SIDE, matrix, light, READER, placement)
    black = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    return glass.cover / FULL, glass.around(black, slice(0, HEIGHT))


def test_the_page_covers_its_area_with_round_corners() -> None:
    cover, _ = laid(Placement())
    scale = READER.ppi / 25.4
    assert cover.sum() / scale**2 == pytest.approx(125 * 88 - (4 - np.pi) * 3.2**2, rel=0.01)


def test_lids_are_dark_or_light_and_the_page_throws_a_shadow() -> None:
    _, dark = laid(Placement(surround="dark"))
    cover, light = laid(Placement(surround="light"))
    assert dark.mean() < 0.05 < 0.5 < light[2, 2, 0]
    row = HEIGHT // 2
    assert light[row][cover[row] == 0].min() < 0.9 * light[2, 2, 0]
    assert light[row, WIDTH // 2, 0] == 0.0


def test_the_facing_page_and_the_cover_are_seen_beyond_the_edges() -> None:
    _, plain = laid(Placement())
    _, facing = laid(Placement(facing_mm=4.0))
    _, covered = laid(Placement(cover_mm=3.0))
    assert facing[: HEIGHT // 5, WIDTH // 2].max() > plain.max() + 0.2
    assert covered[..., 0].mean() > plain[..., 0].mean()


@pytest.mark.parametrize("placement", [Placement(3.0), Placement(1.0, facing_mm=3.0, lift_mm=1.0, cover_mm=1.5)])
def test_strips_are_parts_of_the_whole(placement: Placement) -> None:
    matrix = page_to_capture(SIDE.size_mm, READER, placement, Light.VI)
    glass = scene(SIDE, matrix, Light.VI, READER, placement)
    page = np.random.default_rng(1).random((HEIGHT, WIDTH, 3), dtype=np.float32)
    whole = glass.around(page.copy(), slice(0, HEIGHT))
    parts = [
        glass.around(page[top : top + 37].copy(), slice(top, min(top + 37, HEIGHT))) for top in range(0, HEIGHT, 37)
    ]
    assert np.allclose(np.vstack(parts), whole, atol=1e-6)


def test_a_risen_page_is_darker_at_its_spine() -> None:
    shade = risen_shade(50, Placement(lift_mm=2.0), np.linspace(0, 80, 50))
    assert shade[0] < 0.85
    assert shade[-1] == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize("fault", ["glare", "dust", "finger"])
@pytest.mark.parametrize("light", [Light.VI, Light.UV, Light.IR])
def test_faults_of_placing_show(fault: str, light: Light) -> None:
    clean = np.full((HEIGHT, WIDTH, 3), 0.4, np.float32)
    placement = Placement(**{fault: 0.6}, seed=3)  # type: ignore[arg-type]
    spoilt = faults(light, READER, placement)(clean.copy(), slice(0, HEIGHT))
    changed = np.abs(spoilt - clean).max() > 0.02
    assert changed != (fault == "glare" and light is Light.UV)


def test_kinds_of_light() -> None:
    assert [kind_of(light) for light in (Light.VI, Light.OB_L, Light.UV254, Light.IR)] == ["VI", "VI", "UV", "IR"]


def test_a_polygon_covers_its_area() -> None:
    square = np.array([[10.0, 10.0], [30.0, 10.0], [30.0, 20.0], [10.0, 20.0]])
    assert polygon(square, (50, 40)).sum() / FULL == pytest.approx(200, rel=0.12)
