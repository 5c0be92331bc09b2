"""One thing wrong with a specimen folder, in one line."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, where (JSON path in specimen.json, or a file name), what was found and what was expected."""

    what: str
    where: str
    found: str
    expected: str

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}; found {self.found}, expected {self.expected}"
        return " ".join(text.splitlines())  # what was found may hold line separators
