"""What an officer sees of every routine's forgery, beside pictures that a person has looked at (tests/golden).

A picture may differ a little: other versions of the libraries scale and compress otherwise. To look at new ones and
keep them: NEW_GOLDEN=1 pytest tests/inspector/checks/test_golden_pictures.py
"""

import os
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from imaging.comparison_picture import Pair, comparison_picture
from imaging.light import Light
from inspector.checks.engine import perform
from inspector.checks.why import MEANING, Why
from inspector.inspection import CheckResult, Outcome
from tests.reference_specimens.calibrated import calibrated_specimen, drawn_images
from tests.reference_specimens.drawn_specimen import PPI, captured, forged

pytestmark = pytest.mark.slow

GOLDEN = Path(__file__).parents[2] / "golden"
MOST_DIFFERENT = 6.0  # grey values in the mean, at a quarter of the size
FORGERIES: dict[str, dict[str, object]] = {
    "uv-paper": {"paper_uv": (60, 80, 130)},
    "uv-emblem": {"emblem": "crown"},
    "uv-fibres": {"fibre_seed": 1},
    "uv-number": {"uv_number": False},
    "ir-mrz": {"mrz_odd": 14},
    "ir-background": {"background_ir": 0.7},
    "ir-portrait": {"portrait_ir": 0.05},
    "ir-name": {"name_ir": 0.05},
    "background": {"background_copied": True},
    "overprint": {"overprint": False},
    "ghost": {"ghost_strength": 0.15},
}
UNDECLARED: dict[str, dict[str, object]] = {
    "learnt-uv-1": {"emblem": "crown"},
    "learnt-page-luminous-print": {"emblem": "crown"},
    "learnt-page-foreign-light": {"patch_uv": True},
    "learnt-ir-vanishing": {"background_ir": 0.7},
    "learnt-page-infrared": {"background_ir": 0.7},
    "learnt-page-luminous-hue": {"emblem_colours": ((60, 60, 220), (220, 60, 60))},
    "learnt-background": {"background_copied": True},
}
TOGETHER = (
    ("uv-paper", "ir-mrz", "ghost", "ir-name", "overprint"),
    ("uv-emblem", "uv-number", "ir-background", "ir-portrait"),
    ("uv-fibres", "background"),
    (
        "learnt-uv-1",
        "learnt-page-luminous-print",
        "learnt-page-foreign-light",
        "learnt-ir-vanishing",
        "learnt-page-infrared",
    ),
    ("learnt-page-luminous-hue", "learnt-background"),
)


def changes_of(names: tuple[str, ...]) -> dict[str, object]:
    return {key: value for name in names for key, value in (FORGERIES | UNDECLARED)[name].items()}


@cache
def results(names: tuple[str, ...]) -> dict[str, CheckResult]:
    specimen = calibrated_specimen(declared=names[0] not in UNDECLARED)
    found = perform(captured(forged(**changes_of(names))), specimen, drawn_images(), mrz_reading=None)
    return {result.feature or result.code: result for result in found}


def picture(name: str, names: tuple[str, ...]) -> np.ndarray:
    result = results(names)[name]
    assert result.outcome is Outcome.FAILED
    assert result.region is not None
    live, light = captured(forged(**changes_of(names))), result.light or Light.VI
    pair = Pair(light, live.images[light], drawn_images()[light], PPI)
    low, high = result.accepted or (0.0, 0.0)
    why = f"{MEANING[Why(result.why)]}: {result.measured:.2f} ({low:.2f} to {high:.2f})"
    aside = [item.region for item in calibrated_specimen().regions if item.variable and name != "ir-mrz"]
    return comparison_picture(pair, result.region, (f"{result.code} {name}", why), aside=aside)


@pytest.mark.parametrize("name", [*FORGERIES, *UNDECLARED])
def test_the_picture_shows_what_it_showed_when_it_was_looked_at(name: str) -> None:
    shown = picture(name, next(names for names in TOGETHER if name in names))
    path = GOLDEN / f"{name}.jpg"
    if os.environ.get("NEW_GOLDEN"):
        cv2.imwrite(str(path), shown[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 82])
    kept = cv2.imread(str(path))
    assert kept is not None
    assert abs(kept.shape[0] - shown.shape[0]) <= 2
    assert abs(kept.shape[1] - shown.shape[1]) <= 2
    small = [cv2.resize(item, (230, 120), interpolation=cv2.INTER_AREA) for item in (kept[..., ::-1], shown)]
    assert float(np.abs(small[0].astype(float) - small[1]).mean()) < MOST_DIFFERENT
