"""From captures of one page to its live data set: every light upright, cropped and at one scale."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set import WORKING_PPI, LiveDataSet
from imaging.page import Page
from imaging.page_finding import find_page
from imaging.rectification import rectify

_SAME_PLACE_MM = 1.5  # one reader holds still between lights; what is found further away is not this page


def build(name: str, captures: Mapping[Light, Capture], *, ppi: float | None = None) -> LiveDataSet | None:
    """Return the page under all `captures` at WORKING_PPI, None where no capture shows a page.

    The page is found under VI, else under the first other light that shows it; `LiveDataSet.page` is that page.
    Lights not captured are absent. `ppi` overrides what the captures say about themselves.
    """
    found = _anchor(captures, ppi)
    if found is None:
        return None
    anchor, page = found
    pages = {light: _page_under(captures[light], captures[anchor], page, ppi) for light in captures if light != anchor}
    pages[anchor] = page
    images = {
        light: rectify(captures[light].pixels, pages[light], ppi=WORKING_PPI) for light in Light if light in captures
    }
    return LiveDataSet(name, page, images)


def turned(live: LiveDataSet) -> LiveDataSet:
    """Return the same page read upside down."""
    images = {light: np.ascontiguousarray(image[::-1, ::-1]) for light, image in live.images.items()}
    return replace(live, page=live.page.turned(), images=images)


def _anchor(captures: Mapping[Light, Capture], ppi: float | None) -> tuple[Light, Page] | None:
    order = sorted(captures, key=lambda light: (light != Light.VI, light != Light.IR, light not in STANDARD_LIGHTS))
    for light in order:
        page = find_page(captures[light], ppi=ppi)
        if page is not None:
            return light, page
    return None


def _page_under(capture: Capture, anchor: Capture, page: Page, ppi: float | None) -> Page:
    """Return where the page lies in `capture`: its own edges if they agree with the anchor's, else the anchor's."""
    expected = replace(page, corners_px=_scaled(page.corners_px, anchor.size_px, capture.size_px))
    own = find_page(capture, ppi=ppi)
    if own is None:
        return expected
    limit = _SAME_PLACE_MM * page.ppi / 25.4 * capture.size_px[0] / anchor.size_px[0]
    for candidate in (own, own.turned()):
        if np.abs(candidate.corners_px - expected.corners_px).max() <= limit:
            return replace(expected, corners_px=candidate.corners_px)
    return expected


def _scaled(corners: NDArray[np.float64], size: tuple[int, int], other_size: tuple[int, int]) -> NDArray[np.float64]:
    return np.asarray((corners + 0.5) * (np.array(other_size) / np.array(size)) - 0.5)
