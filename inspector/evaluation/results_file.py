"""The results of an evaluation, kept one a line as they come, so that a stopped evaluation goes on where it ended.

The first line says what was evaluated; a file of another set, library, mode or day is never mixed with this one.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from inspector.errors import Unavailable, UnreadableInput

Result = Mapping[str, Any]


class ResultsFile:
    """The results at `path`; None keeps nothing. `of` says what is evaluated (plain data)."""

    def __init__(self, path: Path | None, of: Mapping[str, str]) -> None:
        """Touch nothing yet."""
        self._path, self._of = path, dict(of)

    def begin(self) -> dict[str, Result]:
        """Return the results that are there already, by id, and make the file ready for more.

        A line that was being written when the program was stopped is dropped. Raises UnreadableInput where the file
        holds something else, Unavailable where it cannot be written.
        """
        if self._path is None:
            return {}
        known = self._read(self._path) if self._path.exists() else {}
        with _reported(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            lines = [{"evaluation": self._of}, *known.values()]
            new = self._path.with_name(self._path.name + ".new")
            new.write_text("".join(_line(item) for item in lines), encoding="utf-8")
            new.replace(self._path)
        return known

    def add(self, result: Result) -> None:
        """Keep one more result; raises Unavailable."""
        if self._path is None:
            return
        with _reported(self._path), self._path.open("a", encoding="utf-8") as file:
            file.write(_line(result))

    def _read(self, path: Path) -> dict[str, Result]:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableInput(str(path), f"cannot be read ({error})", "Name another file") from error
        whole = text[: text.rfind("\n") + 1].splitlines()
        head = _parsed(whole[0]) if whole else {}
        if whole and set(head) != {"evaluation"}:
            raise UnreadableInput(str(path), "it holds no results of an evaluation", "Name another file")
        differs = [name for name, value in self._of.items() if whole and head["evaluation"].get(name) != value]
        if differs:
            cause = f"it holds results of another evaluation ({', '.join(differs)} differs)"
            raise UnreadableInput(str(path), cause, "Name another file, or delete this one")
        results = (_parsed(line) for line in whole[1:])
        return {str(result["id"]): result for result in results if "id" in result}


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unavailable(str(path), f"cannot be written ({error})", "Check the folder and the free space") from error


def _line(item: Mapping[str, Any]) -> str:
    return json.dumps(item, ensure_ascii=False) + "\n"


def _parsed(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
