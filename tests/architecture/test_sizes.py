import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
PACKAGES = ("device_drivers", "imaging", "inspector", "mrz", "reference_specimens", "ui")
FORBIDDEN_NAMES = {"utils.py", "util.py", "helpers.py", "helper.py", "common.py", "manager.py", "misc.py"}


def modules() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            docstring = ast.get_docstring(node, clean=False)
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            yield f"{path.relative_to(ROOT)}:{node.name}", lines - (docstring.count("\n") + 1 if docstring else 0)


def test_no_module_is_longer_than_400_lines() -> None:
    long = {str(path): count for path in modules() if (count := path.read_text(encoding="utf-8").count("\n")) > 400}
    assert not long


def test_no_function_is_longer_than_60_lines() -> None:
    long = {name: lines for path in modules() for name, lines in functions(path) if lines > 60}
    assert not long


def test_functions_are_small_in_general() -> None:
    sizes = [lines for path in modules() for _, lines in functions(path)]
    assert median(sizes) <= 8
    assert sorted(sizes)[int(len(sizes) * 0.9)] <= 25


def test_modules_are_named_after_what_they_hold() -> None:
    assert not [path for path in modules() if path.name in FORBIDDEN_NAMES]
