"""A document model as its issuer designed it: material, print, places for the holder's data, declared features."""

from dataclasses import dataclass

from device_drivers.simulator.element import Element
from device_drivers.simulator.holder import NumberRule
from device_drivers.simulator.ink import Ink
from device_drivers.simulator.issuer import Issuer
from device_drivers.simulator.lettering import Typeface
from device_drivers.simulator.paper_features import PerforatedPortrait, Perforation
from device_drivers.simulator.portrait_print import PortraitPrint
from device_drivers.simulator.stroke_print import Fibres
from device_drivers.simulator.substrate import Substrate
from imaging.region import Region


@dataclass(frozen=True, slots=True)
class FieldSlot:
    """Where a field of the holder is printed; `native` asks for the document's own script."""

    name: str
    key: str
    x: float
    baseline: float
    width: float
    face: Typeface
    cap_mm: float
    ink: Ink
    native: bool = False

    @property
    def region(self) -> Region:
        """The area kept free for the value."""
        return Region(self.x - 0.3, self.baseline - self.cap_mm * 1.25, self.width, self.cap_mm * 1.6)


@dataclass(frozen=True, slots=True)
class MrzSlot:
    """Where the zone is printed: its own area and the nominal place of its first characters (Doc 9303-3 Fig. 5)."""

    region: Region
    left: float
    centres: tuple[float, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class DeclaredFeature:
    """A security feature as the specimen declares it (design section 6.3)."""

    id: str
    routine: str
    region: Region
    expect: str
    significance: str
    description: str


@dataclass(frozen=True, slots=True)
class SideDesign:
    """One side of a model. `background` and `fluorescent` are static print, `top` is printed over the portrait."""

    page: str
    size_mm: tuple[float, float]
    corner_mm: float
    substrate: Substrate
    background: tuple[Element, ...]
    fluorescent: tuple[Element, ...]
    fibres: Fibres | None
    fields: tuple[FieldSlot, ...]
    portraits: tuple[PortraitPrint | PerforatedPortrait, ...]
    top: tuple[Element, ...]
    features: tuple[DeclaredFeature, ...]
    signature: Region | None = None
    mrz: MrzSlot | None = None
    glowing_number: FieldSlot | None = None
    perforation: Perforation | None = None

    @property
    def perforated(self) -> bool:
        """Whether a number or a portrait is punched into it."""
        return self.perforation is not None or any(isinstance(item, PerforatedPortrait) for item in self.portraits)


@dataclass(frozen=True, slots=True)
class Design:
    """A document model, drawn from `seed`; `variant` tells siblings of one seed apart."""

    issuer: Issuer
    seed: int
    variant: int
    type: str
    number: int
    year: int
    prado_id: str
    title: str
    mrz_format: str
    document_code: str
    rule: NumberRule
    date_style: str
    sides: tuple[SideDesign, ...]

    @property
    def country(self) -> str:
        """The code of the issuing State."""
        return self.issuer.code

    @property
    def language(self) -> str:
        """The language its labels and names are printed in."""
        return self.issuer.language

    @property
    def name(self) -> str:
        """The model id, `UTO-P-1-2020`."""
        return f"{self.country}-{self.type}-{self.number}-{self.year}"
