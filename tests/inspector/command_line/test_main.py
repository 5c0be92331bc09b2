import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from importlib.metadata import EntryPoint, version
from pathlib import Path

import click
import pytest

from inspector.command_line import main
from inspector.command_line.lazy_group import LazyCommand
from inspector.errors import NotPermitted

ROOT = Path(__file__).parents[3]
INSPECTOR = [sys.executable, "-W", "error", "-c", "from inspector.command_line.main import main; main()"]
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"


@click.command()
@click.argument("what", required=False)
def acting(what: str | None) -> int | None:
    """Do as told."""
    if what == "known":
        raise NotPermitted("it", "not now", "Wait.")
    if what == "bug":
        raise ZeroDivisionError("by zero")
    if what == "interrupted":
        raise KeyboardInterrupt
    return None if what is None else 1


opened: list[list[str]] = []


@click.command()
@click.argument("code", type=int, required=False)
def opening(code: int | None) -> int | None:
    """Open what stands for the workstation."""
    opened.append([] if code is None else [str(code)])
    return code


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Run":
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    here = LazyCommand(f"{__name__}:acting", "Do as told.")
    monkeypatch.setattr(LazyCommand, "load", lambda command: acting if command == here else pytest.fail("loaded"))
    monkeypatch.setitem(main.COMMANDS, "act", here)
    return Run(capsys)


class Run:
    """Runs the command line in this process; `code` and lines of stderr."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, list[str]]:
        code = main.run(arguments)
        return code, self._capsys.readouterr().err.splitlines()


def test_a_command_gives_its_code(run: Run) -> None:
    assert run("act") == (0, [])
    assert run("act", "fault") == (1, [])


def test_a_known_error_is_one_line(run: Run) -> None:
    assert run("act", "known") == (3, ["inspector: it: not now. Wait."])


def test_a_bug_is_one_line_and_a_log(run: Run, tmp_path: Path) -> None:
    code, lines = run("act", "bug")
    assert code == 70
    (log,) = (tmp_path / "logs").iterdir()
    assert lines == [f"inspector: fault of the program: ZeroDivisionError. Report it with {log}"]


def test_an_interruption_is_quiet(run: Run) -> None:
    code, lines = run("act", "interrupted")
    assert code == 130
    assert lines in ([], [""])


@pytest.mark.parametrize("arguments", [("nothing",), ("--wrong",), ("act", "a", "b"), ("act", "--wrong")], ids=" ".join)
def test_wrong_usage_is_one_line_that_names_the_help(run: Run, arguments: Sequence[str]) -> None:
    code, lines = run(*arguments)
    assert code == 2
    assert len(lines) == 1
    assert "--help'" in lines[0]


def test_without_a_command_the_workstation_opens(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    registered = [EntryPoint("workstation", f"{__name__}:opening", "inspector.commands")]
    monkeypatch.setattr(main, "entry_points", lambda group: registered)
    assert run() == (0, [])
    assert opened == [[]]
    assert run("workstation", "7") == (7, [])


def test_without_screens_the_commands_are_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "entry_points", lambda group: [])
    code, lines = run()
    assert (code, len(lines)) == (2, 1)
    assert "screens are not installed" in lines[0]


@pytest.mark.parametrize("arguments", [["--help"], ["mrz", "--help"], ["mrz", "parse"]], ids=" ".join)
def test_what_a_command_does_not_need_is_not_imported(arguments: list[str]) -> None:
    code = (
        "import sys\n"
        "from inspector.command_line.main import run\n"
        f"code = run({arguments!r})\n"
        "heavy = {'PySide6', 'sqlite3', 'sqlite_utils', 'cv2', 'numpy', 'PIL', 'pydantic'}\n"
        "print('loaded', code, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, input=ZONE, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "loaded 0 []"


def inspector(*arguments: str, text: str = "", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*INSPECTOR, *arguments],
        cwd=ROOT,
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **(env or {})},
    )


def test_the_entry_point_prints_its_version() -> None:
    done = inspector("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"inspector, version {version(main.DISTRIBUTION)}")


def test_results_are_utf8_in_any_locale(tmp_path: Path) -> None:
    env = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "INSPECTOR_HOME": str(tmp_path / "Дом")}
    done = inspector("specimens", "list", env=env)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Дом" in done.stderr


def test_a_command_works_through_the_entry_point() -> None:
    done = inspector("mrz", "parse", "--json", "--today", "2026-11-23", text=ZONE)
    assert done.returncode == 0
    assert json.loads(done.stdout)["fields"]["surname"] == "ERIKSSON"
    assert done.stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently on Windows")
def test_a_reader_that_stops_reading_is_no_fault() -> None:
    writer = subprocess.Popen(
        [*INSPECTOR, "mrz", "parse", "--json"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writer.stdin is not None
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    writer.stdin.write(ZONE.encode())
    writer.stdin.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait() == 141


@pytest.mark.skipif(os.name == "nt", reason="signals differ on Windows")
def test_ctrl_c_is_no_traceback() -> None:
    waiting = subprocess.Popen(
        [*INSPECTOR, "mrz", "parse"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # What runs in the background of a shell ignores it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    reading = Path(f"/proc/{waiting.pid}/wchan")
    while "pipe" not in reading.read_text():
        assert waiting.poll() is None
    waiting.send_signal(signal.SIGINT)
    _, err = waiting.communicate()
    assert waiting.returncode == 130
    assert b"Traceback" not in err
