import numpy as np
import pytest

from device_drivers.simulator.forgery.portrait import (
    BleachedPlace,
    GluedPhoto,
    glue_photo_over,
    leave_out_ghost_or_overprint,
    lift_laminate,
    morph_portrait,
    portrait_of,
    print_photo_over,
)
from imaging.light import Light
from tests.device_drivers.simulator.drawn import document, inside, seen


def test_a_glued_photo_lies_above_the_overprint_and_glows() -> None:
    forged = glue_photo_over(document(), 0.8, np.random.default_rng(3))
    photo = forged.sides[0].top[-1]
    assert isinstance(photo, GluedPhoto)
    before, after = (seen(item.sides[0])[Light.UV] for item in (document(), forged))
    place = inside(photo.region, before.shape, -2)
    assert after[place].mean() > before[place].mean() + 0.005


def test_a_photo_printed_over_is_of_somebody_else_in_another_technique() -> None:
    forged = print_photo_over(document(), 0.8, np.random.default_rng(3)).sides[0].element("portrait")
    genuine = portrait_of(document().sides[0])
    assert isinstance(forged, BleachedPlace)
    assert genuine is not None
    assert forged.portrait.face != genuine.face
    assert forged.portrait.technique is not genuine.technique


def test_a_lifted_laminate_moves_the_overprint() -> None:
    before, after = document().sides[0], lift_laminate(document(), 0.8, np.random.default_rng(3)).sides[0]
    old, new = before.element("overprint"), after.element("overprint")
    assert old is not None
    assert new is not None
    assert new.region.left == pytest.approx(old.region.left + 1.02)


def test_both_portraits_of_a_morphed_document_are_morphed_alike() -> None:
    side = morph_portrait(document(), 0.8, np.random.default_rng(3)).sides[0]
    faces = {getattr(side.element(name), "face", None) for name in ("portrait", "secondary_portrait")}
    assert len(faces) == 1
    assert document().holder.face not in faces


@pytest.mark.parametrize("seed", range(6))
def test_ghost_or_overprint_is_missing(seed: int) -> None:
    side = leave_out_ghost_or_overprint(document(), 0.8, np.random.default_rng(seed)).sides[0]
    assert [side.element(name) for name in ("secondary_portrait", "overprint")].count(None) == 1
