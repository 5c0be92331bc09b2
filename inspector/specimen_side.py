"""Specimen sides ready for comparison: images by light and registration features, kept between inspections."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.print_band import PagePrint, page_print
from reference_specimens.library import Library
from reference_specimens.retrieval.static_print import static_print
from reference_specimens.specimen import Specimen

KEPT_SIDES = 4  # decoded images of three lights are about 20 MB a side


@dataclass(frozen=True, eq=False)
class SpecimenSide:
    """One specimen with its decoded images (uint8, at 400 ppi) and the print of its VI image.

    `static` (H x W) is true where the specimen's print is the same for every holder.
    """

    specimen: Specimen
    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    print: PagePrint = field(repr=False)
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
        static = static_print(specimen, images[Light.VI].shape)
        return SpecimenSide(specimen, images, page_print(images[Light.VI]), static)
