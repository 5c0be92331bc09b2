"""The page cell by cell: the most significant cluster of neighbouring cells that deviate from the specimen.

A trace that the whole page shows alike is in no cluster: what cells have in common is taken off as the reader's. In
infrared no reader makes print visible that should vanish, so there the page is judged as a whole too.
"""

import numpy as np

from imaging.properties.cell_clusters import Cluster, strongest_cluster
from imaging.properties.page_view import PageView
from reference_specimens.cells.cell_values import CellValues, Values
from reference_specimens.cells.families import FAMILIES, Family, cell_values
from reference_specimens.cells.foreign_light import is_washed, steepness
from reference_specimens.cells.learning import expectation
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import FOREIGN

_SURELY_FOREIGN = 2.0
_PAGE_WIDE, _FEWEST_CELLS = 75.0, 12
_DOUBTFUL = 0.5 * (FOREIGN.high + FOREIGN.fails_above)


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return the number of the family: the cluster's significance (0 without one), its `depth` and `area_mm2`.

    `region` is the cluster's box. `off` is the mean of what the cells measure there. In infrared `share` is how much
    of the contrast of vanishing print the page shows beyond the specimen: what three quarters of its cells stay below.
    """
    family = family_of(area)
    if not (family.lights <= live.images.keys() and family.lights <= reference.view.images.keys()):
        return Measured(problem=Problem.LIGHT_MISSING)
    expected = expectation(family, reference)
    if expected is None or not np.isfinite(expected.centre).any():
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    found = cell_values(family, live, reference)
    cells = found.values[family.number]
    cluster = strongest_cluster(expected.deviations(cells))
    numbers = {family.number: 0.0} if cluster is None else _numbers(family, found, cluster)
    deviating = None if cluster is None else cluster.cells
    if family.page_wide is not None:
        over = cells - expected.centre
        numbers[family.page_wide] = share = _page_wide(over)
        deviating = over > share / 2 if deviating is None and share > 0 else deviating
    return Measured(numbers, family.number, region=None if deviating is None else found.grid.region(deviating))


def family_of(area: FeatureArea) -> Family:
    """Return the family that an area of cells stands for."""
    return next(family for family in FAMILIES if area.feature.id.endswith(f"-{family.name}"))


def _page_wide(over: Values) -> float:
    """Return what a quarter of the cells (rows x columns, NaN: not known) exceed, 0 where few are known.

    Not half of them: the print of a forged background need not be everywhere that the page is printed.
    """
    known = over[np.isfinite(over)]
    return float(np.percentile(known, _PAGE_WIDE)) if known.size >= _FEWEST_CELLS else 0.0


def _numbers(family: Family, found: CellValues, cluster: Cluster) -> dict[str, float]:
    off = float(found.values[family.number][cluster.cells].mean())
    block_mm = found.grid.size_px * 25.4 / found.grid.ppi
    values = {family.number: cluster.significance, "depth": cluster.depth, "off": off}
    values["area_mm2"] = cluster.size * block_mm**2
    if family.evidence is not None:
        values[family.evidence] = float(np.median(found.evidence[family.evidence][cluster.cells]))
    if family.number == "foreign":
        values = _without_stains(values, found, cluster)
    return values


def _without_stains(values: dict[str, float], found: CellValues, cluster: Cluster) -> dict[str, float]:
    """Let a soft, faint and blue spot be no more than doubtful: water carries detergent into genuine paper."""
    level = float(np.percentile(found.values["foreign"][cluster.cells], 90))
    values |= {"steepness": steepness(found, cluster.cells), "level": level}
    if level < _SURELY_FOREIGN and is_washed(found, cluster.cells):
        values["foreign"] = min(values["foreign"], _DOUBTFUL)
    return values
