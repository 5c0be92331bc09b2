"""What a rule is given and gives back: facts of the parsed zone in, one check result out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from imaging.light import Light
from inspector.inspection import CheckResult
from mrz.zone import Mrz

DOUBTFUL_CHARACTER = (
    0.85  # a character read with less confidence cannot carry a failure (standards 2.1: doubt never fails)
)


@dataclass(frozen=True, slots=True)
class RuleContext:
    """What rules judge: the parsed zone (None where none was read), the confidence of each character, and the day.

    `confidences` are per line and character, 0..1, empty where the engine gives none. `lights` are those under which
    the zone was fully read. `live_operation` is true when a real reader is in operation, false for evaluation.
    `model_issuer` is the issuer of the identified model, None where none was identified.
    """

    mrz: Mrz | None
    today: date
    confidences: tuple[tuple[float, ...], ...] = ()
    live_operation: bool = False
    lights: tuple[Light, ...] = ()
    model_issuer: str | None = None

    def surely_read(self, line: int | None, start: int = 0, stop: int | None = None) -> bool:
        """Whether every character of `line` between `start` and `stop` was read with confidence."""
        if line is None or line >= len(self.confidences):
            return True
        return all(confidence >= DOUBTFUL_CHARACTER for confidence in self.confidences[line][start:stop])


Rule = Callable[[RuleContext], CheckResult]
