"""Which document model is this: candidates by the key in the zone, decided by a visual match (App. C C.7-C.12).

"Not identified" is a first-class answer: the key alone never identifies, a specimen must lie on the page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from imaging.likeness import likeness
from imaging.live_data_set import LiveDataSet, grey
from imaging.registration import Features, Registration, features, register
from inspector.inspection import ModelMatch
from inspector.specimen_side import SpecimenSide, SpecimenSides
from mrz.zone import Mrz
from reference_specimens.library import Library
from reference_specimens.specimen import ModelId, Specimen

SIZE_TOLERANCE_MM = 4.0
LEAST_LIKENESS = 0.5  # share of static tiles; pages of the model show nearly all, strangers nearly none
MOST_CANDIDATES = 20
SHORT_LIST = 5


@dataclass(frozen=True, eq=False)
class Placed:
    """A page laid on the specimen side that fits it best."""

    side: SpecimenSide
    registration: Registration
    likeness: float


@dataclass(frozen=True, eq=False)
class Identification:
    """The model, None where no specimen fits; per page the side it was laid on; and the short list, best first."""

    model: ModelMatch | None = None
    placed: tuple[Placed | None, ...] = ()
    candidates: tuple[ModelMatch, ...] = ()


@dataclass(frozen=True, eq=False)
class _Page:
    """A questioned page with its features, found once for all candidates."""

    live: LiveDataSet
    features: Features


@dataclass(frozen=True, eq=False)
class _Trial:
    model: ModelId
    prado_id: str | None
    placed: tuple[Placed | None, ...] = field(repr=False)

    @property
    def score(self) -> float:
        return sum(item.likeness for item in self.placed if item is not None) / len(self.placed)

    @property
    def inliers(self) -> int:
        return sum(item.registration.inliers for item in self.placed if item is not None)

    def match(self) -> ModelMatch:
        return ModelMatch(str(self.model), self.prado_id, self.score)


def identify(
    pages: Sequence[LiveDataSet], mrz: Mrz | None, library: Library | None, sides: SpecimenSides | None
) -> Identification:
    """Return the model whose specimens lie best on the pages, among the candidates of the key or of the page sizes."""
    if library is None or sides is None:
        return Identification(placed=(None,) * len(pages))
    specimens = candidates(pages, mrz, library.list())
    with_features = [_Page(page, features(page.images[page.lights[0]])) for page in pages] if specimens else []
    trials = [_try(with_features, group, sides) for group in _by_model(specimens)]
    trials = sorted(
        (trial for trial in trials if trial.inliers), key=lambda trial: (trial.score, trial.inliers), reverse=True
    )
    if not trials:
        return Identification(placed=(None,) * len(pages))
    short_list = tuple(trial.match() for trial in trials[:SHORT_LIST])
    return Identification(short_list[0], trials[0].placed, short_list)


def candidates(pages: Sequence[LiveDataSet], mrz: Mrz | None, specimens: Iterable[Specimen]) -> list[Specimen]:
    """Return the specimens worth a visual match: those of the key, else those of like size.

    The issuer is covered by no check digit, so a key that leads nowhere may be a misreading: the picture decides.
    """
    of_size = [item for item in specimens if any(_has_size(item, page) for page in pages)]
    of_key = [item for item in of_size if mrz is not None and _fits_key(item, mrz)]
    return (of_key or of_size)[:MOST_CANDIDATES]


def _fits_key(specimen: Specimen, mrz: Mrz) -> bool:
    issuer_fits = specimen.model.country == mrz.fields.get("issuing_state")
    return issuer_fits and specimen.mrz_format in (None, mrz.format)


def _has_size(specimen: Specimen, page: LiveDataSet) -> bool:
    return all(
        abs(wanted - found) <= SIZE_TOLERANCE_MM
        for wanted, found in zip(specimen.size_mm, page.page.size_mm, strict=True)
    )


def _by_model(specimens: Iterable[Specimen]) -> list[list[Specimen]]:
    groups: dict[ModelId, list[Specimen]] = {}
    for specimen in specimens:
        groups.setdefault(specimen.model, []).append(specimen)
    return list(groups.values())


def _try(pages: Sequence[_Page], group: Sequence[Specimen], sides: SpecimenSides) -> _Trial:
    """Lay every page on the side of the model that fits it best."""
    placed = tuple(_best_place(page, [sides.side(specimen) for specimen in group]) for page in pages)
    return _Trial(group[0].model, group[0].prado_id, placed)


def _best_place(page: _Page, sides: Sequence[SpecimenSide]) -> Placed | None:
    fits = [item for item in (_place(page, side) for side in sides) if item is not None]
    return max(fits, key=lambda item: (item.likeness, item.registration.inliers), default=None)


def _place(page: _Page, side: SpecimenSide) -> Placed | None:
    if not _has_size(side.specimen, page.live):
        return None
    registration = register(page.live, side.images, side.features, live_features=page.features, static=side.static)
    if registration.live is None:
        return None
    light = next(light for light in registration.live.lights if light in side.images)
    like = likeness(registration.live.grey(light), grey(side.images[light]), side.static, registration.live.ppi)
    return Placed(side, registration, like) if like is not None and like >= LEAST_LIKENESS else None
