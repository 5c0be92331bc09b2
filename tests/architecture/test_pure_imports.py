"""Start is lazy: what a command does not need is not imported."""

import subprocess
import sys

import pytest

QT, DATABASES, PIXELS = ("PySide6",), ("sqlite_utils", "sqlite3"), ("cv2",)


def loaded(statement: str, names: tuple[str, ...]) -> list[str]:
    code = f"import sys\n{statement}\nprint([name for name in {names!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    names_loaded: list[str] = eval(done.stdout.strip().splitlines()[-1])
    return names_loaded


def run_command(*arguments: str) -> str:
    return (
        "import contextlib, io\n"
        "from inspector.command_line.main import run\n"
        "sys.stdin = io.StringIO('P<UTO')\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):\n"
        f"    run({list(arguments)!r})"
    )


def test_importing_mrz_parsing_needs_no_pixels_database_or_qt() -> None:
    assert loaded("import mrz.parse", (*QT, *DATABASES, *PIXELS)) == []


@pytest.mark.parametrize("arguments", [("--help",), ("mrz", "--help"), ("mrz", "parse")], ids=" ".join)
def test_help_and_mrz_need_neither_qt_nor_a_database(arguments: tuple[str, ...]) -> None:
    assert loaded(run_command(*arguments), (*QT, *DATABASES)) == []


def test_inspect_needs_neither_qt_nor_the_record_store() -> None:
    modules = (*QT, "inspector.records.store")
    assert loaded(run_command("inspect", "no-such-file.png"), modules) == []


@pytest.mark.parametrize("package", ["device_drivers", "imaging", "inspector", "mrz", "reference_specimens"])
def test_core_imports_no_qt(package: str) -> None:
    walk = (
        "import importlib, pkgutil\n"
        f"import {package} as package\n"
        "for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    if '__main__' not in module.name and '.training' not in module.name:\n"
        "        importlib.import_module(module.name)"
    )
    assert loaded(walk, QT) == []
