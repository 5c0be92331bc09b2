import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imaging.light import Light
from reference_specimens.errors import SpecimenInvalid
from reference_specimens.fault import Fault
from reference_specimens.reading import read_specimen, read_specimen_file, specimen_folders
from reference_specimens.specimen import Expectation, Significance
from tests.reference_specimens.specimen_folder import MRZ_MM, SIZE_MM, specimen_json, write_specimen

SHARED = Path(__file__).parents[3] / "shared"


def faults_of(folder: Path) -> list[str]:
    with pytest.raises(SpecimenInvalid) as caught:
        read_specimen(folder)
    return [str(fault) for fault in caught.value.faults]


def test_valid_specimen_is_read_with_its_captures(tmp_path: Path) -> None:
    reading = read_specimen(write_specimen(tmp_path / "s"))
    specimen = reading.specimen
    assert specimen.id == "UTO-P-7-2020/data page"
    assert specimen.size_mm == SIZE_MM
    assert specimen.first_issued == date(2020, 1, 1)
    assert specimen.last_issued is None
    mrz = specimen.region("mrz")
    assert mrz is not None
    assert mrz.box_mm == MRZ_MM
    assert specimen.features[0].expect is Expectation.PRESENT
    assert specimen.features[1].significance is Significance.MEDIUM
    assert set(reading.captures) == {Light.VI, Light.UV, Light.IR}
    assert reading.captures[Light.VI].size_px == (157, 98)
    assert reading.notes == ()


def test_model_without_year_regions_and_features_is_valid(tmp_path: Path) -> None:
    changes = {"model": {"country": "UTO", "type": "P", "number": 7}, "regions": [], "features": []}
    specimen = read_specimen(write_specimen(tmp_path / "s", **changes)).specimen
    assert specimen.id == "UTO-P-7/data page"


def test_unknown_keys_and_codes_are_notes(tmp_path: Path) -> None:
    data = specimen_json(publisher="somebody", mrz_format="TD9")
    data["features"][0] |= {"routine": "UV-XX-IS", "printed_by": "press 4"}
    data["features"][1] |= {"routine": "TR-TL-WM"}
    notes = read_specimen(write_specimen(tmp_path / "s", **data)).notes
    assert [note.partition(":")[0] for note in notes] == [
        "$.publisher",
        "$.features[0].printed_by",
        "$.mrz_format",
        "$.features[0].routine",
        "$.features[1].routine",
    ]


def test_every_fault_is_reported_at_once_with_its_place(tmp_path: Path) -> None:
    data = specimen_json(size_mm=None, title=None, first_issued="2020-13-01", mrz_format=3)
    data["captures"][1]["light"] = "XR"
    data["captures"][2]["file"] = "../ir.png"
    data["regions"][1]["box_mm"] = [1, 2, 3]
    data["features"][0] |= {"expect": "there", "routine": "glow"}
    data["features"][1] |= {"significance": "huge"}
    data["features"].append({"id": "x", "routine": "GL-OW", "box_mm": [0, 0, 1, 1], "expect": "present"})
    found = faults_of(write_specimen(tmp_path / "s", **data))
    assert {line.partition(":")[0] for line in found} == {
        "$.size_mm",
        "$.first_issued",
        "$.mrz_format",
        "$.title",
        "$.captures[1].light",
        "$.captures[2].file",
        "$.regions[1].box_mm[3]",
        "$.features[0].expect",
        "$.features[1].significance",
        "$.features[2].routine",
    }
    assert all("\n" not in line and "found" in line and "expected" in line for line in found)


FAULTS: list[tuple[str, Callable[[dict[str, Any]], object], str]] = [
    ("missing key", lambda d: d.pop("page"), "$.page: missing key; found nothing"),
    ("wrong type", lambda d: d.update(title=7), "$.title: wrong type; found 7"),
    ("bad date", lambda d: d.update(last_issued="31.12.2020"), '$.last_issued: bad date; found "31.12.2020"'),
    ("date with time", lambda d: d.update(last_issued="2020-12-31T10:00:00"), "$.last_issued: bad date"),
    ("order", lambda d: d.update(last_issued="2019-12-31"), "$.last_issued: last_issued before first_issued"),
    ("box", lambda d: d["features"][0].update(box_mm=[35, 0, 10, 5]), "$.features[0].box_mm: box outside the page"),
    ("no width", lambda d: d["regions"][0].update(box_mm=[1, 1, 0, 5]), "$.regions[0].box_mm[2]: bad value; found 0"),
    ("twice", lambda d: d["features"][1].update(id="uv-emblem"), "$.features[1].id: duplicate feature id"),
    ("light", lambda d: d["captures"][1].update(light="uv"), '$.captures[1].light: unknown light; found "uv"'),
    ("light twice", lambda d: d["captures"][1].update(light="IR"), "$.captures[2].light: duplicate light"),
    ("expect", lambda d: d["features"][0].update(expect="glow"), "$.features[0].expect: unknown expectation"),
    ("weight", lambda d: d["features"][0].update(significance=1), "$.features[0].significance: "),
    ("routine", lambda d: d["features"][0].update(routine="UVLUIS"), "$.features[0].routine: bad routine"),
    ("routine light", lambda d: d["features"][0].update(routine="XX-LU-IS"), "$.features[0].routine: bad routine"),
    ("no VI", lambda d: d["captures"].pop(0), "$.captures: no VI capture; found UV IR"),
    ("no capture", lambda d: d.update(captures=[]), "$.captures: no VI capture; found no capture"),
    ("no file", lambda d: d["captures"][1].update(file="uvv.png"), "$.captures[1].file: missing image"),
    ("folder", lambda d: d["captures"][1].update(file="/etc/hostname"), "$.captures[1].file: path outside the folder"),
    ("ppi", lambda d: d["captures"][1].update(ppi=110), "$.captures[1]: image size disagrees; found 157 x 98 px"),
    ("format", lambda d: d.update(format="specimen/2"), '$.format: unknown value; found "specimen/2"'),
    ("not a list", lambda d: d.update(features={}), "$.features: wrong type; found {}"),
    ("not an object", lambda d: d["features"].append(3), "$.features[2]: wrong type; found 3, expected an object"),
    ("country", lambda d: d["model"].update(country="Utopia"), "$.model.country: bad value"),
    ("number", lambda d: d["model"].update(number="7"), "$.model.number: wrong type"),
    ("endless", lambda d: d["captures"][0].update(ppi=float("inf")), "$.captures[0].ppi: "),
    ("control", lambda d: d["captures"][0].update(file="a\x00b"), "$.captures[0].file: bad value"),
]


@pytest.mark.parametrize(("change", "expected"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_single_fault_gives_exactly_one_line(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], expected: str
) -> None:
    data = specimen_json()
    change(data)
    folder = write_specimen(tmp_path / "s")
    (folder / "specimen.json").write_text(json.dumps(data), encoding="utf-8")
    found = faults_of(folder)
    assert len(found) == 1
    assert found[0].startswith(expected)


def test_box_may_pass_the_edge_by_half_a_millimetre(tmp_path: Path) -> None:
    data = specimen_json()
    data["features"][1]["box_mm"] = [-0.5, -0.5, 41.0, 26.0]
    assert read_specimen(write_specimen(tmp_path / "s", **data)).specimen.features[1].region.width == 41.0


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"a": 1} x', b"[" * 5000, b'{"title": "\\ud800"}', b"null", b'{"a":1e99999}'],
)
def test_a_file_that_is_no_specimen_gives_faults(tmp_path: Path, content: bytes) -> None:
    folder = write_specimen(tmp_path / "s")
    (folder / "specimen.json").write_bytes(content)
    assert faults_of(folder)


def test_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    folder = write_specimen(tmp_path / "s")
    content = (folder / "specimen.json").read_bytes()
    (folder / "specimen.json").write_bytes(b"\xef\xbb\xbf" + content)
    assert read_specimen_file(folder).id == "UTO-P-7-2020/data page"


def test_unreadable_images_are_faults(tmp_path: Path) -> None:
    folder = write_specimen(tmp_path / "s")
    (folder / "uv.png").write_text("no picture at all")
    (folder / "ir.png").write_bytes((folder / "ir.png").read_bytes()[:200])
    assert [line.partition(";")[0] for line in faults_of(folder)] == [
        "$.captures[1].file: unreadable image",
        "$.captures[2].file: unreadable image",
    ]


def test_link_out_of_the_folder_is_a_fault(tmp_path: Path) -> None:
    folder = write_specimen(tmp_path / "s")
    outside = folder / "uv.png"
    outside = outside.rename(tmp_path / "uv.png")
    (folder / "uv.png").symlink_to(outside)
    assert faults_of(folder)[0].startswith("$.captures[1].file: path outside the folder")


def test_image_in_a_folder_below_is_accepted(tmp_path: Path) -> None:
    data = specimen_json()
    data["captures"][0]["file"] = "images/vi.png"
    folder = write_specimen(tmp_path / "s", **data)
    (folder / "images").mkdir()
    (folder / "vi.png").rename(folder / "images" / "vi.png")
    assert Light.VI in read_specimen(folder).captures


def test_size_within_two_percent_is_accepted_and_beyond_not(tmp_path: Path) -> None:
    folder = write_specimen(tmp_path / "s")
    for width, accepted in ((160, True), (161, False)):
        assert cv2.imwrite(str(folder / "ir.png"), np.full((98, width), 99, np.uint8))
        if accepted:
            assert read_specimen(folder).captures[Light.IR].size_px == (width, 98)
        else:
            assert faults_of(folder)[0].startswith("$.captures[2]: image size disagrees; found 161 x 98 px")


def test_specimen_folders_finds_one_or_several_or_says_why_not(tmp_path: Path) -> None:
    first, second = write_specimen(tmp_path / "b"), write_specimen(tmp_path / "a")
    (tmp_path / "empty").mkdir()
    assert specimen_folders(first) == [first]
    assert specimen_folders(tmp_path) == [second, first]
    with pytest.raises(SpecimenInvalid, match=r"holds no specimen\.json"):
        specimen_folders(tmp_path / "empty")
    with pytest.raises(SpecimenInvalid, match="no such folder"):
        specimen_folders(tmp_path / "absent")
    with pytest.raises(SpecimenInvalid, match="it is not a folder"):
        specimen_folders(first / "vi.png")


@pytest.fixture(scope="module")
def reused(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_specimen(tmp_path_factory.mktemp("specimen"))


names = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=30)
boxes = st.tuples(st.floats(0, 20), st.floats(0, 12), st.floats(0.1, 20), st.floats(0.1, 13)).map(list)
features = st.fixed_dictionaries(
    {
        "id": names,
        "routine": st.sampled_from(["UV-LU-IS", "IR-AB-MR", "OB-L-BR-AF", "VI-ZZ-99"]),
        "box_mm": boxes,
        "expect": st.sampled_from([item.value for item in Expectation]),
    },
    optional={
        "significance": st.sampled_from([item.value for item in Significance]),
        "description": names,
        "extra": st.none(),
    },
)
documents = st.fixed_dictionaries(
    {
        "model": st.fixed_dictionaries(
            {
                "country": st.from_regex("[A-Z]{1,3}", fullmatch=True),
                "type": st.just("ID"),
                "number": st.integers(0, 99),
            },
            optional={"year": st.none() | st.integers(1900, 2100)},
        ),
        "title": names,
        "page": names,
        "prado_id": st.none() | names,
        "first_issued": st.none() | st.dates(date(1990, 1, 1), date(2000, 1, 1)).map(str),
        "last_issued": st.none() | st.dates(date(2000, 1, 1), date(2020, 1, 1)).map(str),
        "regions": st.lists(
            st.fixed_dictionaries({"name": names, "box_mm": boxes, "variable": st.booleans()}), max_size=3
        ),
        "features": st.lists(features, max_size=3, unique_by=lambda item: item["id"]),
    }
)
SLOW_DISK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW_DISK
@given(document=documents)
def test_whatever_is_valid_comes_back_as_written(reused: Path, document: dict[str, Any]) -> None:
    data = specimen_json(**document)
    (reused / "specimen.json").write_text(json.dumps(data), encoding="utf-8")
    specimen = read_specimen(reused).specimen
    model = data["model"]
    assert (specimen.model.country, specimen.model.number) == (model["country"], model["number"])
    assert specimen.model.year == model.get("year")
    assert (specimen.title, specimen.page, specimen.prado_id) == (data["title"], data["page"], data["prado_id"])
    assert str(specimen.first_issued) == str(data["first_issued"])
    assert [item.region.box_mm for item in specimen.regions] == [
        [round(value, 2) for value in item["box_mm"]] for item in data["regions"]
    ]
    assert [(item.id, item.routine) for item in specimen.features] == [
        (item["id"], item["routine"]) for item in data["features"]
    ]
    assert all(item.light.value in item.routine for item in specimen.features)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, child in children for place in places(child, (*path, key)))]


WRONG: list[Any] = [
    None,
    True,
    -1,
    1e300,
    float("nan"),
    "",
    "x\n",
    "\x7f",
    "\u2028",
    "UV-LU-\x85",
    [],
    {},
    [[]],
    10**30,
    ["VI"],
]


@SLOW_DISK
@given(data=st.data())
def test_any_single_corruption_is_a_fault_or_harmless_and_never_another_error(
    reused: Path, data: st.DataObject
) -> None:
    document = specimen_json()
    place = data.draw(st.sampled_from(places(document)[1:]))
    parent = document
    for key in place[:-1]:
        parent = parent[key]
    parent[place[-1]] = data.draw(st.sampled_from(WRONG))
    (reused / "specimen.json").write_text(json.dumps(document), encoding="utf-8")
    faults: tuple[Fault, ...] | None = None
    try:
        read_specimen(reused)
    except SpecimenInvalid as error:
        faults = error.faults
    assert faults != ()
    assert all(len(str(fault).splitlines()) == 1 for fault in faults or ())


@SLOW_DISK
@given(st.binary(max_size=300))
def test_random_bytes_are_a_fault(reused: Path, content: bytes) -> None:
    (reused / "specimen.json").write_bytes(content)
    assert faults_of(reused)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["example_set", "example_set_2"])
def test_example_specimens_are_valid(name: str) -> None:
    if not (SHARED / name).is_dir():
        pytest.skip(f"{name} is not beside the checkout")
    readings = [read_specimen(folder) for folder in specimen_folders(SHARED / name / "specimens")]
    assert readings
    assert all(reading.notes == () for reading in readings)
