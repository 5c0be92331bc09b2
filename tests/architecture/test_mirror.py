"""Every module with logic has its test file at the same place under tests/; training needs torch and is apart."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("device_drivers", "imaging", "inspector", "mrz", "reference_specimens", "ui")
TRAINING = ROOT / "mrz/training"
LOGIC = (ast.FunctionDef, ast.AsyncFunctionDef)


def has_logic(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, LOGIC))
    return any(len(node.body) - bool(ast.get_docstring(node)) > 1 for node in functions)


def modules() -> list[Path]:
    paths = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    paths = [path for path in paths if path.name != "__main__.py" and TRAINING not in path.parents]
    return [path.relative_to(ROOT) for path in paths if has_logic(path)]


def mirrored(module: Path) -> Path:
    name = module.parent.name if module.name == "__init__.py" else module.stem
    return ROOT / "tests" / module.parent / f"test_{name}.py"


@pytest.mark.parametrize("module", modules(), ids=str)
def test_module_has_its_test_file(module: Path) -> None:
    assert mirrored(module).exists(), f"{module} has no {mirrored(module).relative_to(ROOT)}"


def test_every_rule_has_its_test_file() -> None:
    rules = [
        path for path in (ROOT / "inspector/rules").glob("*.py") if path.stem not in ("__init__", "registry", "rule")
    ]
    assert rules
    assert all((ROOT / "tests/inspector/rules" / f"test_{path.stem}.py").exists() for path in rules)
