"""The shape of design section 6.2, key by key."""

import json

import numpy as np

from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from imaging.region import Region
from inspector.inspection import (
    Advice,
    CheckResult,
    InspectedPage,
    Inspection,
    ModelMatch,
    Outcome,
    QualityResult,
    VizField,
)
from inspector.result_json import as_json
from mrz.finding import Finding
from mrz.zone import Mrz
from reference_specimens.specimen import Significance

KEYS = {"id", "evaluation", "advice", "reasons", "model", "mrz", "viz", "checks", "coverage", "quality", "page", "ms"}
CHECK_KEYS = {
    "code", "feature", "page", "outcome", "measured", "accepted", "light", "box_mm", "significance", "silent"
}  # fmt: skip


def page(name: str = "data page") -> InspectedPage:
    corners = np.array([[10.0, 20.0], [1978.0, 21.0], [1979.0, 1406.0], [11.0, 1405.0]])
    found = Page(corners, (125.0, 88.0), 398.71, PageFormat.ID_3)
    live = LiveDataSet(name, found, {Light.VI: np.zeros((1386, 1969, 3), np.uint8)})
    return InspectedPage(name, live, quality=(QualityResult("glare", Outcome.SUCCESSFUL, Light.VI, measured=0.0),))


CHECKS = (
    CheckResult("document_expired", Outcome.FAILED),
    CheckResult(
        "UV-LU-IS",
        Outcome.FAILED,
        "uv-emblem",
        "data page",
        0.123456,
        (0.45, 1.0),
        Light.UV,
        Region(10, 12, 30, 20),
        Significance.HIGH,
    ),
    CheckResult("UV-LU-FI", Outcome.NOT_PERFORMED, "uv-fibres"),
    CheckResult("specimen_document", Outcome.FAILED, silent=True),
)
FULL = Inspection(
    "7",
    pages=(page(),),
    mrz=Mrz(("L1", "L2"), "TD3", {"document_number": "L898902C3"}, (Finding("sex", "sex", "X", "M, F or <"),)),
    viz={"surname": VizField("ERIKSSON", 0.93)},
    model=ModelMatch("UTO-P-1-2020", "UTO-AO-01001", 0.97),
    checks=CHECKS,
    advice=Advice.REFER,
    reasons=("UV-LU-IS", "document_expired"),
    ms={"total": 912.34, "mrz": 40.0, "identify": 200.0, "checks": 300.0},
    complete=True,
)


def test_every_key_of_the_contract_is_there_and_it_is_json() -> None:
    result = json.loads(json.dumps(as_json(FULL)))
    assert result.keys() >= KEYS
    assert all(check.keys() >= CHECK_KEYS for check in result["checks"])
    assert result["ms"].keys() >= {"total", "mrz", "identify", "checks"}


def test_values_are_those_of_the_inspection() -> None:
    result = as_json(FULL)
    assert result["advice"] == "refer"
    assert result["model"] == {"id": "UTO-P-1-2020", "prado_id": "UTO-AO-01001", "score": 0.97}
    assert result["checks"][1]["box_mm"] == [10.0, 12.0, 30.0, 20.0]
    assert result["checks"][1]["measured"] == 0.1235
    assert result["checks"][0]["box_mm"] is None
    assert result["mrz"]["findings"][0]["expected"] == "M, F or <"
    assert result["viz"]["surname"] == {"text": "ERIKSSON", "confidence": 0.93}
    assert result["page"] == {
        "format": "ID-3",
        "corners_px": [[10.0, 20.0], [1978.0, 21.0], [1979.0, 1406.0], [11.0, 1405.0]],
        "ppi": 398.7,
    }


def test_coverage_counts_neither_silent_checks_nor_twice() -> None:
    assert as_json(FULL)["coverage"] == {"performed": 2, "not_performed": 1}


def test_nothing_known_is_null_not_absent() -> None:
    result = as_json(Inspection("8", pages=(page(),), advice=Advice.ATTENTION))
    assert result["model"] is None
    assert result["mrz"] is None
    assert result["viz"] == {}


def test_a_document_of_several_sides_has_pages_instead_of_page() -> None:
    result = as_json(Inspection("9", pages=(page("front"), page("back"))))
    assert "page" not in result
    assert "quality" not in result
    assert [side["page"] for side in result["pages"]] == ["front", "back"]
    assert all(side.keys() >= {"format", "corners_px", "ppi", "quality"} for side in result["pages"])
