import numpy as np
import pytest

from device_drivers.simulator.forgery.zone import (
    falsify_check_digit,
    print_zone_in_dye,
    rewrite_zone,
    set_zone_in_another_face,
    zone_of,
)
from device_drivers.simulator.lettering import OCR_B
from imaging.light import Light
from mrz.parse import parse
from tests.device_drivers.simulator.drawn import TODAY, document, inside, seen


def darkest(strength: float | None) -> float:
    forged = document() if strength is None else print_zone_in_dye(document(), strength, np.random.default_rng(1))
    picture = seen(forged.sides[0])[Light.IR]
    return float(np.quantile(picture[inside(zone_of(forged)[1].region, picture.shape)], 0.01))


def test_dye_fades_in_infrared_the_more_the_stronger() -> None:
    assert darkest(None) < 0.2 < darkest(0.1) < darkest(0.9)
    assert darkest(0.9) > 0.5


@pytest.mark.parametrize("kind", ["TD3", "TD1", "TD2", "MRV-A", "MRV-B"])
@pytest.mark.parametrize("seed", range(4))
def test_one_check_digit_is_wrong(kind: str, seed: int) -> None:
    genuine = document(kind)
    forged = falsify_check_digit(genuine, 0.5, np.random.default_rng(seed))
    pairs = zip("".join(genuine.mrz), "".join(forged.mrz), strict=True)
    assert sum(before != after for before, after in pairs) == 1
    assert not parse(forged.mrz, today=TODAY).valid


@pytest.mark.parametrize("seed", range(8))
def test_a_rewritten_zone_is_consistent_in_itself(seed: int) -> None:
    forged = rewrite_zone(document(), 0.6, np.random.default_rng(seed))
    assert forged.mrz != document().mrz
    assert forged.viz == document().viz
    assert not [finding for finding in parse(forged.mrz, today=TODAY).findings if finding.kind == "check_digit"]


def test_a_weak_forger_only_misses_the_pitch() -> None:
    weak = zone_of(set_zone_in_another_face(document(), 0.2, np.random.default_rng(1)))[1]
    strong = zone_of(set_zone_in_another_face(document(), 0.9, np.random.default_rng(1)))[1]
    assert weak.face == OCR_B
    assert weak.pitch_mm < 2.53
    assert strong.face != OCR_B
    assert strong.lines == document().mrz
