"""What of a specimen's luminous print is the same on every document: neither fibres nor the holder's."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from reference_specimens.specimen_view import SpecimenView, grown

FIBRE_WIDTH_MM = 0.45
_AROUND_PERSONAL_MM = 1.0


def static_glow(reference: SpecimenView, light: Light = Light.UV) -> NDArray[np.bool_]:
    """Return the mask of static luminous print under `light`."""
    return reference.once(f"static glow {light}", lambda: _static(reference, light))


def personal_glow(reference: SpecimenView) -> NDArray[np.bool_]:
    """Return the mask of the variable luminous regions with 1 mm around them."""
    mask = np.zeros(reference.view.shape, dtype=np.bool_)
    for region in reference.specimen.regions:
        if region.variable and region.name.startswith("uv"):
            mask[region.region.grown(_AROUND_PERSONAL_MM).slices(reference.view.ppi, reference.view.shape)] = True
    return mask


def _static(reference: SpecimenView, light: Light) -> NDArray[np.bool_]:
    glow = reference.luminous(light)
    return np.asarray(without_fibres(glow, reference.view.px(FIBRE_WIDTH_MM)) & ~personal_glow(reference))


def without_fibres(glow: NDArray[np.bool_], width_px: int) -> NDArray[np.bool_]:
    """Drop parts of `glow` that are thin and lie alone: with lines as neighbours they are line print, alone fibres."""
    near = grown(glow, width_px).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(near)
    kept = np.zeros(count, dtype=np.bool_)
    for index in range(1, count):
        _, _, width, height, area = (int(value) for value in stats[index])
        # A fibre grown by its own width covers about three widths times its length.
        slender = area < 4.5 * width_px * float(np.hypot(width, height))
        kept[index] = not slender
    return np.asarray(glow & kept[labels])
