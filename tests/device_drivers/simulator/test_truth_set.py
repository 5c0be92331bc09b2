from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from device_drivers.simulator.forgery.catalogue import KINDS, possible
from device_drivers.simulator.truth_set import EXPECTED, EXPECTED_OF_FORGED, FORGED_KINDS, SetPlan, make_item
from imaging.files import read_capture
from imaging.light import Light
from tests.device_drivers.simulator.drawn import TODAY

PLAN = SetPlan(seed=4, models=5, per_class=1, genuine=2, today=TODAY, forms=("TD3", "TD1"), ppi=72.0)


def test_a_plan_counts_its_documents() -> None:
    items = list(PLAN.item_plans())
    known = [plan.design() for plan in PLAN.model_plans() if plan.known]
    forged = sum(possible(kind, design) for kind in FORGED_KINDS for design in known)
    assert len(items) == 5 * (2 + 2) + forged + 1
    assert forged < 5 * len(FORGED_KINDS)
    assert not [item for item in items if not possible(item.kind, item.model.design())]
    assert len({item.id for item in items}) == len(items)
    assert len({item.seed for item in items}) == len(items)


def test_models_alternate_formats_and_hold_a_sibling_and_an_undeclared_one() -> None:
    plans = PLAN.model_plans()
    assert [plan.kind for plan in plans[:4]] == ["TD3", "TD1", "TD3", "TD1"]
    assert plans[4].seed == plans[3].seed
    assert plans[4].variant
    assert [plan.declared for plan in plans[:4]] == [True, True, True, False]
    assert [plan.known for plan in plans] == [True] * 5 + [False]


def test_morphs_are_left_out_because_no_page_shows_them() -> None:
    assert "portrait_morphed" not in FORGED_KINDS
    assert set(FORGED_KINDS) < set(KINDS)


@pytest.mark.parametrize("kind", [*EXPECTED, "uv_bright_paper", "combined", "fantasy_document"])
def test_an_item_is_what_its_truth_says(kind: str, tmp_path: Path) -> None:
    item = next(item for item in PLAN.item_plans() if item.kind == kind)
    entry = make_item(item, tmp_path)
    assert entry["class"] == kind
    assert entry["genuine"] == (kind in EXPECTED)
    assert entry["expected"] == (EXPECTED | EXPECTED_OF_FORGED).get(kind, "refer")
    assert (entry["model"] is None) == (entry["expected"] == "unknown_document")
    assert (entry["strength"] is None) == (kind in EXPECTED)
    for page in entry.get("pages", [entry]):
        for light, path in page["files"].items():
            width, height = read_capture(tmp_path / path, Light(light)).size_px
            for x, y in page["corners"][light]:
                assert -width * 0.1 < x < width * 1.1
                assert -height * 0.1 < y < height * 1.1


def test_two_sided_items_have_pages(tmp_path: Path) -> None:
    item = next(item for item in PLAN.item_plans() if item.model.kind == "TD1" and item.kind == "photo_substitution")
    entry = make_item(item, tmp_path)
    assert [page["page"] for page in entry["pages"]] == ["front", "back"]
    assert all(change["page"] in ("front", "back") for change in entry["changed"])
    assert len(entry["capture"]["rotation_deg"]) == 2


@pytest.mark.parametrize("condition", ["any_angle", "clipped"])
def test_a_condition_holds_for_every_document(condition: str, tmp_path: Path) -> None:
    plan = replace(PLAN, conditions=(condition,))
    entry = make_item(next(plan.item_plans()), tmp_path)
    assert entry["class"] == "genuine"
    assert entry["capture"]["conditions"] == [condition]
    width, height = read_capture(tmp_path / entry["files"]["VI"], Light.VI).size_px
    x, y = np.array(entry["corners"]["VI"]).T
    outside = x.min() < 0 or y.min() < 0 or x.max() > width - 1 or y.max() > height - 1
    assert outside == (condition == "clipped")
