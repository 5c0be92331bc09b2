"""Finding the page of a document in a capture, to a fraction of a pixel."""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.page import Page
from imaging.page_hypotheses import Hypothesis, hypotheses, misfit
from imaging.page_lines import directions, upright
from imaging.page_sides import Sides, exact_sides, side_lengths
from imaging.page_size import page_size

Corners = NDArray[np.float64]

_REDUCED_PX = 640  # long side of the picture that is searched: a page edge stays visible, fine print does not
_SURE = 1.1  # score of a hypothesis that makes looking along other directions needless
_CLEAR = 0.6  # sides of a page stand out at least this much; inside a picture that is all page nothing does
_LEAST_MERIT = 0.7
_WHOLE_TOLERANCE = 0.015
_LISTED = 300
_TRIED = 7
_DISTINCT_PX = 6.0
_REACH_PX = 3.0  # of the reduced picture: a shadow there looks like part of the page
_RIVAL = 0.45


def find_page(capture: Capture, *, ppi: float | None = None) -> Page | None:
    """Return the page in `capture`, None where nothing looks like one.

    `ppi` overrides what the capture says about itself. The corners follow the document as far as geometry tells: its
    long side is horizontal; which of the two readings is upright is left open (`upright` is false), see `Page.turned`.
    Corners of a clipped page lie outside the picture. A picture that is exactly a page (a specimen's) is all page.
    """
    claimed = ppi or capture.ppi
    small, scale = _reduced(capture)
    page = _standing(capture, _best(small, claimed, scale), scale, claimed)
    whole = _whole(capture, claimed)
    if whole is not None and (page is None or page.clearness < _CLEAR):
        return whole
    if page is None and claimed:
        page = _standing(capture, _best(small, None, scale), scale, None)
    return None if page is None else _page(page.corners, claimed)


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
    found.sort(key=lambda item: -item.score)
    kept: list[Hypothesis] = []
    for item in found:
        if len(kept) == _TRIED or item.score < found[0].score - _RIVAL:
            break
        if all(np.abs(item.corners - other.corners).max() > _DISTINCT_PX for other in kept):
            kept.append(item)
    return kept


def _standing(capture: Capture, rivals: list[Hypothesis], scale: float, claimed: float | None) -> Sides | None:
    """Return the exact sides of the hypothesis that stands up best on the full picture, None where none does."""
    best: Hypothesis | None = None
    merit = _LEAST_MERIT
    for item in rivals:
        found = _merit(_exact(capture, item, scale, rough=True), claimed)
        if found > merit:
            best, merit = item, found
    return None if best is None else _exact(capture, best, scale, rough=False)


def _merit(sides: Sides, claimed: float | None) -> float:
    """Weigh how clearly the sides stand out (the worst counts double) against how far the size is from a nominal one."""
    size = np.array([side_lengths(sides.corners)])
    return float(np.mean(sides.support)) + sides.clearness - float(misfit(size[:, 0], size[:, 1], claimed)[0])


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
    width, height = side_lengths(corners)
    if height > width:
        corners, width, height = np.roll(corners, -1, axis=0), height, width
    if corners[0].sum() > corners[2].sum():
        corners = np.roll(corners, 2, axis=0)
    size = page_size(width, height, claimed)
    return Page(corners, size.size_mm, size.ppi, size.format, measured_ppi=size.measured_ppi)
