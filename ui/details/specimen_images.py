"""A specimen page ready for the screen: its images by light and what its features are called."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.live_data_set import WORKING_PPI
from reference_specimens.specimen import Specimen

if TYPE_CHECKING:
    from reference_specimens.library import Library


@dataclass(frozen=True, eq=False)
class SpecimenImages:
    """Images are uint8 at `ppi`, grey or RGB."""

    specimen: Specimen
    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    ppi: float = WORKING_PPI

    def description(self, feature_id: str) -> str:
        """Return what the library says about a feature."""
        return next((item.description for item in self.specimen.features if item.id == feature_id), "")


def load(library: "Library", specimen_id: str) -> SpecimenImages:
    """Read a specimen page with all its lights (on the library's thread)."""
    specimen = library.specimen(specimen_id)
    return SpecimenImages(specimen, library.images(specimen))
