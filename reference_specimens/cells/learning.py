"""What every cell of a page should measure, learnt when a specimen joins the library and kept as arrays."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from imaging.properties.page_view import PageView
from reference_specimens.cells.cell_values import Values
from reference_specimens.cells.deviation import Expectation, expected
from reference_specimens.cells.families import FAMILIES, Family, cell_values
from reference_specimens.specimen_view import SpecimenView

Samples = dict[str, list[Values]]


def sample(live: PageView, reference: SpecimenView, samples: Samples) -> None:
    """Add what the cells of `live` measure to `samples`, by family."""
    for family in FAMILIES:
        if family.lights <= live.images.keys() and family.lights <= reference.view.images.keys():
            values = cell_values(family, live, reference).values[family.number]
            samples.setdefault(family.name, []).append(values)


def learnt_arrays(recaptured: Samples, further: Samples) -> dict[str, NDArray[np.float32]]:
    """Return centre and spread of every family as arrays by name (see `expectation`)."""
    arrays: dict[str, NDArray[np.float32]] = {}
    for family in FAMILIES:
        if family.name in recaptured:
            found = expected(recaptured[family.name], further.get(family.name, []), family.spread)
            arrays[f"{family.name} centre"], arrays[f"{family.name} spread"] = found.centre, found.spread
    return arrays


def expectation(family: Family, reference: SpecimenView) -> Expectation | None:
    """Return what was learnt for a family, None where nothing was."""
    arrays: Mapping[str, NDArray[np.float32]] = reference.arrays
    names = (f"{family.name} centre", f"{family.name} spread")
    return Expectation(*(arrays[name] for name in names)) if all(name in arrays for name in names) else None


def says_something(family: Family, reference: SpecimenView) -> bool:
    """Whether anything was learnt for a family: a page without luminous print has none to compare."""
    learnt = expectation(family, reference)
    if learnt is not None:
        return bool(np.isfinite(learnt.centre).any())
    return all(expectation(other, reference) is None for other in FAMILIES)  # its calibration is being made
