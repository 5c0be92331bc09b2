"""Finding the page of a document in a capture, to a fraction of a pixel."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.page import Page
from imaging.page_hypotheses import Hypothesis, hypotheses
from imaging.page_lines import directions, upright
from imaging.page_sides import Sides, exact_sides
from imaging.page_size import page_size

Corners = NDArray[np.float64]

_REDUCED_PX = 640  # long side of the picture that is searched: a page edge stays visible, fine print does not
_SURE = 0.9
_ENOUGH = 0.45
_LIKE_WHOLE = 0.66  # a picture of a page's size is all page unless its sides stand out in it
_WHOLE_TOLERANCE = 0.015
_LISTED = 60
_TRIED = 4
_DISTINCT_PX = 4.0
_REACH_PX = 3.0  # of the reduced picture: a shadow there looks like part of the page
_RIVAL = 0.2


def find_page(capture: Capture, *, ppi: float | None = None) -> Page | None:
    """Return the page in `capture`, None where nothing looks like one.

    `ppi` overrides what the capture says about itself. The corners follow the document as far as geometry tells: its
    long side is horizontal; which of the two readings is upright is left open (`upright` is false), see `Page.turned`.
    Corners of a clipped page lie outside the picture. A picture that is exactly a page (a specimen's) is all page.
    """
    claimed = ppi or capture.ppi
    small, scale = _reduced(capture)
    found = _best(small, claimed, scale)
    if not found or found[0].score < _LIKE_WHOLE:
        whole = _whole(capture, claimed)
        if whole is not None:
            return whole
    if claimed and (not found or found[0].score < _ENOUGH):
        found = _best(small, None, scale)
    if not found or found[0].score < _ENOUGH:
        return None
    return _page(_verified(capture, found, scale), claimed)


def _reduced(capture: Capture) -> tuple[NDArray[np.float32], float]:
    """Return the picture (H x W x 3, 0-255) with its long side at most _REDUCED_PX, and the scale used."""
    scale = min(1.0, _REDUCED_PX / max(capture.size_px))
    small = cv2.resize(capture.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.float32)
    if small.ndim == 2:
        small = np.repeat(small[..., None], 3, axis=2)
    return small / (257.0 if capture.pixels.dtype == np.uint16 else 1.0), scale


def _best(small: NDArray[np.float32], claimed: float | None, scale: float) -> list[Hypothesis]:
    """Return the best few hypotheses that differ, best first."""
    found: list[Hypothesis] = []
    for angle in directions(small):
        found += hypotheses(upright(small, angle), claimed, scale, _LISTED)
        if found and max(item.score for item in found) > _SURE:
            break
    kept: list[Hypothesis] = []
    for item in sorted(found, key=lambda item: -item.score):
        if len(kept) < _TRIED and all(np.abs(item.corners - other.corners).max() > _DISTINCT_PX for other in kept):
            kept.append(item)
    return kept


def _verified(capture: Capture, found: list[Hypothesis], scale: float) -> Corners:
    """Return the corners of the hypothesis whose sides stand up on the full picture."""
    rivals = [item for item in found if item.score > found[0].score - _RIVAL]
    best, merit = rivals[0], -np.inf
    for item in rivals if len(rivals) > 1 else ():
        support = _exact(capture, item, scale, rough=True).support
        if item.score + sum(support) / 4 + min(support) > merit:
            best, merit = item, item.score + sum(support) / 4 + min(support)
    return _exact(capture, best, scale, rough=False).corners


def _exact(capture: Capture, item: Hypothesis, scale: float, *, rough: bool) -> Sides:
    corners = (item.corners + 0.5) / scale - 0.5
    return exact_sides(capture.pixels, corners, item.seen, reach_px=_REACH_PX / scale + 2, rough=rough)


def _whole(capture: Capture, claimed: float | None) -> Page | None:
    """Return all of the picture as the page where it has an ICAO size."""
    width, height = capture.size_px
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64) - 0.5
    page = _page(corners, claimed)
    if page.format is None or page.measured_ppi is None:
        return None
    return page if abs(np.log(page.measured_ppi / page.ppi)) < _WHOLE_TOLERANCE else None


def _page(corners: Corners, claimed: float | None) -> Page:
    edges = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    width, height = float(edges[0] + edges[2]) / 2, float(edges[1] + edges[3]) / 2
    if height > width:
        corners, width, height = np.roll(corners, -1, axis=0), height, width
    if corners[0].sum() > corners[2].sum():
        corners = np.roll(corners, 2, axis=0)
    size = page_size(width, height, claimed)
    return Page(corners, size.size_mm, size.ppi, size.format, measured_ppi=size.measured_ppi)
