"""Every module with logic has its test file at the same place under tests/."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("device_drivers", "imaging", "inspector", "mrz", "reference_specimens", "ui")
LOGIC = (ast.FunctionDef, ast.AsyncFunctionDef)


def has_logic(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, LOGIC) and len(node.body) > 1 for node in ast.walk(tree))


def modules() -> list[Path]:
    paths = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    return [path.relative_to(ROOT) for path in paths if has_logic(path) and path.name != "__main__.py"]


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
