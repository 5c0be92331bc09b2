"""The checks that are made of cells: which number of which light, what it may be, and the routine it stands for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from imaging.light import Light
from imaging.properties.page_view import PageView
from reference_specimens.cells.cell_values import CellValues
from reference_specimens.cells.infrared import infrared_cells
from reference_specimens.cells.ultraviolet import ultraviolet_cells
from reference_specimens.cells.visible import visible_cells
from reference_specimens.specimen import Expectation
from reference_specimens.specimen_view import SpecimenView

CellMeasure = Callable[[PageView, SpecimenView], CellValues]


@dataclass(frozen=True, slots=True)
class Family:
    """One check: feature `name`, its `number` among what its light measures and the least `spread` of that number.

    `evidence` names a further number of the cells that helps to say why. `page_wide` names the number that tells what
    all cells of the page have in common, where what is common to them is no reader's doing.
    """

    name: str
    routine: str
    light: Light
    number: str
    spread: float
    expect: Expectation = Expectation.PRESENT
    evidence: str | None = None
    page_wide: str | None = None

    @property
    def lights(self) -> frozenset[Light]:
        """The lights it needs."""
        return frozenset({self.light, Light.VI}) if self.light is Light.IR else frozenset({self.light})


FAMILIES = (
    Family("page-print", "VI-FR-FU", Light.VI, "different", 0.06, evidence="gain"),
    Family("page-infrared", "IR-TR-FU", Light.IR, "visible", 0.06, Expectation.ABSENT, page_wide="share"),
    Family("page-infrared-print", "IR-AB-FU", Light.IR, "lost", 0.2),
    Family("page-foreign-light", "UV-LU-FU", Light.UV, "foreign", 0.08, Expectation.ABSENT),
    Family("page-luminous-print", "UV-LU-FU", Light.UV, "glow_different", 0.1, evidence="gain"),
    Family("page-luminous-hue", "UV-LU-FU", Light.UV, "hue", 5.0),
)

MEASURES: Mapping[Light, CellMeasure] = {
    Light.VI: visible_cells,
    Light.IR: infrared_cells,
    Light.UV: ultraviolet_cells,
}


def cell_values(family: Family, live: PageView, reference: SpecimenView) -> CellValues:
    """Return the cells of the light of `family`, measured once for a page."""
    return live.once(f"cells {family.light}", lambda: MEASURES[family.light](live, reference))
