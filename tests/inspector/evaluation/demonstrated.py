"""The demonstration as a labelled set."""

import json
from collections.abc import Sequence
from pathlib import Path

from imaging.light import Light
from tests.demonstration import PPI, Demonstration

KINDS = {"no infrared": "ir_mrz_not_visible", "check digit": "mrz_bad_check_digit", "bright paper": "uv_bright_paper"}
CHANGED = {
    "no infrared": {"what": "zone in dye", "box_mm": [0.0, 64.8, 125.0, 23.2], "light": "IR"},
    "bright paper": {"what": "paper bright", "box_mm": [0.0, 0.0, 125.0, 88.0], "light": "UV"},
}


def write_set(demonstration: Demonstration, folder: Path, names: Sequence[str]) -> Path:
    """Write `truth.json` of the named passports of the tray into `folder` and return it."""
    rows = [_row(demonstration, name) for name in names]
    (folder / "truth.json").write_text(json.dumps(rows), encoding="utf-8")
    return folder


def _row(demonstration: Demonstration, name: str) -> dict[str, object]:
    captures = demonstration.document(name).pages[0].captures
    genuine = name not in KINDS
    return {
        "id": name,
        "model": "UTO-AO-11001",
        "files": {light.value: str(captures[light]) for light in (Light.VI, Light.UV, Light.IR)},
        "class": KINDS.get(name, "genuine"),
        "genuine": genuine,
        "strength": None if genuine else 0.9,
        "expected": "accept" if genuine else "refer",
        "changed": [CHANGED[name]] if name in CHANGED else [],
        "ppi": PPI,
    }
