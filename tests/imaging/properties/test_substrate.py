import numpy as np
from numpy.typing import NDArray

from imaging.properties.substrate import bare_paper, inner, substrate

PPI = 100.0
DULL = (22.0, 24.0, 38.0)


def page(colour: tuple[float, float, float] = DULL) -> NDArray[np.uint8]:
    random = np.random.default_rng(3)
    uv = np.zeros((240, 360, 3), np.float32) + np.array(colour, np.float32)
    return (uv + random.normal(0, 1.0, uv.shape)).clip(0, 255).round().astype(np.uint8)


def test_level_and_colour_of_bare_paper() -> None:
    found = substrate(page(), np.ones((240, 360), np.bool_), PPI)
    assert found is not None
    assert np.allclose(found.rgb, DULL, atol=0.5)
    assert abs(found.level - sum(DULL) / 3) < 0.5
    assert abs(found.blueness - 38 / 22) < 0.1
    assert found.saturated == 0


def test_shading_is_no_step_and_a_patch_is() -> None:
    shaded = (page() * np.linspace(0.75, 1.0, 360)[None, :, None]).round().astype(np.uint8)
    even = substrate(shaded, np.ones((240, 360), np.bool_), PPI)
    shaded[60:110, 100:160] += 40
    patched = substrate(shaded, np.ones((240, 360), np.bool_), PPI)
    assert even is not None
    assert patched is not None
    assert even.step()[0] < 1.15
    assert patched.step()[0] > 1.8


def test_a_page_without_bare_paper_is_not_measured() -> None:
    assert substrate(page(), np.zeros((240, 360), np.bool_), PPI) is None


def test_saturation_is_told() -> None:
    found = substrate(page((250.0, 250.0, 262.0)), np.ones((240, 360), np.bool_), PPI)
    assert found is not None
    assert found.saturated > 0.9


def test_bare_paper_leaves_out_print_and_glow() -> None:
    vi, uv, contrast = np.full((240, 360), 210.0), page().mean(axis=2), np.zeros((240, 360))
    contrast[50:80, 50:300] = 0.6
    uv[100:140, 100:200] = 150
    bare = bare_paper(vi, uv, contrast)
    assert not bare[60, 100]
    assert not bare[120, 150]
    assert bare[200, 200]


def test_inner_leaves_the_edge_out() -> None:
    mask = inner((100, 200), PPI, margin_mm=2.54)
    assert not mask[9].any()
    assert mask[10, 10]
    assert mask.sum() == 80 * 180
