"""What a specimen must match to stay in the grid, and what the library offers to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from imaging.light import Light
from reference_specimens.specimen import Specimen

if TYPE_CHECKING:
    from reference_specimens.library import Library


@dataclass(frozen=True, slots=True)
class Criteria:
    """None and empty mean any; `year` is one in which the model was issued."""

    country: str | None = None
    type: str | None = None
    light: Light | None = None
    year: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """The values that the specimens of a library have."""

    countries: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    lights: tuple[Light, ...] = ()

    @classmethod
    def of(cls, specimens: Sequence[Specimen]) -> "Offer":
        """Collect the values of `specimens`, sorted."""
        return cls(
            countries=tuple(sorted({item.model.country for item in specimens})),
            types=tuple(sorted({item.model.type for item in specimens})),
            lights=tuple(light for light in Light if any(light in item.lights for item in specimens)),
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """The specimens that match, how many the library holds in all, and what it offers to choose from."""

    specimens: tuple[Specimen, ...]
    total: int
    offer: Offer


def find_specimens(library: "Library", criteria: Criteria) -> Finding:
    """Ask the library for what matches; runs on the library's thread."""
    everything = library.list()
    found = library.find(
        country=criteria.country,
        type=criteria.type,
        on=date(criteria.year, 12, 31) if criteria.year else None,
        text=criteria.text,
    )
    kept = [item for item in found if criteria.light in (None, *item.lights)]
    kept.sort(key=lambda item: (str(item.model), item.page == "back", item.page))
    return Finding(tuple(kept), len(everything), Offer.of(everything))
