"""Specimen sides ready for comparison: images by light and registration features, kept between inspections."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.region import MM_PER_INCH
from imaging.registration import Features, features
from reference_specimens.library import Library
from reference_specimens.specimen import Specimen

KEPT_SIDES = 12  # decoded images of three lights are about 20 MB a side
VARIABLE_MARGIN_MM = 1.0


@dataclass(frozen=True, eq=False)
class SpecimenSide:
    """One specimen with its decoded images (uint8, at 400 ppi) and the features of its VI image.

    `static` (H x W) is true where the specimen's print is the same for every holder.
    """

    specimen: Specimen
    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    features: Features = field(repr=False)
    static: NDArray[np.bool_] = field(repr=False)


class SpecimenSides:
    """Gives sides of the library, the most recently used ones from memory."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: OrderedDict[str, SpecimenSide] = OrderedDict()

    def side(self, specimen: Specimen) -> SpecimenSide:
        """Return the side of `specimen`, decoded."""
        key = str(specimen.folder)
        if key not in self._kept:
            self._kept[key] = self._load(specimen)
            while len(self._kept) > KEPT_SIDES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _load(self, specimen: Specimen) -> SpecimenSide:
        images = {light: self._library.image(specimen, light) for light in specimen.lights}
        return SpecimenSide(specimen, images, features(images[Light.VI]), _static(specimen, images[Light.VI].shape))


def _static(specimen: Specimen, shape: Sequence[int]) -> NDArray[np.bool_]:
    """Return where print does not vary from holder to holder, with room for the tolerance of personalisation."""
    static = np.ones(shape[:2], dtype=np.bool_)
    ppi = shape[1] * MM_PER_INCH / specimen.size_mm[0]
    for item in specimen.regions:
        if item.variable:
            static[item.region.grown(VARIABLE_MARGIN_MM).slices(ppi, shape)] = False
    return static
