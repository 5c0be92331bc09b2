"""The inspection from captures to advice (design section 3); each step gives a new, richer `Inspection`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from imaging.live_data_set import LiveDataSet
from imaging.live_data_set_builder import build
from imaging.parallel import side_by_side
from inspector.advice import advise
from inspector.advice_policy import advice_policy
from inspector.checks.engine import perform
from inspector.errors import UnreadableInput
from inspector.exclusions import read_exclusions
from inspector.identification import Identification, Placed, Proposal, identify, identify_as
from inspector.inspection import (
    CheckResult,
    InspectedPage,
    Inspection,
    Mode,
    Outcome,
    QuestionedDocument,
    QuestionedPage,
)
from inspector.memory import give_back_pictures, share_one_heap
from inspector.mrz_reading import PageReading, best_of, carried, read_pages
from inspector.quality import asked_by_checks, assess_page, not_laid
from inspector.rules.registry import perform_all
from inspector.rules.rule import RuleContext
from inspector.silence import silenced
from inspector.specimen_side import SpecimenSides
from inspector.stopwatch import Stopwatch
from mrz.engines import engine
from mrz.zone import Engine
from reference_specimens.library import Library
from reference_specimens.specimen import Significance

OnProgress = Callable[[Inspection], None]
SINGLE_PAGE = "data page"
SIDES = ("front", "back")
_SIBLINGS = 2  # tried where checks fail
_FAR_LESS = 0.5  # of the evidence against the model: then the page is of its sibling
_SIGNIFICANCE_ORDER = {Significance.HIGH: 0, Significance.MEDIUM: 1, Significance.LOW: 2}


@dataclass(frozen=True, eq=False)
class Inspector:
    """Inspects documents against one library with one MRZ engine; keeps decoded specimens between documents."""

    engine: Engine
    library: Library | None
    sides: SpecimenSides | None

    @classmethod
    def for_library(cls, folder: Path | None) -> "Inspector":
        """Make an inspector for the library in `folder`; None inspects without specimens."""
        share_one_heap()
        library = Library(folder) if folder is not None else None
        return cls(engine(), library, SpecimenSides(library) if library is not None else None)

    def inspect(
        self,
        document: QuestionedDocument,
        *,
        mode: Mode = Mode.SECURITY,
        today: date,
        evaluation: bool = True,
        on_progress: OnProgress | None = None,
    ) -> Inspection:
        """Inspect a document; `on_progress` gets the inspection as it grows.

        Raises UnreadableInput where no page is found in any of its captures.
        """
        try:
            return _Run(self, document, today, Inspection(document.id, evaluation, mode=mode), on_progress).perform()
        finally:
            give_back_pictures()


class _Run:
    """One inspection under way."""

    def __init__(
        self,
        inspector: Inspector,
        document: QuestionedDocument,
        today: date,
        inspection: Inspection,
        on_progress: OnProgress | None,
    ) -> None:
        self._inspector, self._document, self._today = inspector, document, today
        self._inspection = inspection
        self._on_progress = on_progress
        self._exclusions = read_exclusions(inspector.library.folder) if inspector.library is not None else ()
        self._watch = Stopwatch()
        self._found: tuple[InspectedPage, ...] = ()  # before they are laid on a specimen

    def perform(self) -> Inspection:
        lives = self._find_pages()
        readings = self._read_zones(lives)
        identification = self._identify(readings)
        self._judge_zone(readings)
        judged = self._inspection
        self._perform_checks(readings, identification)
        self._ask_siblings(judged, readings, identification)
        return self._conclude()

    def _grow(self, **changes: object) -> None:
        self._inspection = replace(self._inspection, **changes, ms=self._watch.ms())  # type: ignore[arg-type]
        if self._on_progress is not None:
            self._on_progress(self._inspection)

    def _find_pages(self) -> list[LiveDataSet]:
        with self._watch.stage("pages"):
            named = [(_page_name(self._document.pages, index), page) for index, page in enumerate(self._document.pages)]
            found = side_by_side(lambda item: build(item[0], item[1].captures, ppi=self._document.ppi), named)
        lives = [live for live in found if live is not None]
        if not lives or len(lives) < len(found):
            raise UnreadableInput(
                f"Document {self._document.id}",
                "no page was found in its picture",
                "Lay the document flat on the glass, all edges in view, and capture again",
            )
        self._grow(pages=tuple(InspectedPage(live.name, live) for live in lives))
        return lives

    def _read_zones(self, lives: Sequence[LiveDataSet]) -> list[PageReading]:
        with self._watch.stage("mrz"):
            readings = read_pages(lives, self._inspector.engine, self._today)
        best = best_of(readings)
        pages = tuple(InspectedPage(item.live.name, item.live, mrz_reading=item.best) for item in readings)
        self._grow(pages=pages, mrz=best.mrz if best else None)
        return readings

    def _identify(self, readings: Sequence[PageReading]) -> Identification:
        self._found = self._inspection.pages
        with self._watch.stage("identify"):
            lives = [reading.live for reading in readings]
            found = identify(lives, self._inspection.mrz, self._inspector.library, self._inspector.sides)
        pages = tuple(_laid(page, placed) for page, placed in zip(self._inspection.pages, found.placed, strict=True))
        self._grow(pages=pages, model=found.model, candidates=found.candidates)
        return found

    def _judge_zone(self, readings: Sequence[PageReading]) -> None:
        best = best_of(readings)
        zone = best.best if best else None
        confidences = zone.confidences if zone else ()
        live_operation = not self._inspection.evaluation
        lights = best.lights if best else ()
        model = self._inspection.model
        issuer = model.id.split("-")[0] if model is not None else None
        context = RuleContext(self._inspection.mrz, self._today, confidences, live_operation, lights, issuer)
        self._grow(checks=tuple(self._heard(result) for result in perform_all(context)))

    def _perform_checks(self, readings: Sequence[PageReading], identification: Identification) -> None:
        zone_read = any(reading.best is not None for reading in readings)
        for index, page in enumerate(self._document.pages):
            with self._watch.stage("quality"):
                quality = assess_page(self._inspection.pages[index], page.captures)
            if index in identification.missed:
                quality = (*quality, not_laid(self._inspection.pages[index].name))
            pages = list(self._inspection.pages)
            pages[index] = replace(pages[index], quality=quality)
            self._grow(pages=tuple(pages))
            with self._watch.stage("checks"):
                self._check_page(index, identification, elsewhere=zone_read and readings[index].best is None)

    def _check_page(self, index: int, identification: Identification, *, elsewhere: bool) -> None:
        page, placed = self._inspection.pages[index], identification.placed[index]
        assert page.live is not None
        known = self._inspection.checks

        def add(result: CheckResult) -> None:
            if elsewhere and result.code == "IR-AB-MR" and result.outcome is Outcome.NOT_PERFORMED:
                return  # the zone is on the other side
            self._grow(checks=(*self._inspection.checks, self._heard(replace(result, page=page.name))))

        perform(
            page.live,
            placed.side.specimen if placed else None,
            placed.side.images if placed else {},
            mrz_reading=page.mrz_reading,
            on_result=add,
        )
        added = self._inspection.checks[len(known) :]
        ordered = sorted(added, key=lambda check: _SIGNIFICANCE_ORDER[check.significance])
        asked = replace(page, quality=(*page.quality, *asked_by_checks(added, page.name)))
        pages = tuple(asked if item is page else item for item in self._inspection.pages)
        self._inspection = replace(self._inspection, checks=(*known, *ordered), pages=pages)

    def _ask_siblings(
        self, judged: Inspection, readings: Sequence[PageReading], identification: Identification
    ) -> None:
        """Where checks speak against a model that has siblings, take the one that the whole page speaks less against.

        Siblings differ in few areas and these may be worn or under the holder's data; a genuine page then fails on the
        wrong one. A forged page fails on both.
        """
        report, self._on_progress = self._on_progress, None
        for rival in identification.rivals[:_SIBLINGS]:
            kept, evidence = self._inspection, self._against()
            if evidence > 0 and self._perform_as(rival, judged, readings):
                self._inspection = self._inspection if self._against() < _FAR_LESS * evidence else kept
        self._on_progress = report

    def _perform_as(self, rival: Proposal, judged: Inspection, readings: Sequence[PageReading]) -> bool:
        """Do the checks against a rival of the identified model; False where no page lies on its specimens."""
        library, sides = self._inspector.library, self._inspector.sides
        assert library is not None
        assert sides is not None
        with self._watch.stage("identify"):
            other = identify_as(rival, [reading.live for reading in readings], library, sides)
        if other is None:
            return False
        pages = tuple(_laid(page, placed) for page, placed in zip(self._found, other.placed, strict=True))
        rest = tuple(item for item in judged.candidates if other.model is None or item.id != other.model.id)
        candidates = (other.model, *rest) if other.model is not None else rest
        self._inspection = replace(judged, pages=pages, model=other.model, candidates=candidates)
        self._perform_checks(readings, other)
        return True

    def _against(self) -> float:
        return advise(self._inspection, advice_policy(self._inspection.mode)).evidence

    def _heard(self, result: CheckResult) -> CheckResult:
        """Return the result, silent where it may not move the advice."""
        model = self._inspection.model
        return silenced(result, model.id if model else None, self._exclusions, advice_policy(self._inspection.mode))

    def _conclude(self) -> Inspection:
        policy = advice_policy(self._inspection.mode)
        verdict = advise(self._inspection, policy)
        self._grow(
            advice=verdict.advice,
            reasons=verdict.reasons,
            moved=verdict.moved,
            evidence=verdict.evidence,
            evidence_limit=policy.evidence_limit,
            policy_version=policy.version,
            complete=True,
        )
        return self._inspection


def _laid(page: InspectedPage, placed: Placed | None) -> InspectedPage:
    """Return the page as it lies on the specimen side, its zone with it."""
    if placed is None:
        return page
    matrix, zone = placed.registration.matrix, page.mrz_reading
    return replace(
        page,
        name=placed.side.specimen.page,
        live=placed.registration.live,
        specimen_id=placed.side.specimen.id,
        mrz_reading=carried(zone, matrix) if zone is not None and matrix is not None else zone,
    )


def _page_name(pages: Sequence[QuestionedPage], index: int) -> str:
    """Return the page's own name, else what its place says: a single page is the data page, else front and back."""
    if (name := pages[index].name) is not None:
        return name
    if len(pages) == 1:
        return SINGLE_PAGE
    return SIDES[index] if index < len(SIDES) else f"page {index + 1}"
