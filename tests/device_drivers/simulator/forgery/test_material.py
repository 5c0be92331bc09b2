import numpy as np

from device_drivers.simulator.forgery.material import brighten_paper
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document, seen


def blue(strength: float) -> float:
    forged = brighten_paper(document(), strength, np.random.default_rng(1))
    return float(np.median(seen(forged.sides[0])[Light.UV][..., 2]))


def test_paper_glows_the_more_the_stronger() -> None:
    dull = float(np.median(seen(document().sides[0])[Light.UV][..., 2]))
    assert dull < 0.02 < blue(0.1) < blue(0.5) < blue(0.9)


def test_every_side_is_bright() -> None:
    forged = brighten_paper(document("TD1"), 0.5, np.random.default_rng(1))
    assert [change.page for change in forged.changes] == ["front", "back"]
