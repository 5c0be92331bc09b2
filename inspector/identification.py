"""Which document model is this: candidates by the key in the zone, decided by a visual match (App. C C.7-C.12).

"Not identified" is a first-class answer: the key alone never identifies, a specimen must lie on the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from imaging.likeness import likeness
from imaging.live_data_set import LiveDataSet, grey
from imaging.parallel import side_by_side
from imaging.registration import Known, Registration, register
from inspector.inspection import ModelMatch, ToldApart
from inspector.specimen_side import SpecimenSide, SpecimenSides
from mrz.parsed import Mrz
from reference_specimens.library import Library
from reference_specimens.retrieval.key import Key
from reference_specimens.retrieval.search import (
    MOST_WITH_KEY,
    MOST_WITHOUT_KEY,
    Found,
    Shelf,
    attempt,
    compared,
    ranked,
    search,
)
from reference_specimens.retrieval.trial import QuestionedPage

CONVINCING = 0.75  # share of static tiles; pages of the model show nearly all, strangers of like design a half
LEAST_LIKENESS = 0.5  # from here on an exact placement may still convince: the page may be bent or worn
LISTED = 0.25  # a short list names what resembles the page at least so much
SHORT_LIST = 5
_LAID = 3  # models laid on the page exactly before it is given up
_RIVAL = 0.8  # of the best likeness; only siblings come so near


@dataclass(frozen=True, eq=False)
class Placed:
    """A page laid on the specimen side that fits it best."""

    side: SpecimenSide
    registration: Registration
    likeness: float


@dataclass(frozen=True, eq=False)
class Identification:
    """The model, None where no specimen fits; per page the side it was laid on; and the short list, best first.

    Where nothing convinces the short list is all there is (partial identification, App. C C.11). `missed` are the
    pages that were laid on no side although the library has one of the model that no other page shows. `rivals` are
    the siblings that the model was told from, for `identify_as`.
    """

    model: ModelMatch | None = None
    placed: tuple[Placed | None, ...] = ()
    candidates: tuple[ModelMatch, ...] = ()
    missed: frozenset[int] = frozenset()
    rivals: tuple["Proposal", ...] = ()


@dataclass(frozen=True, eq=False)
class Proposal:
    """A model with the side of it that fits each page best, None where it has none for a page."""

    found: tuple[Found | None, ...]
    told_apart: tuple[ToldApart, ...] = ()

    @property
    def first(self) -> Found:
        """The best of its sides."""
        return ranked([item for item in self.found if item is not None])[0]

    @property
    def model_id(self) -> str:
        """Which model it is."""
        return self.first.entry.model_id

    @property
    def merit(self) -> tuple[float, int]:
        """What ranks it: the mean likeness of the pages, then the votes."""
        trials = [item.trial for item in self.found if item is not None]
        return sum(item.likeness for item in trials) / len(self.found), sum(item.votes.number for item in trials)

    def match(self) -> ModelMatch:
        """Return it as it is reported."""
        return ModelMatch(self.model_id, self.first.entry.prado_id, self.merit[0], self.told_apart)


def identify(
    pages: Sequence[LiveDataSet], mrz: Mrz | None, library: Library | None, sides: SpecimenSides | None
) -> Identification:
    """Return the model whose specimens lie best on the pages: of the key in the zone, else of all."""
    nothing = Identification(placed=(None,) * len(pages))
    if library is None or sides is None or not library.catalogue().entries:
        return nothing
    questioned = [QuestionedPage(page.images, page.page.size_mm) for page in pages]
    proposals = proposed(questioned, library, Key.of(mrz) if mrz is not None else None)
    short_list = tuple(item.match() for item in proposals if item.first.trial.likeness >= LISTED)[:SHORT_LIST]
    for proposal in proposals[:_LAID]:
        if proposal.first.trial.likeness < LEAST_LIKENESS:
            break
        found = _laid(proposal, pages, questioned, library, sides)
        if found is not None and found.model is not None:
            others = tuple(item for item in short_list if item.id != proposal.model_id)
            return replace(found, candidates=(found.model, *others)[:SHORT_LIST], rivals=_rivals(proposal, proposals))
    return replace(nothing, candidates=short_list)


def identify_as(
    rival: Proposal, pages: Sequence[LiveDataSet], library: Library, sides: SpecimenSides
) -> Identification | None:
    """Return the pages laid on the specimens of a rival, None where none of them can be laid."""
    questioned = [QuestionedPage(page.images, page.page.size_mm) for page in pages]
    return _laid(rival, pages, questioned, library, sides)


def _laid(
    proposal: Proposal,
    pages: Sequence[LiveDataSet],
    questioned: Sequence[QuestionedPage],
    library: Library,
    sides: SpecimenSides,
) -> Identification | None:
    fitting = [
        None if item is None or item.trial.likeness < LEAST_LIKENESS else sides.side(library.entered(item.entry))
        for item in proposal.found
    ]

    def lay(index: int) -> Placed | None:
        item, side = proposal.found[index], fitting[index]
        return None if item is None or side is None else _placed(pages[index], questioned[index], item, side)

    placed = tuple(side_by_side(lay, range(len(pages))))
    if not any(placed):
        return None
    missed = _missed(placed, library.catalogue().pages_of(proposal.model_id))
    return Identification(proposal.match(), placed, missed=missed)


def _rivals(champion: Proposal, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the siblings, each with what told it from the champion, seen from its own side."""
    told = {item.rival: item for item in champion.told_apart}
    return tuple(
        replace(rival, told_apart=(ToldApart(champion.model_id, -apart.evidence, apart.areas),))
        for rival in proposals
        if (apart := told.get(rival.model_id)) is not None
    )


def _missed(placed: Sequence[Placed | None], sides: frozenset[str]) -> frozenset[int]:
    left = sides - {item.side.specimen.page for item in placed if item is not None}
    return frozenset(index for index, item in enumerate(placed) if item is None and left)


def proposed(pages: Sequence[QuestionedPage], shelf: Shelf, key: Key | None) -> list[Proposal]:
    """Return the models that the pages may be of, best first.

    The issuer is covered by no check digit and may be forged: where nothing of the key convinces, all models of the
    size are looked through.
    """
    catalogue = shelf.catalogue()
    if key is not None:
        rows = [catalogue.of_key(key, page.size_mm) for page in pages]
        found = _proposals(pages, shelf, rows, MOST_WITH_KEY)
        if found and found[0].first.trial.likeness >= CONVINCING:
            return found
    rows = [catalogue.of_size(page.size_mm) for page in pages]
    return _proposals(pages, shelf, rows, MOST_WITHOUT_KEY)


def _proposals(
    pages: Sequence[QuestionedPage], shelf: Shelf, rows: Sequence[Sequence[int]], most: int
) -> list[Proposal]:
    found = side_by_side(lambda item: search(item[0], shelf, item[1], most), list(zip(pages, rows, strict=True)))
    models = dict.fromkeys(item.entry.model_id for items in found for item in items)
    proposals = [
        Proposal(tuple(_of_model(model, page, items, shelf) for page, items in zip(pages, found, strict=True)))
        for model in models
    ]
    return _siblings_told(pages, sorted(proposals, key=lambda item: item.merit, reverse=True), shelf)


def _of_model(model: str, page: QuestionedPage, found: Sequence[Found], shelf: Shelf) -> Found | None:
    """Return the side of a model that fits a page best, tried now where another page proposed the model."""
    known = [item for item in found if item.entry.model_id == model]
    if not known:
        catalogue = shelf.catalogue()
        rows = catalogue.of_model(model, page.size_mm)
        known = [attempt(page, shelf, catalogue.entries[row]) for row in rows]
    return ranked(known)[0] if known else None


def _siblings_told(pages: Sequence[QuestionedPage], proposals: list[Proposal], shelf: Shelf) -> list[Proposal]:
    """Return the proposals, the best first also among siblings, told by the areas in which they differ."""
    if not proposals:
        return []
    champion = proposals[0]
    least = _RIVAL * champion.merit[0]
    told: list[ToldApart] = []
    for rival in proposals[1:]:
        if rival.merit[0] < least or rival.first.entry.country != champion.first.entry.country:
            continue
        apart = _told_apart(pages, champion, rival, shelf)
        if apart.evidence < 0:
            told = [replace(apart, rival=champion.model_id, evidence=-apart.evidence)]
            champion = rival
        else:
            told.append(apart)
    rest = [item for item in proposals if item is not champion]
    return [replace(champion, told_apart=tuple(told)), *rest]


def _told_apart(pages: Sequence[QuestionedPage], champion: Proposal, rival: Proposal, shelf: Shelf) -> ToldApart:
    decisions = [
        compared(page, shelf, one, other)
        for page, one, other in zip(pages, champion.found, rival.found, strict=True)
        if one is not None and other is not None and one.entry.page == other.entry.page
    ]
    weights = [sum(area.weight for area in decision.areas) for decision in decisions]
    total = sum(weights)
    evidence = sum(item.evidence * weight for item, weight in zip(decisions, weights, strict=True))
    areas = tuple((area.light, area.region) for decision in decisions for area in decision.areas)
    return ToldApart(rival.model_id, evidence / total if total else 0.0, areas)


def _placed(live: LiveDataSet, page: QuestionedPage, found: Found, side: SpecimenSide) -> Placed | None:
    """Lay a page exactly on a side; None where it cannot be laid, or does not convince even then."""
    known = Known(found.trial.matrix, page.print, side.print)
    registration = register(live, side.images, static=side.static, known=known)
    if registration.live is None:
        return None
    like = found.trial.likeness
    if like < CONVINCING:
        light = next(light for light in registration.live.lights if light in side.images)
        exact = likeness(registration.live.grey(light), grey(side.images[light]), side.static, registration.live.ppi)
        like = exact or 0.0
    return Placed(side, registration, like) if like >= CONVINCING else None
