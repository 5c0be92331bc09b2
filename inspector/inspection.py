"""The inspection of one document: immutable, each step of the pipeline returns a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.region import Region
from mrz.zone import Mrz, ZoneReading
from reference_specimens.specimen import Significance


class Outcome(StrEnum):
    """Result of a check (Doc 9303-2 App. C C.33); each has a colour and a symbol on screen."""

    SUCCESSFUL = "successful"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_PERFORMED = "not_performed"
    ABORTED = "aborted"


class Advice(StrEnum):
    """What the machine advises; a person decides."""

    CLEAR = "clear"
    ATTENTION = "attention"
    REFER = "refer"


class Mode(StrEnum):
    """High security or high convenience (Doc 9303-2 App. C D.7)."""

    SECURITY = "security"
    CONVENIENCE = "convenience"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One rule or optical routine that was considered.

    `code` is the App. C code of a routine or the snake_case name of a rule. `why` is a code for the sentence that
    explains the outcome (translated in ui), `evidence` the numbers and texts that sentence may quote. A `silent` result
    is shown and logged but never counts; `silent_because` is `unmeasured` or `excluded`.
    """

    code: str
    outcome: Outcome
    feature: str | None = None
    page: str | None = None
    measured: float | None = None
    accepted: tuple[float, float] | None = None
    light: Light | None = None
    region: Region | None = None
    significance: Significance = Significance.MEDIUM
    silent: bool = False
    learnt: bool = False
    why: str = ""
    evidence: Mapping[str, str | float] = field(default_factory=dict)
    silent_because: str = ""


class Cause(StrEnum):
    """How something moved the advice."""

    DECIDES = "decides"  # it refers alone
    AGREES = "agrees"  # it is independent of another failure
    WEIGHS = "weighs"  # it adds its weight
    REPEATS = "repeats"  # it says again what another failure said
    ASKS = "asks"  # it asks for a look and is no evidence


@dataclass(frozen=True, slots=True)
class MovedAdvice:
    """One thing that moved the advice: a failed check with its weight as evidence, or what asks for a look (0)."""

    code: str
    cause: Cause
    feature: str | None = None
    page: str | None = None
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class QualityResult:
    """One criterion of capture quality under one light; `recapture` asks for a new capture."""

    code: str
    outcome: Outcome
    light: Light | None = None
    page: str | None = None
    measured: float | None = None
    accepted: tuple[float, float] | None = None
    recapture: bool = False


@dataclass(frozen=True, slots=True)
class ToldApart:
    """Why a model was preferred to a sibling: the areas in which the two differ, under which light.

    `evidence` is 1 where the page shows the preferred model in all areas; 0 where no area could tell.
    """

    rival: str
    evidence: float
    areas: tuple[tuple[Light, Region], ...] = ()


@dataclass(frozen=True, slots=True)
class ModelMatch:
    """A document model that fits, with its score 0..1 and the siblings it was told from."""

    id: str
    prado_id: str | None
    score: float
    told_apart: tuple[ToldApart, ...] = ()


@dataclass(frozen=True, eq=False)
class QuestionedPage:
    """The captures of one side as they came in; `name` is front, back or data page, None where not told."""

    captures: Mapping[Light, Capture] = field(repr=False)
    name: str | None = None


@dataclass(frozen=True, eq=False)
class QuestionedDocument:
    """The captures to inspect: one page, or several sides of one document. `ppi` overrides the file headers."""

    id: str
    pages: tuple[QuestionedPage, ...]
    ppi: float | None = None
    pre_recorded: bool = True


@dataclass(frozen=True, eq=False)
class InspectedPage:
    """One page after finding and registration; `specimen_id` names the specimen side it was compared with.

    `live` is None where no page was found in the VI capture.
    """

    name: str
    live: LiveDataSet | None = None
    specimen_id: str | None = None
    quality: tuple[QualityResult, ...] = ()
    mrz_reading: ZoneReading | None = None
    ppi_header: float | None = None


@dataclass(frozen=True, slots=True)
class VizField:
    """A field of the visual inspection zone as read, with its confidence 0..1."""

    text: str
    confidence: float


@dataclass(frozen=True, eq=False)
class Inspection:
    """Everything known about one questioned document so far.

    `advice` is None until every check is done. `ms` maps total, mrz, identify, checks and further stages to wall
    milliseconds. `complete` is false in the intermediate states shown while results arrive. `moved` says what moved the
    advice, in the order of `reasons`; above `evidence_limit` the `evidence` refers.
    """

    id: str
    evaluation: bool = True
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    mode: Mode = Mode.SECURITY
    pages: tuple[InspectedPage, ...] = ()
    mrz: Mrz | None = None
    viz: Mapping[str, VizField] = field(default_factory=dict)
    model: ModelMatch | None = None
    candidates: tuple[ModelMatch, ...] = ()
    checks: tuple[CheckResult, ...] = ()
    advice: Advice | None = None
    reasons: tuple[str, ...] = ()
    policy_version: str = ""
    moved: tuple[MovedAdvice, ...] = ()
    evidence: float = 0.0
    evidence_limit: float = 0.0
    ms: Mapping[str, float] = field(default_factory=dict)
    complete: bool = False

    @property
    def performed(self) -> int:
        """How many checks that count came to a result (not performed and aborted ones did not)."""
        undone = (Outcome.NOT_PERFORMED, Outcome.ABORTED)
        return sum(check.outcome not in undone and not check.silent for check in self.checks)

    @property
    def not_performed(self) -> int:
        """How many checks that count were considered but not performed."""
        return sum(not check.silent for check in self.checks) - self.performed

    def page(self, name: str) -> InspectedPage | None:
        """Return the page called `name`."""
        return next((page for page in self.pages if page.name == name), None)
