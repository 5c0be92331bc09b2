"""The sentences that the running code asks a translator for, read from the syntax of ui/.

`self.tr` asks with the name of its class, `translate` with the name it is given.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[3] / "ui"

Sentence = tuple[str, str, str]  # context, source, comment


def asked_sentences() -> set[Sentence]:
    """Return (context, source, comment) of every call.

    Raises ValueError where lupdate could not know what is asked: no literal, or `tr` outside a class.
    """
    found: set[Sentence] = set()
    for path in sorted(UI.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for call, class_name in _calls(tree, None):
            arguments = _asked(call, class_name)
            if arguments is None:
                continue
            if not all(isinstance(text, str) for text in arguments):
                raise ValueError(f"{path}:{call.lineno}: {ast.unparse(call)}")
            found.add((str(arguments[0]), str(arguments[1]), str(arguments[2])))
    return found


def _calls(node: ast.AST, class_name: str | None) -> Iterator[tuple[ast.Call, str | None]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, class_name
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _asked(call: ast.Call, class_name: str | None) -> tuple[object, object, object] | None:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    literals = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
    literals += [""] * (3 - len(literals))
    if name == "tr":
        return class_name, literals[0], literals[1]
    if name == "translate" and len(call.args) >= 2:
        return literals[0], literals[1], literals[2]
    return None
