"""Checks of single models that are switched off, with the reason and by whom; data beside the library.

`exclusions.json` in the library folder is a list of `{"model", "routine", "feature", "reason", "by", "on"}`; `feature`
null means every feature of that routine. An excluded check still runs and is shown, but never counts.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from inspector.errors import UnreadableInput
from inspector.inspection import CheckResult

FILE = "exclusions.json"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """One check of one model that does not count; `on` is the day of the decision as ISO 8601."""

    model: str
    routine: str
    feature: str | None
    reason: str
    by: str
    on: str

    def covers(self, check: CheckResult, model: str | None) -> bool:
        """Whether it switches off `check` on a document identified as `model`."""
        return self.model == model and self.routine == check.code and self.feature in (None, check.feature)


def read_exclusions(library: Path) -> tuple[Exclusion, ...]:
    """Return the exclusions of a library, none where it has no such file; raises UnreadableInput."""
    path = library / FILE
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return tuple(Exclusion(**row) for row in rows)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise UnreadableInput(
            str(path), error.strerror or "cannot be read", "Check the rights of the library"
        ) from error
    except (TypeError, ValueError) as error:
        cause = f"not a list of exclusions ({error})"
        raise UnreadableInput(str(path), cause, "Correct it, or exclude the checks again") from error


def write_exclusions(library: Path, exclusions: Sequence[Exclusion]) -> None:
    """Replace the exclusions of a library; raises OSError."""
    library.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(item) for item in exclusions], ensure_ascii=False, indent=1)
    new = library / f"{FILE}.new"
    new.write_text(text + "\n", encoding="utf-8")
    new.replace(library / FILE)
