import hashlib
import json
from pathlib import Path

import pytest

from device_drivers.simulator.set_writing import write_set
from device_drivers.simulator.truth_set import SetPlan
from tests.device_drivers.simulator.drawn import TODAY

pytestmark = pytest.mark.slow

PLAN = SetPlan(
    seed=6,
    models=1,
    per_class=1,
    genuine=1,
    today=TODAY,
    unknown=1,
    kinds=("uv_bright_paper",),
    forms=("TD1",),
    ppi=60.0,
)


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.slow
def test_the_same_seed_writes_the_same_bytes_with_any_number_of_processes(tmp_path: Path) -> None:
    done: list[int] = []
    count = write_set(PLAN, tmp_path / "one", on_done=done.append)
    assert count == sum(done) == 5
    write_set(PLAN, tmp_path / "two", jobs=2)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


@pytest.mark.slow
def test_a_set_is_complete(tmp_path: Path) -> None:
    write_set(PLAN, tmp_path)
    truth = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))
    batch = json.loads((tmp_path / "BATCH.json").read_text(encoding="utf-8"))
    assert [entry["id"] for entry in truth] == [entry["id"] for entry in batch]
    for entry in batch:
        for page in entry["pages"]:
            assert all((tmp_path / path).is_file() for path in page["captures"].values())
    known = {entry["model"] for entry in truth} - {None}
    specimens = {path.name for path in (tmp_path / "specimens").iterdir()}
    assert specimens == {f"{model}-{page}" for model in known for page in ("front", "back")}
    assert json.loads((tmp_path / "forge.json").read_text())["seed"] == 6
