"""A specimen ready for measuring: its pictures, and the masks that several measurements share, computed once."""

from collections.abc import Callable, Mapping
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.once import Once
from imaging.properties.page_view import PageView
from imaging.properties.stroke_contrast import paper_contrast
from imaging.properties.substrate import inner
from reference_specimens.feature_area import FeatureArea, feature_area, variable_mask
from reference_specimens.specimen import Feature, Specimen

T = TypeVar("T")

_LUMINOUS_OVER_PAPER = 1.5
_GLOW_MARGIN_MM = 0.8
_PRINT_MARGIN_MM = 0.3
_STEP = 3  # every third point both ways gives the same median


class SpecimenView:
    """A specimen with its images (uint8, all of one size, at `ppi`) and what is derived from them."""

    def __init__(
        self,
        specimen: Specimen,
        images: Mapping[Light, NDArray[np.uint8]],
        ppi: float,
        arrays: Mapping[str, NDArray[np.float32]] | None = None,
    ) -> None:
        """`arrays` are those of its calibration, by name."""
        self.specimen = specimen
        self.arrays: dict[str, NDArray[np.float32]] = dict(arrays or {})
        self.view = PageView(images, ppi)
        self._known = Once()

    def area(self, feature: Feature) -> FeatureArea:
        """Return where `feature` is measured."""
        return self.once(
            f"area {feature.id}", lambda: feature_area(self.specimen, feature, self.view.shape, self.view.ppi)
        )

    def luminous(self, light: Light = Light.UV) -> NDArray[np.bool_]:
        """Return the mask of print that glows under `light`."""
        return self.once(f"luminous {light}", lambda: self._luminous(light))

    def paper(self, light: Light = Light.UV) -> NDArray[np.bool_]:
        """Return the mask of bare paper: neither glowing, nor printed in VI, nor variable (the MRZ zone counts)."""
        return self.once(f"paper {light}", lambda: self._paper(light))

    def variable(self) -> NDArray[np.bool_]:
        """Return the mask of all variable regions with their tolerance."""
        return self.once("variable", lambda: variable_mask(self.specimen, self.view.shape, self.view.ppi))

    def once(self, name: str, compute: Callable[[], T]) -> T:
        """Return what `compute` gives, computed at the first call under `name`."""
        return self._known.get(name, compute)

    def learnt(self, name: str, compute: Callable[[], NDArray[np.float32]]) -> NDArray[np.float32]:
        """Return an array of the calibration by its name, so that it need not be computed at an inspection.

        Where the calibration has none (it is being made, or an earlier one), it is computed and kept among its arrays.
        """

        def array() -> NDArray[np.float32]:
            if name not in self.arrays:
                self.arrays[name] = np.asarray(compute(), dtype=np.float32)
            return self.arrays[name]

        return self.once(f"learnt {name}", array)

    def _luminous(self, light: Light) -> NDArray[np.bool_]:
        level, page = self.view.brightness(light), inner(self.view.shape, self.view.ppi)
        base = float(np.median(level[::_STEP, ::_STEP][page[::_STEP, ::_STEP]]))
        return np.asarray((level > _LUMINOUS_OVER_PAPER * max(base, 4.0)) & page)

    def _paper(self, light: Light) -> NDArray[np.bool_]:
        view = self.view
        bare = inner(view.shape, view.ppi) & ~grown(self.luminous(light), view.px(_GLOW_MARGIN_MM))
        bare &= ~variable_mask(self.specimen, view.shape, view.ppi, but=("mrz",))
        if Light.VI in view.images:
            bare &= ~grown(paper_contrast(view.grey(Light.VI), view.ppi) > 0.3, view.px(_PRINT_MARGIN_MM))
        return bare


def grown(mask: NDArray[np.bool_], margin_px: int) -> NDArray[np.bool_]:
    """Return `mask` with `margin_px` added around it."""
    kernel = np.ones((2 * margin_px + 1, 2 * margin_px + 1), dtype=np.uint8)
    return np.asarray(cv2.dilate(mask.astype(np.uint8), kernel) > 0)
