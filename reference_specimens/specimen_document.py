"""The file `specimen.json` as it is written (exchange format `specimen/1`, design section 6.3).

Types are strict (no number in quotes, no date with a time), unknown keys are kept aside. The descriptions are what a
fault says was expected. Lengths are mm from the page's top left corner.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from imaging.light import Light
from reference_specimens.specimen import Expectation, Significance

FORMAT = "specimen/1"
REQUIRED = ("format", "model", "title", "page", "size_mm", "captures")
MRZ_FORMATS = ("TD1", "TD2", "TD3", "MRV-A", "MRV-B")

# Control characters and line separators would break one-line messages, file names and the terminal.
_PLAIN = r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]+$"
Name = Annotated[str, StringConstraints(pattern=_PLAIN, max_length=200)]
Text = Annotated[str, StringConstraints(max_length=10_000)]
FilePath = Annotated[str, StringConstraints(pattern=_PLAIN, max_length=250)]
Coordinate = Annotated[float, Field(ge=-10_000, le=10_000)]
Length = Annotated[float, Field(gt=0, le=1_000)]
# A3; the images are brought to 400 ppi, so a page of metres would fill the memory.
PageLength = Annotated[float, Field(gt=0, le=420)]
Box = tuple[Coordinate, Coordinate, Length, Length]

_BOX = "[left, top, width, height] in mm with a positive width and height"
_LIGHTS = "one of " + " ".join(light.value for light in Light)
_NAME = "a text of 1 to 200 characters without line breaks"


class Entry(BaseModel):
    """What every part of the file has in common."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow", allow_inf_nan=False)


class ModelEntry(Entry):
    """`model`: which document model; `year` is missing or null where it is not known."""

    country: str = Field(pattern=r"^[A-Z]{1,3}$", description="1 to 3 capital letters (Doc 9303-3 section 5)")
    type: str = Field(pattern=r"^[A-Z0-9]{1,4}$", description="1 to 4 capital letters or digits")
    number: int = Field(ge=0, le=999_999, description="a whole number from 0")
    year: int | None = Field(default=None, ge=1800, le=2200, description="a year or null")


class CaptureEntry(Entry):
    """One of `captures`: an image of the page, cut to its edge."""

    light: Light = Field(description=_LIGHTS)
    file: FilePath = Field(description="the path of an image inside the folder")
    ppi: float = Field(ge=20, le=20_000, description="pixels per inch, 20 to 20000")


class RegionEntry(Entry):
    """One of `regions`: a named area; `variable` marks what differs from holder to holder."""

    name: Name = Field(description=_NAME)
    box_mm: Box = Field(description=_BOX)
    variable: bool = Field(description="true or false")


class FeatureEntry(Entry):
    """One of `features`: a security feature and the routine that checks it."""

    id: Name = Field(description=_NAME)
    routine: str = Field(description="light-property-feature, for example UV-LU-IS")
    box_mm: Box = Field(description=_BOX)
    expect: Expectation = Field(description="one of " + " ".join(item.value for item in Expectation))
    significance: Significance = Field(
        default=Significance.MEDIUM, description="one of " + " ".join(item.value for item in Significance)
    )
    description: Text = Field(default="", description="a text of up to 10000 characters")


class SpecimenDocument(Entry):
    """The whole file. Keys of `REQUIRED` are optional here so that the other keys can be judged where one is wrong."""

    format: Literal["specimen/1"] | None = Field(default=None, description='"specimen/1"')
    model: ModelEntry | None = Field(default=None, description="an object with country, type, number and year")
    prado_id: Name | None = Field(default=None, description=f"{_NAME}, or null")
    title: Name | None = Field(default=None, description=_NAME)
    page: Name | None = Field(default=None, description=_NAME)
    mrz_format: Name | None = Field(default=None, description=f"one of {' '.join(MRZ_FORMATS)}, or null")
    size_mm: tuple[PageLength, PageLength] | None = Field(
        default=None, description="[width, height] in mm, up to 420 each"
    )
    first_issued: date | None = Field(default=None, description="a date YYYY-MM-DD or null")
    last_issued: date | None = Field(default=None, description="a date YYYY-MM-DD or null")
    captures: tuple[CaptureEntry, ...] = Field(default=(), description="a list of captures, one of them VI")
    regions: tuple[RegionEntry, ...] = Field(default=(), description="a list of regions")
    features: tuple[FeatureEntry, ...] = Field(default=(), description="a list of features")


ENTRIES: dict[str, type[Entry]] = {
    "model": ModelEntry,
    "captures": CaptureEntry,
    "regions": RegionEntry,
    "features": FeatureEntry,
}
LISTS = ("captures", "regions", "features")
