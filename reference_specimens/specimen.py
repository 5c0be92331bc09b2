"""A specimen: one side of one document model with its captures, regions, features and calibration (specimen/1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from imaging.light import Light
from imaging.region import Region


class Expectation(StrEnum):
    """What a feature expects inside its region (design section 6.3)."""

    PRESENT = "present"
    ABSENT = "absent"
    DULL = "dull"
    READABLE = "readable"


class Significance(StrEnum):
    """How much a failed check weighs (Doc 9303-2 App. C D.6)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ModelId:
    """Identifier of a document model (C, T, N, Y), Doc 9303-2 C.2.1; year is None where unknown."""

    country: str
    type: str
    number: int
    year: int | None = None

    def __str__(self) -> str:
        parts = [self.country, self.type, str(self.number)]
        return "-".join(parts if self.year is None else [*parts, str(self.year)])


@dataclass(frozen=True, slots=True)
class SpecimenRegion:
    """A named area of the page; `variable` marks what differs from holder to holder."""

    name: str
    region: Region
    variable: bool


@dataclass(frozen=True, slots=True)
class Feature:
    """One security feature with the App. C routine that checks it."""

    id: str
    routine: str
    region: Region
    expect: Expectation
    significance: Significance = Significance.MEDIUM
    description: str = ""

    @property
    def light(self) -> Light:
        """The light of the routine, its first part (`UV-LU-IS` is checked under UV, `OB-L-BR-AF` under OB-L)."""
        return Light(self.routine.rsplit("-", 2)[0])


@dataclass(frozen=True, slots=True)
class SpecimenCapture:
    """An image of the specimen, cut to the page edge."""

    light: Light
    file: str
    ppi: float


@dataclass(frozen=True, slots=True)
class Specimen:
    """One side of one document model, as read from its folder.

    `folder` is where the images lie. `calibration` is what was learnt from its captures (None before `add`).
    """

    model: ModelId
    page: str
    title: str
    size_mm: tuple[float, float]
    captures: tuple[SpecimenCapture, ...]
    folder: Path
    prado_id: str | None = None
    mrz_format: str | None = None
    first_issued: date | None = None
    last_issued: date | None = None
    regions: tuple[SpecimenRegion, ...] = ()
    features: tuple[Feature, ...] = ()
    calibration: Mapping[str, Any] | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """Name of this side in the library: model id and page, `UTO-P-1-2020/data page`."""
        return f"{self.model}/{self.page}"

    @property
    def lights(self) -> tuple[Light, ...]:
        """The lights it was captured under."""
        return tuple(capture.light for capture in self.captures)

    def region(self, name: str) -> Region | None:
        """Return the area called `name`, None where the specimen has none."""
        return next((item.region for item in self.regions if item.name == name), None)

    def image_path(self, light: Light) -> Path | None:
        """Return the file of the capture under `light`, None where there is none."""
        return next((self.folder / item.file for item in self.captures if item.light is light), None)
