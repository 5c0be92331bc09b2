import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from device_drivers.simulator.gallery import FACES, GalleryPlan, in_white_only, write_gallery, write_shots
from device_drivers.simulator.printing import print_side
from imaging.files import read_capture
from imaging.light import Light
from tests.device_drivers.simulator.drawn import TODAY, document

PLAN = GalleryPlan(seed=3, models=8, ppi=60.0, today=TODAY, queries=3)


def test_a_plan_holds_every_model_once_and_siblings() -> None:
    plan = GalleryPlan(seed=1, models=2000, ppi=150.0, today=TODAY)
    shots = list(plan.shots())
    assert len({(shot.seed, shot.variant) for shot in shots}) == 2000
    assert 300 < sum(shot.variant > 0 for shot in shots) < 500


def test_there_are_only_few_faces() -> None:
    documents = [shot.document() for shot in GalleryPlan(2, 150, 60.0, TODAY).shots()]
    assert len({item.design.name for item in documents}) == 150
    assert 15 < len({item.holder.face for item in documents}) <= FACES
    assert len({item.design.country for item in documents}) > 80


def test_queries_are_other_documents_of_models_of_the_gallery(tmp_path: Path) -> None:
    shots = list(PLAN.shots())
    entries = write_shots(shots[-3:], tmp_path)
    names = {shot.document().design.name for shot in shots[:8]}
    for entry in entries:
        assert entry["model"] in names
        width, height = read_capture(tmp_path / entry["file"], Light.VI).size_px
        x, y = np.array(entry["corners"]).T
        assert 0 < x.min() < x.max() < width
        assert 0 < y.min() < y.max() < height
    first = shots[-1]
    assert first.document().holder != shots[first.index].document().holder


def test_what_glows_is_not_drawn_and_nothing_else_is_missed() -> None:
    side = document().sides[0]
    whole, white = (print_side(item, 60.0).reflectance[..., :3] for item in (side, in_white_only(side)))
    assert np.abs(whole - white).mean() < 0.003
    assert not in_white_only(side).fluorescent


@pytest.mark.slow
def test_any_number_of_processes_writes_the_same_gallery(tmp_path: Path) -> None:
    done: list[int] = []
    assert write_gallery(PLAN, tmp_path / "one", on_done=done.append) == sum(done) == 11
    write_gallery(PLAN, tmp_path / "two", jobs=2)
    one, two = (
        {path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.*")}
        for folder in (tmp_path / "one", tmp_path / "two")
    )
    assert one == two
    index = json.loads((tmp_path / "one/index.json").read_text(encoding="utf-8"))
    assert len({entry["model"] for entry in index["pictures"]}) == 8
    assert all((tmp_path / "one" / entry["file"]).is_file() for entry in index["pictures"])
