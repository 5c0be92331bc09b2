"""Which part of a page is compared cell by cell: what is neither variable nor edge, and black text where it moves."""

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.page_view import PageView
from imaging.properties.substrate import inner
from imaging.region import MM_PER_INCH
from reference_specimens.specimen_view import SpecimenView, grown

_EDGE_MM = 1.0
_BLACK = 0.5
_AROUND_BLACK_MM = 0.3


def static_page(reference: SpecimenView, step: int, margin_mm: float) -> NDArray[np.bool_]:
    """Return the mask of the static page at 1 / `step` of the resolution, `margin_mm` away from variable regions.

    A band-passed picture carries the edge of a portrait about as far as its coarser window reaches.
    """
    view = reference.view
    variable = reduced_mask(reference.variable(), step)
    inside = inner(variable.shape, view.ppi / step, _EDGE_MM)
    return inside & ~grown(variable, max(1, round(margin_mm * view.ppi / step / MM_PER_INCH)))


def reduced_mask(mask: NDArray[np.bool_], step: int) -> NDArray[np.bool_]:
    """Return every `step`-th point of `mask`, as many as `imaging.properties.page_view.averaged` leaves."""
    height, width = mask.shape[0] // step, mask.shape[1] // step
    return np.asarray(mask[step // 2 :: step, step // 2 :: step][:height, :width])


def black_print(view: PageView, step: int) -> NDArray[np.bool_]:
    """Return where text in black may stand: personal print is laid down a little differently on every document."""
    dark = view.dark_print(Light.VI, step) > _BLACK
    return grown(dark, max(1, round(_AROUND_BLACK_MM * view.ppi / step / MM_PER_INCH)))
