from pathlib import Path

from inspector.command_line.specimen_text import as_json, as_text, table
from reference_specimens.reading import read_specimen_file
from tests.reference_specimens.specimen_folder import write_specimen


def test_json_uses_the_words_of_the_format(tmp_path: Path) -> None:
    specimen = read_specimen_file(write_specimen(tmp_path / "s"))
    result = as_json(specimen, whole=True)
    assert (result["id"], result["calibrated"], result["lights"]) == (
        "UTO-P-7-2020/data page",
        False,
        ["VI", "UV", "IR"],
    )
    assert result["captures"][0] == {"light": "VI", "file": "vi.png", "ppi": 100.0}
    assert "regions" not in as_json(specimen)


def test_text_of_unknown_things_is_readable(tmp_path: Path) -> None:
    changes = {"prado_id": None, "mrz_format": None, "first_issued": None, "last_issued": "2022-02-02"}
    text = as_text(read_specimen_file(write_specimen(tmp_path / "s", **changes)))
    assert "None" not in text
    assert "? to 2022-02-02" in text


def test_columns_of_a_table_stand_below_each_other(tmp_path: Path) -> None:
    short = read_specimen_file(write_specimen(tmp_path / "a", page="x"))
    long = read_specimen_file(write_specimen(tmp_path / "b", page="a much longer name of a page"))
    heading, *rows = table([short, long])
    assert {row.index("2020-01-01 to now") for row in rows} == {heading.index("ISSUED")}
