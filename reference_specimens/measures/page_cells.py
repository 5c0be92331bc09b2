"""The page cell by cell: the most significant cluster of neighbouring cells that deviate from the specimen."""

import numpy as np

from imaging.properties.cell_clusters import Cluster, strongest_cluster
from imaging.properties.page_view import PageView
from reference_specimens.cells.cell_values import CellValues
from reference_specimens.cells.families import FAMILIES, Family, cell_values
from reference_specimens.cells.foreign_light import is_washed, steepness
from reference_specimens.cells.learning import expectation
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.specimen_view import SpecimenView
from reference_specimens.tolerances import FOREIGN

_SURELY_FOREIGN = 2.0
_DOUBTFUL = 0.5 * (FOREIGN.high + FOREIGN.fails_above)


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return the number of the family: the cluster's significance (0 without one), its `depth` and `area_mm2`.

    `region` is the cluster's box. `off` is the mean of what the cells measure there.
    """
    family = family_of(area)
    if not (family.lights <= live.images.keys() and family.lights <= reference.view.images.keys()):
        return Measured(problem=Problem.LIGHT_MISSING)
    expected = expectation(family, reference)
    if expected is None or not np.isfinite(expected.centre).any():
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    found = cell_values(family, live, reference)
    cluster = strongest_cluster(expected.deviations(found.values[family.number]))
    if cluster is None:
        return Measured({family.number: 0.0}, family.number)
    return Measured(_numbers(family, found, cluster), family.number, region=found.grid.region(cluster.cells))


def family_of(area: FeatureArea) -> Family:
    """Return the family that an area of cells stands for."""
    return next(family for family in FAMILIES if area.feature.id.endswith(f"-{family.name}"))


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
