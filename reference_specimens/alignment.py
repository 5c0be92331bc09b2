"""Laying the further lights of a live page on the specimen: infrared by the text VI shows too, UV by what glows."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.parallel import side_by_side
from imaging.properties.cells import cells
from imaging.properties.contrast import COARSE_MM, FINE_MM, band_passed
from imaging.properties.light_alignment import (
    CELL_MM,
    SEARCH_MM,
    Affine,
    Displacement,
    agreed,
    applied,
    displacements,
    scaled,
)
from imaging.properties.page_view import PageView, averaged, channel_mean
from imaging.properties.substrate import inner
from reference_specimens.specimen_view import SpecimenView, grown

_STEP = 3
_LEAST_TEXT = 0.05
_LEAST_GLOW = 2.0
_AROUND_MM = 1.0
_SOFT_MM = 0.13
_WORTH_MOVING_PX = 0.4


def aligned(live: PageView, reference: SpecimenView) -> PageView:
    """Return the page with infrared and UV laid on VI; a light stays where nothing sure says how it lies."""
    find = {Light.IR: _infrared, Light.UV: _ultraviolet}

    def laid(light: Light) -> NDArray[np.uint8]:
        image, matrix = live.images[light], find[light](live, reference) if light in find else None
        if matrix is None or not _moves(matrix, live.shape):
            return image
        return applied(image, matrix, fine=light is not Light.UV)

    images = dict(zip(live.images, side_by_side(laid, list(live.images)), strict=True))
    return live if all(images[light] is live.images[light] for light in images) else live.with_images(images)


def _infrared(live: PageView, reference: SpecimenView) -> Affine | None:
    """Compare infrared with VI of the same page: text, portrait and MRZ are the same in both."""
    if Light.VI not in live.images:
        return None
    visible, questioned = (live.soft_contrast(light, _STEP, FINE_MM, COARSE_MM) for light in (Light.VI, Light.IR))
    mask = inner(visible.shape, live.ppi / _STEP)
    return _found(questioned, visible, mask, live.ppi / _STEP, _LEAST_TEXT)


def _ultraviolet(live: PageView, reference: SpecimenView) -> Affine | None:
    """Compare UV with the specimen's: luminous print lies where the specimen's does."""
    if Light.UV not in reference.view.images:
        return None
    mask = reference.once("glow to align", lambda: _small(_luminous(reference).astype(np.float32)) > 0.5)
    own = reference.once("small glow", lambda: _glow(reference.view))
    return _found(_glow(live), own, mask, live.ppi / _STEP, _LEAST_GLOW)


def _found(
    picture: NDArray[np.float32], own: NDArray[np.float32], mask: NDArray[np.bool_], ppi: float, least: float
) -> Affine | None:
    chosen = [
        cell for cell in cells(mask, ppi, CELL_MM) if mask[cell].any() and float(own[cell][mask[cell]].std()) > least
    ]
    search_px = round(SEARCH_MM * ppi / 25.4)
    found: list[Displacement] = displacements(picture, own, mask, chosen, search_px)
    matrix = agreed(found)
    return None if matrix is None else scaled(matrix, _STEP)


def _luminous(reference: SpecimenView) -> NDArray[np.bool_]:
    glow = reference.luminous(Light.UV) & ~_personal_glow(reference)
    return grown(glow, reference.view.px(_AROUND_MM))


def _personal_glow(reference: SpecimenView) -> NDArray[np.bool_]:
    mask = np.zeros(reference.view.shape, dtype=np.bool_)
    for region in reference.specimen.regions:
        if region.variable and region.name.startswith("uv"):
            mask[region.region.slices(reference.view.ppi, reference.view.shape)] = True
    return mask


def _glow(view: PageView) -> NDArray[np.float32]:
    """Return the band-passed brightness under UV; what is to be moved is not looked at in full first."""
    small = averaged(view.images[Light.UV], _STEP)
    return band_passed(small if small.ndim == 2 else channel_mean(small), view.ppi / _STEP, fine_mm=_SOFT_MM)


def _small(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    width, height = picture.shape[1] // _STEP, picture.shape[0] // _STEP
    whole = picture[: height * _STEP, : width * _STEP]  # else the steps would not be whole pixels
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _moves(matrix: Affine, shape: tuple[int, int]) -> bool:
    """Whether the transform moves any corner of the page by more than a trifle."""
    height, width = shape
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], dtype=np.float64)
    return bool(np.abs(corners @ matrix.T - corners[:, :2]).max() > _WORTH_MOVING_PX)
