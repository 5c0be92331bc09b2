import json

from reference_specimens.document_reading import read_document, unknown_keys
from reference_specimens.specimen_document import REQUIRED
from tests.reference_specimens.specimen_folder import specimen_json


def read(data: object) -> tuple[list[str], list[str]]:
    draft, faults = read_document(json.dumps(data).encode())
    left = [path for group in (draft.captures, draft.regions, draft.features) for path, _ in group]
    return left, [fault.where for fault in faults]


def test_a_valid_file_has_no_faults_and_all_its_parts() -> None:
    draft, faults = read_document(json.dumps(specimen_json()).encode())
    assert faults == []
    assert draft.whole == {"captures", "regions", "features"}
    assert unknown_keys(draft.document) == []


def test_parts_that_are_valid_are_kept_with_their_original_place() -> None:
    data = specimen_json()
    data["captures"][0]["ppi"] = "400"
    data["regions"].insert(0, None)
    data["features"][0] = {"id": "x"}
    left, faults = read(data)
    assert left == ["$.captures[1]", "$.captures[2]", "$.regions[1]", "$.regions[2]", "$.features[1]"]
    assert faults == [
        "$.captures[0].ppi",
        "$.regions[0]",
        "$.features[0].routine",
        "$.features[0].box_mm",
        "$.features[0].expect",
    ]


def test_every_required_key_is_missed_at_once() -> None:
    assert read({})[1] == [f"$.{key}" for key in REQUIRED]
    assert read(dict.fromkeys(REQUIRED))[1] == [*(f"$.{key}" for key in REQUIRED if key != "captures"), "$.captures"]


def test_a_fault_shows_what_was_found_shortened() -> None:
    _, faults = read_document(json.dumps(specimen_json(title=["long"] * 100)).encode())
    assert faults[0].found.startswith('["long","long"')
    assert len(faults[0].found) == 60
    assert faults[0].expected == "a text of 1 to 200 characters without line breaks"


def test_unknown_keys_are_told_with_their_path() -> None:
    data = specimen_json(signed_by="me")
    data["model"]["variant"] = "A"
    data["captures"][2]["exposure_ms"] = 300
    draft, faults = read_document(json.dumps(data).encode())
    assert faults == []
    assert unknown_keys(draft.document) == ["$.signed_by", "$.model.variant", "$.captures[2].exposure_ms"]
