"""What went wrong, as the officer reads it: what happened, to what, and what to do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Three short sentences; `detail` keeps the words of the part that failed."""

    what: str
    cause: str = ""
    remedy: str = ""
    detail: str = ""
