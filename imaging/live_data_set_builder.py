"""From captures of one page to its live data set: every light upright, cropped and at one scale."""

from collections.abc import Mapping
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.channels import brightest
from imaging.homography import Matrix, mapped, outer_corners, scaling, size_px
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set import WORKING_PPI, LiveDataSet
from imaging.page import Page
from imaging.page_finding import FoundPage, find_page, seek_page
from imaging.parallel import side_by_side
from imaging.rectification import as_8bit, page_matrix, warped
from imaging.tile_shifts import TILE_SCALE, Floats, edge_strength, fitted_affine, halved, tile_shifts

_CLEAR_ENOUGH = 1.2  # merit of a page that needs no other light
_MUCH_CLEARER = 0.1  # merit by which another light must show the page more clearly than VI
_STIFFNESS = 5.0  # one reader magnifies its lights alike to a thousandth, and print looks different in each
_LARGEST_SHIFT_MM = 3.0  # one reader holds still between lights; what is found further away is not this page


def build(name: str, captures: Mapping[Light, Capture], *, ppi: float | None = None) -> LiveDataSet | None:
    """Return the page under all `captures` at WORKING_PPI, None where no capture shows a page.

    The page is found under VI, else under the light that shows it best; `LiveDataSet.page` is the page in the VI
    capture where there is one. The other lights are laid on that picture by what both show (print, portrait, page
    edge); where they share nothing, by their own page edges; else they are taken to lie exactly as the first. Lights
    not captured are absent. `ppi` overrides what the captures say about themselves.
    """
    found = _anchor(captures, ppi)
    if found is None:
        return None
    anchor, page = found
    place = page_matrix(page, ppi=WORKING_PPI)
    size = size_px(page.size_mm, WORKING_PPI)
    image = as_8bit(warped(captures[anchor].pixels, place, size, quick=True))
    edges = edge_strength(halved(brightest(image)))

    def laid(light: Light) -> tuple[NDArray[np.uint8], Matrix]:
        if light is anchor:
            return image, place
        same_place = place @ _resized(captures[light], captures[anchor])
        matrix = _aligned(captures[light], same_place, edges, page, ppi)
        return as_8bit(warped(captures[light].pixels, matrix, size, quick=True)), matrix

    lights = [light for light in Light if light in captures]
    placed = dict(zip(lights, side_by_side(laid, lights), strict=True))
    return LiveDataSet(
        name,
        _seen_in_white(page, anchor, captures, placed[Light.VI][1] if Light.VI in placed else None),
        {light: placed[light][0] for light in lights},
        matrices={light: placed[light][1] for light in lights},
        captured_px={light: captures[light].size_px for light in lights},
        sources={light: captures[light].pixels for light in lights},
    )


def turned(live: LiveDataSet) -> LiveDataSet:
    """Return the same page read upside down."""
    images = {light: np.ascontiguousarray(image[::-1, ::-1]) for light, image in live.images.items()}
    height, width = next(iter(images.values())).shape[:2]
    about = np.array([[-1.0, 0.0, width - 1], [0.0, -1.0, height - 1], [0.0, 0.0, 1.0]])
    matrices = {light: about @ matrix for light, matrix in live.matrices.items()}
    return replace(live, page=live.page.turned(), images=images, matrices=matrices)


def _anchor(captures: Mapping[Light, Capture], ppi: float | None) -> tuple[Light, Page] | None:
    """Return the light that shows the page, and the page: VI unless another shows it more clearly (a white lid).

    Where two lights show pages of different sizes the clearer is right.
    """
    order = sorted(captures, key=lambda light: (light != Light.VI, light != Light.IR, light not in STANDARD_LIGHTS))
    best: tuple[Light, FoundPage] | None = None
    for light in order:
        found = seek_page(captures[light], ppi=ppi)
        if found is not None and (best is None or _clearer(found, best[1])):
            best = light, found
        if best is not None and best[1].merit >= _CLEAR_ENOUGH:
            break
    return None if best is None else (best[0], best[1].page)


def _clearer(found: FoundPage, best: FoundPage) -> bool:
    margin = _MUCH_CLEARER if found.page.format is best.page.format else 0.0
    return found.merit > best.merit + margin


def _seen_in_white(page: Page, anchor: Light, captures: Mapping[Light, Capture], onto_page: Matrix | None) -> Page:
    """Return the page as it lies in the VI capture, which `onto_page` maps onto it."""
    if anchor is Light.VI or Light.VI not in captures or onto_page is None:
        return page
    corners = mapped(outer_corners(*size_px(page.size_mm, WORKING_PPI)), np.asarray(np.linalg.inv(onto_page)))
    return replace(page, corners_px=corners)


def _resized(capture: Capture, other: Capture) -> Matrix:
    """Return the matrix from pixels of `capture` to those of `other`, were they the same scene."""
    across, down = np.array(other.size_px) / np.array(capture.size_px)
    return scaling(across, down)


def _aligned(capture: Capture, place: Matrix, edges: Floats, page: Page, ppi: float | None) -> Matrix:
    """Return the matrix from `capture` to the page, which `place` maps nearly onto the picture with these `edges`."""
    size = size_px(page.size_mm, WORKING_PPI)
    shape = (edges.shape[1], edges.shape[0])
    small = cv2.warpPerspective(capture.pixels, scaling(TILE_SCALE) @ place, shape, borderMode=cv2.BORDER_REPLICATE)
    shift = fitted_affine(tile_shifts(edges, edge_strength(brightest(as_8bit(small)))), stiffness=_STIFFNESS)
    if shift is None or not _small(shift, size):
        shift = _by_own_edges(capture, place, size, page, ppi)
    return place if shift is None else np.asarray(np.linalg.inv(shift) @ place)


def _by_own_edges(
    capture: Capture, place: Matrix, size: tuple[int, int], page: Page, ppi: float | None
) -> Matrix | None:
    own = find_page(capture, ppi=ppi)
    if own is None or own.format is not page.format:
        return None
    for candidate in (own, own.turned()):
        shift = place @ np.linalg.inv(page_matrix(candidate, ppi=WORKING_PPI))
        if _small(shift, size):
            return np.asarray(shift)
    return None


def _small(shift: Matrix, size: tuple[int, int]) -> bool:
    corners = outer_corners(*size)
    return bool(np.abs(mapped(corners, shift) - corners).max() <= _LARGEST_SHIFT_MM * WORKING_PPI / 25.4)
