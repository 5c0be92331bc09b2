import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from inspector.command_line.mrz import command

ROOT = Path(__file__).parents[3]
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"
SPECIMEN = ROOT.parent / "shared" / "real_mrz" / "images" / "td3-uto-2.jpg"


def run(*arguments: str, text: str | bytes = "") -> Result:
    return CliRunner().invoke(command, arguments, input=text, standalone_mode=False)


def parsed(text: str | bytes, *arguments: str) -> dict[str, Any]:
    result = run("parse", "--json", *arguments, text=text)
    assert result.exception is None
    (line,) = result.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


class TestParse:
    def test_the_object_of_the_contract(self) -> None:
        mrz = parsed(ZONE)
        assert list(mrz) == ["lines", "format", "fields", "findings", "valid"]
        assert (mrz["format"], mrz["valid"], mrz["lines"]) == ("TD3", True, ZONE.split())
        assert mrz["fields"]["birth_date"] == "1974-08-12"
        assert {tuple(finding) for finding in mrz["findings"]} == {
            ("field", "kind", "found", "expected", "severity", "line", "position")
        }

    def test_a_wrong_check_digit_is_a_result_and_no_failure(self) -> None:
        mrz = parsed(ZONE.replace("C36UTO", "C37UTO"))
        assert not mrz["valid"]
        assert ("document_number", "7", "6") in [
            (finding["field"], finding["found"], finding["expected"]) for finding in mrz["findings"]
        ]

    def test_today_decides_the_century(self) -> None:
        lines = ZONE.replace("7408122", "3001019")
        assert parsed(lines, "--today", "2026-01-01")["fields"]["birth_date"] == "1930-01-01"
        assert parsed(lines, "--today", "2031-01-01")["fields"]["birth_date"] == "2030-01-01"

    @pytest.mark.parametrize("text", ["", "\n\n", "hello", "\u00e9\u4e2d", b"\xff\xfe\x00", "<" * 5000])
    def test_anything_gives_an_object(self, text: str | bytes) -> None:
        mrz = parsed(text)
        assert (mrz["format"], mrz["valid"]) == ("unknown", False)

    def test_as_text(self) -> None:
        output = run("parse", text=ZONE.replace("<10", "<11")).stdout
        assert output.startswith("TD3: NOT VALID\n")
        assert "ERROR    composite: check_digit in line 2 position 44: found 1, expected 0" in output

    def test_a_wrong_day_is_a_usage_error(self) -> None:
        result = CliRunner().invoke(command, ["parse", "--today", "yesterday"])
        assert result.exit_code == 2
        assert not result.stdout

    def test_it_needs_neither_pixels_nor_windows_nor_a_database(self) -> None:
        program = (
            "import sys; from inspector.command_line.main import run; code = run(['mrz', 'parse', '--json']);"
            "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr); sys.exit(code)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], input=ZONE, capture_output=True, text=True, cwd=ROOT, check=True
        )
        assert json.loads(done.stdout)["valid"]
        loaded = done.stderr
        for name in ("cv2", "numpy", "PySide6", "sqlite3", "sqlite_utils", "pydantic", "PIL", "imaging"):
            assert f"'{name}'" not in loaded


class TestRead:
    def test_unreadable_files_are_told_and_the_others_go_on(self, tmp_path: Path) -> None:
        (tmp_path / "text.png").write_text("no picture")
        Image.fromarray(np.full((80, 120), 200, np.uint8)).save(tmp_path / "blank.png")
        result = run("read", "--json", str(tmp_path / "text.png"), str(tmp_path / "blank.png"))
        error, blank = map(json.loads, result.stdout.splitlines())
        assert set(error) == {"file", "error"}
        assert set(error["error"]) == {"what", "cause", "remedy"}
        assert list(blank) == ["file", "lines", "format", "ms", "fields", "findings", "corrections", "partial"]
        assert blank["lines"] is None
        assert len(result.stderr.splitlines()) == 1
        assert result.return_value == 0

    def test_the_exit_code_is_two_when_nothing_is_readable(self, tmp_path: Path) -> None:
        result = run("read", "--json", str(tmp_path / "nothing.png"))
        assert result.return_value == 2
        assert "no such file" in result.stderr

    def test_an_unknown_engine_is_a_usage_error(self) -> None:
        result = CliRunner().invoke(command, ["read", "--engine", "crystal-ball", "x.png"])
        assert result.exit_code == 2
        assert "none of network" in result.stderr

    @pytest.mark.shared
    @pytest.mark.skipif(not SPECIMEN.exists(), reason="the set of real zones is not beside the checkout")
    def test_a_specimen(self) -> None:
        result = run("read", "--json", str(SPECIMEN))
        (line,) = result.stdout.splitlines()
        mrz = json.loads(line)
        assert mrz["lines"] == ZONE.split()
        assert mrz["fields"]["surname"] == "ERIKSSON"
        assert mrz["ms"] > 0
