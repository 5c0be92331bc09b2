"""A small valid specimen folder for tests: 40 x 25 mm at 100 ppi with print, a glowing emblem and IR-absorbing text."""

import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.files import write_image
from imaging.light import Light

SIZE_MM = (40.0, 25.0)
PPI = 100.0
EMBLEM_MM = [24.0, 4.0, 10.0, 10.0]
MRZ_MM = [2.0, 17.0, 36.0, 6.0]


def specimen_json(**changes: Any) -> dict[str, Any]:
    """Return the content of a valid specimen.json; `changes` replace keys, None included."""
    captures = [{"light": light.value, "file": f"{light.value.lower()}.png", "ppi": PPI} for light in picture()]
    whole = {
        "format": "specimen/1",
        "model": {"country": "UTO", "type": "P", "number": 7, "year": 2020},
        "prado_id": "UTO-AO-07001",
        "title": "Utopia test passport",
        "page": "data page",
        "mrz_format": "TD3",
        "size_mm": list(SIZE_MM),
        "first_issued": "2020-01-01",
        "last_issued": None,
        "captures": captures,
        "regions": [
            {"name": "mrz", "box_mm": MRZ_MM, "variable": True},
            {"name": "surname", "box_mm": [4.0, 4.0, 15.0, 3.0], "variable": True},
        ],
        "features": [
            {
                "id": "uv-emblem",
                "routine": "UV-LU-IS",
                "box_mm": EMBLEM_MM,
                "expect": "present",
                "significance": "high",
                "description": "yellow emblem, Државен амблем",
            },
            {"id": "uv-paper", "routine": "UV-BR-FU", "box_mm": [0, 0, *SIZE_MM], "expect": "dull"},
        ],
    }
    return copy.deepcopy({**whole, **changes})


def picture() -> dict[Light, NDArray[np.uint8]]:
    """Return the page under VI, UV and IR."""
    width, height = (round(length * PPI / 25.4) for length in SIZE_MM)
    rows, columns = np.mgrid[0:height, 0:width]
    lines = 190 + 40 * np.sin(rows * 0.8 + 3 * np.sin(columns * 0.05))
    text = _inside(MRZ_MM, rows, columns) & (columns % 6 < 3) & (rows % 12 < 8)
    emblem = _inside(EMBLEM_MM, rows, columns) & ((rows + columns) % 10 < 5)
    vi = np.where(text, 30, lines)
    return {
        Light.VI: np.stack([vi, vi * 0.95, vi * 0.9], axis=-1).astype(np.uint8),
        Light.UV: np.stack([np.where(emblem, 200, 20), np.where(emblem, 190, 20), np.full(vi.shape, 45)], -1).astype(
            np.uint8
        ),
        Light.IR: np.where(text, 30, 200).astype(np.uint8),
    }


def write_specimen(folder: Path, **changes: Any) -> Path:
    """Write a valid specimen with `changes` to its specimen.json into `folder`, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for light, pixels in picture().items():
        write_image(folder / f"{light.value.lower()}.png", pixels, ppi=PPI)
    (folder / "specimen.json").write_text(json.dumps(specimen_json(**changes)), encoding="utf-8")
    return folder


def _inside(box_mm: list[float], rows: NDArray[Any], columns: NDArray[Any]) -> NDArray[np.bool_]:
    left, top, width, height = (length * PPI / 25.4 for length in box_mm)
    return (columns >= left) & (columns < left + width) & (rows >= top) & (rows < top + height)
