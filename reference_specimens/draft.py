"""A specimen while it is being made from captures, and its folder in the exchange format (design section 6.3)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.file_writing import write_image
from imaging.light import Light
from imaging.region import Region
from reference_specimens.reading import SPECIMEN_FILE
from reference_specimens.specimen import Feature, SpecimenRegion
from reference_specimens.specimen_document import FORMAT

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, slots=True)
class SpecimenDraft:
    """What will stand in `specimen.json`; every change returns a new draft. Empty texts are still to be filled in.

    Whether it is valid is for the library to say when it is added (`reference_specimens.reading`).
    """

    country: str = ""
    type: str = ""
    number: int = 1
    year: int | None = None
    title: str = ""
    page: str = "data page"
    prado_id: str | None = None
    mrz_format: str | None = None
    size_mm: tuple[float, float] = (125.0, 88.0)
    first_issued: date | None = None
    last_issued: date | None = None
    regions: tuple[SpecimenRegion, ...] = ()
    features: tuple[Feature, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the required texts that are still empty."""
        return tuple(name for name in ("country", "type", "title", "page") if not getattr(self, name).strip())

    def with_region(self, region: SpecimenRegion) -> "SpecimenDraft":
        """Return the draft with a region more."""
        return replace(self, regions=(*self.regions, region))

    def with_feature(self, feature: Feature) -> "SpecimenDraft":
        """Return the draft with a feature more."""
        return replace(self, features=(*self.features, feature))

    def turned(self) -> "SpecimenDraft":
        """Return the draft for the page turned by 180 degrees."""
        regions = tuple(replace(item, region=self._turned(item.region)) for item in self.regions)
        features = tuple(replace(item, region=self._turned(item.region)) for item in self.features)
        return replace(self, regions=regions, features=features)

    def free_feature_id(self, light: Light) -> str:
        """Return an id that no feature has yet, `uv-1`."""
        taken = {feature.id for feature in self.features}
        numbers = range(1, len(taken) + 2)
        return next(name for number in numbers if (name := f"{light.value.lower()}-{number}") not in taken)

    def _turned(self, region: Region) -> Region:
        width, height = self.size_mm
        return Region(width - region.right, height - region.bottom, region.width, region.height)


def write_draft(draft: SpecimenDraft, images: Images, folder: Path, *, ppi: float) -> Path:
    """Write the specimen folder of `draft` and return it; `images` are the page cut to its edge, all at `ppi`.

    Files of an earlier attempt in the same folder are replaced, `specimen.json` last. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for light, pixels in images.items():
        write_image(folder / _file(light), pixels, ppi=ppi)
    text = json.dumps(_document(draft, images, ppi), ensure_ascii=False, indent=1)
    (folder / SPECIMEN_FILE).write_text(text + "\n", encoding="utf-8")
    return folder


def _document(draft: SpecimenDraft, images: Images, ppi: float) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "model": {"country": draft.country, "type": draft.type, "number": draft.number, "year": draft.year},
        "prado_id": draft.prado_id or None,
        "title": draft.title,
        "page": draft.page,
        "mrz_format": draft.mrz_format,
        "size_mm": [round(length, 2) for length in draft.size_mm],
        "first_issued": draft.first_issued.isoformat() if draft.first_issued else None,
        "last_issued": draft.last_issued.isoformat() if draft.last_issued else None,
        "captures": [{"light": light.value, "file": _file(light), "ppi": ppi} for light in Light if light in images],
        "regions": [
            {"name": item.name, "box_mm": item.region.box_mm, "variable": item.variable} for item in draft.regions
        ],
        "features": [_feature(feature) for feature in draft.features],
    }


def _feature(feature: Feature) -> dict[str, Any]:
    return {
        "id": feature.id,
        "routine": feature.routine,
        "box_mm": feature.region.box_mm,
        "expect": feature.expect.value,
        "significance": feature.significance.value,
        "description": feature.description,
    }


def _file(light: Light) -> str:
    return f"{light.value.lower()}.png"
