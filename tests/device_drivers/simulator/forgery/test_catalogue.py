"""What is promised of every forgery: it changes what it says, where it says, under the light it says."""

import numpy as np
import pytest

from device_drivers.simulator.document import Document
from device_drivers.simulator.forgery.catalogue import FORGERIES, KINDS, RECIPES, possible
from imaging.light import STANDARD_LIGHTS, Light
from mrz.parse import parse
from tests.device_drivers.simulator.drawn import TODAY, document, inside, seen

UNNOTICED = 0.04  # linear light, the same order as the texture of paper


def forged(key: str, strength: float, *, kind: str = "TD3") -> Document:
    return FORGERIES[key].apply(document(kind), strength, np.random.default_rng(5))


@pytest.mark.parametrize("strength", [0.2, 0.9])
@pytest.mark.parametrize("key", sorted(FORGERIES))
def test_it_changes_what_it_says_and_nothing_else(key: str, strength: float) -> None:
    genuine, changed = document(), forged(key, strength)
    before, after = seen(genuine.sides[0]), seen(changed.sides[0])
    for light in STANDARD_LIGHTS:
        difference = np.abs(after[light] - before[light]).reshape(*before[light].shape[:2], -1).max(axis=2)
        declared = np.zeros(difference.shape, np.bool_)
        for change in changed.changes:
            if change.light in (light.value, "all"):
                declared |= inside(change.region, difference.shape, 1.0)
        rest = difference[~declared]
        assert rest.size == 0 or np.quantile(rest, 0.995) < UNNOTICED, f"{key} shows elsewhere in {light}"


@pytest.mark.parametrize("key", sorted(set(FORGERIES) - {"mrz_bad_check_digit", "mrz_differs"}))
def test_each_change_can_be_seen_where_it_is_declared(key: str) -> None:
    genuine, changed = document(), forged(key, 0.9)
    before, after = seen(genuine.sides[0]), seen(changed.sides[0])
    assert changed.changes
    for change in changed.changes:
        lights = STANDARD_LIGHTS if change.light == "all" else (Light(change.light),)
        strongest = 0.0
        for light in lights:
            mask = inside(change.region, before[light].shape)
            strongest = max(strongest, float(np.abs(after[light] - before[light])[mask].max()))
        assert strongest > 0.02, f"{key}: {change.what} cannot be seen"


@pytest.mark.parametrize("kind", ["TD3", "TD1", "TD2", "MRV-A", "MRV-B"])
@pytest.mark.parametrize("key", sorted(FORGERIES))
def test_it_works_on_every_format_and_keeps_its_record(key: str, kind: str) -> None:
    changed = forged(key, 0.7, kind=kind)
    forgery = FORGERIES[key]
    if not possible(forgery.kind, document(kind).design):
        assert changed.genuine
        return
    assert not changed.genuine
    assert changed.kind == forgery.kind
    assert changed.strength == 0.7
    pages = {side.page: side.size_mm for side in changed.sides}
    for change in changed.changes:
        assert change.page in pages
        assert change.light in ("VI", "UV", "IR", "all")


@pytest.mark.parametrize("key", sorted(FORGERIES))
def test_check_digits_are_right_except_where_that_is_the_forgery(key: str) -> None:
    changed = forged(key, 0.7)
    assert changed.changes
    wrong = [finding for finding in parse(changed.mrz, today=TODAY).findings if finding.kind == "check_digit"]
    meant = any("check digit" in change.what for change in changed.changes)
    assert bool(wrong) == meant


@pytest.mark.parametrize("key", sorted(FORGERIES))
def test_the_same_numbers_forge_alike(key: str) -> None:
    assert forged(key, 0.6).changes == forged(key, 0.6).changes
    assert forged(key, 0.6).sides == forged(key, 0.6).sides


def test_recipes_and_kinds_name_forgeries_there_are() -> None:
    assert {key for recipe in RECIPES for key in recipe} <= set(FORGERIES)
    assert sum(len(ways) for ways in KINDS.values()) == len(FORGERIES)
    assert len(KINDS["photo_substitution"]) == 3
