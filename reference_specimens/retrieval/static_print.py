"""Where the print of a specimen is the same for every holder."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH
from reference_specimens.specimen import Specimen

VARIABLE_MARGIN_MM = 1.0


def static_print(specimen: Specimen, shape: Sequence[int]) -> NDArray[np.bool_]:
    """Return the mask (H x W of `shape`) of print that does not vary, with room for how personal data are placed."""
    static = np.ones((shape[0], shape[1]), dtype=np.bool_)
    ppi = shape[1] * MM_PER_INCH / specimen.size_mm[0]
    for item in specimen.regions:
        if item.variable:
            static[item.region.grown(VARIABLE_MARGIN_MM).slices(ppi, shape)] = False
    return static
