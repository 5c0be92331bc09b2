"""Finding the page of a document in a capture, to a fraction of a pixel."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.page import Page, PageFormat
from imaging.page_hypotheses import OUT_OF_VIEW, Hypothesis, Lines, hypotheses, misfit
from imaging.page_lines import directions, upright
from imaging.page_sides import MISJUDGED, UNSEEN, Seen, Sides, exact_sides, near_sides, rough_sides, side_lengths
from imaging.page_size import enlargements, excesses, oversizes, page_size
from imaging.region import MM_PER_INCH

Corners = NDArray[np.float64]
_Start = tuple[Corners, Seen, float]  # which sides are seen, and how far (px) from the corners they may lie
_ALL: Seen = (True, True, True, True)

_REDUCED_PX = 640  # long side of the picture that is searched: a page edge stays visible, fine print does not
_SURE = 1.1  # score of a hypothesis that makes looking along other directions needless
_CLEAR = 1.25  # clearness of a page on a surround; inside a picture that is all page nothing stands out so
_LEAST_MERIT = 1.02  # noise alone comes to 0.9
_SURE_MERIT = 1.3
_EXCELLENT_MERIT = 1.6  # of a page that has no cover around it
DOUBTFUL_MERIT = 1.35  # below it the claimed ppi may be wrong: what it asks for is then sought within the page
_FAR_BETTER = 0.15
_RISING = (
    0.35  # most that the merit of a hypothesis that is taken in the end exceeded its score, where others are doubtful
)
_LEAST_SCORE = 0.1  # of a hypothesis that any edge speaks for: a picture of one colour has none
_LISTED = 300
_TRIED = 7
_DISTINCT_PX = 6.0
_REACH_PX = 8.0  # of the reduced picture: a shadow there looks like part of the page
_NEAR_PX = 8.0
_RIVAL = 0.45
_POLISH_PX = 5.0
_SPINE_MM = 0.6
_COVER_MM = 3.0  # how far from the middle of its cover a page may lie
_MOST_REACH_PX = 28.0
_LEAST_PX = 900  # long side of a picture that is halved once more where nothing stands out


@dataclass(frozen=True, eq=False, slots=True)
class FoundPage:
    """A page and how clearly it stands out: `merit` is 0 to 2; below DOUBTFUL_MERIT it may be something else."""

    page: Page
    merit: float


def find_page(capture: Capture, *, ppi: float | None = None) -> Page | None:
    """Return the page in `capture`, None where nothing looks like one.

    `ppi` overrides what the capture says about itself. The corners follow the document as far as geometry tells: its
    long side is horizontal; which of the two readings is upright is left open (`upright` is false), see `Page.turned`.
    Corners of a clipped page lie outside the picture. A picture that is exactly a page (a specimen's) is all page.
    """
    found = seek_page(capture, ppi=ppi)
    return None if found is None else found.page


def seek_page(capture: Capture, *, ppi: float | None = None) -> FoundPage | None:
    """Return what `find_page` returns with how clearly it stands out, so that several captures can be compared."""
    claimed = ppi or capture.ppi
    search = _Search.of(capture)
    page = search.page(claimed)
    whole = _whole(capture, claimed)
    if whole is not None and (page is None or UNSEEN in page.support or page.clearness < _CLEAR):
        return FoundPage(whole, DOUBTFUL_MERIT)
    if claimed and (page is None or search.merit(page, claimed) < DOUBTFUL_MERIT):
        page = search.surer(page, claimed)
    return None if page is None else FoundPage(_page(page.corners, claimed), search.merit(page, claimed))


@dataclass(frozen=True, eq=False)
class _Search:
    """A picture at its `full` size, halved to the `middle` one and reduced to the `small` one that is searched.

    `small` is H x W x 3, 0-255; the scales are those of `middle` and `small` against `full`.
    """

    full: NDArray[Any]
    middle: NDArray[Any]
    middle_scale: float
    small: NDArray[np.float32]
    scale: float
    lines: "_LinesFound"

    @classmethod
    def of(cls, capture: Capture) -> "_Search":
        scale = min(1.0, _REDUCED_PX / max(capture.size_px))
        pixels, halved = _halved(capture.pixels, 2 * _REDUCED_PX)
        left = scale / halved
        small = np.asarray(cv2.resize(pixels, None, fx=left, fy=left, interpolation=cv2.INTER_AREA), dtype=np.float32)
        if small.ndim == 2:
            small = np.repeat(small[..., None], 3, axis=2)
        small /= np.float32(257.0 if capture.pixels.dtype == np.uint16 else 1.0)
        return cls(capture.pixels, pixels, halved, small, scale, _LinesFound(small))

    def page(self, claimed: float | None, *, least_score: float = _LEAST_SCORE) -> Sides | None:
        """Return the exact sides of the hypothesis that stands up best, None where none does.

        What is too blurred to show sharp edges shows them at half or a quarter of the size.
        """
        rivals = [item for item in _best(self.lines, claimed, self.scale) if item.score >= least_score]
        if not rivals:
            return None
        search, scale = self, 1.0
        found = search.standing(rivals, claimed)
        while found is None and max(search.full.shape[:2]) >= _LEAST_PX:
            search, scale = search.halved(), scale / 2
            found = search.standing(rivals, claimed * scale if claimed else None)
        return None if found is None else replace(found, corners=_scaled(found.corners, 1 / scale))

    def surer(self, page: Sides | None, claimed: float) -> Sides | None:
        """Return the page that is found without believing the claimed ppi, where it stands out far better.

        A hypothesis that scores too little cannot become one that does, see _RISING.
        """
        if page is None:
            return self.page(None)
        far_better = self.merit(page, claimed) + _FAR_BETTER
        unclaimed = self.page(None, least_score=far_better - _RISING)
        return page if unclaimed is None or self.merit(unclaimed, None) <= far_better else unclaimed

    def merit(self, sides: Sides, claimed: float | None) -> float:
        """Weigh how clearly the sides stand out against how far the size is from a nominal one, and what is in view."""
        size = np.array([side_lengths(sides.corners)])
        unlike = float(misfit(size[:, 0], size[:, 1], claimed)[0])
        return sides.clearness - unlike - OUT_OF_VIEW * _out_of_view(sides.corners, self.full.shape)

    def halved(self) -> "_Search":
        """Return the search with the full picture at half its size."""
        full, _ = _halved(self.full, max(self.full.shape[:2]))
        middle_is_full = self.middle_scale == 1.0
        middle = full if middle_is_full else self.middle
        return replace(
            self,
            full=full,
            middle=middle,
            middle_scale=1.0 if middle_is_full else min(1.0, self.middle_scale * 2),
            scale=self.scale * 2,
        )

    def standing(self, rivals: list[Hypothesis], claimed: float | None) -> Sides | None:
        """Return the exact sides on the full picture of the one of `rivals` that stands up best there."""
        best: tuple[Corners, Seen] | None = None
        merit = _LEAST_MERIT
        for item in rivals:
            for found in self._tried(item, claimed, merit):
                if (its_merit := self.merit(found, claimed)) > merit:
                    best, merit = (found.corners, item.seen), its_merit
            if merit > _SURE_MERIT:
                break
        return None if best is None else exact_sides(self.full, *best, reach_px=_POLISH_PX)

    def _tried(self, item: Hypothesis, claimed: float | None, least: float) -> Iterator[Sides]:
        """Yield the sides of a hypothesis and of what else it may mean; what stays below the merit `least` may miss."""
        near = self._near(item)
        # Without a claimed ppi they mean nothing else, so that they can be given up early.
        sides = rough_sides(self.full, near, item.seen, reach_px=_NEAR_PX, least=0.0 if claimed else least)
        if sides is None:
            return
        yield sides
        least = max(least, self.merit(sides, claimed))
        for corners, seen, reach in chain(
            self._within(sides, claimed, least),
            self._shortened(sides, item.seen, claimed),
            self._enlarged(sides, item.seen, claimed),
        ):
            found = rough_sides(self.full, corners, seen, reach_px=reach, least=least)
            if found is not None:
                yield found

    def _enlarged(self, sides: Sides, seen: Seen, claimed: float | None) -> Iterator[_Start]:
        """Where a larger nominal size has the clearest corner in common, look whether its other two sides are there."""
        if not claimed or not all(seen):
            return
        corner = int(np.argmax(np.add(sides.support, np.roll(sides.support, 1))))
        before, after, opposite = (corner - 1) % 4, (corner + 1) % 4, (corner + 2) % 4
        for factors in enlargements(sides.corners, claimed):
            # Side k runs from corner k to the next: from this corner side `corner` leads to `after`.
            along, back = factors[corner % 2], factors[(corner + 1) % 2]
            corners = sides.corners.copy()
            origin = corners[corner]
            corners[after] = origin + (corners[after] - origin) * along
            corners[before] = origin + (corners[before] - origin) * back
            corners[opposite] = corners[after] + corners[before] - origin
            yield corners, seen, _NEAR_PX

    def _within(self, sides: Sides, claimed: float | None, least: float) -> Iterator[_Start]:
        """Where the sides are a little too large in both directions for a nominal size (a cover), look within them."""
        if not claimed or self.merit(sides, claimed) > _EXCELLENT_MERIT:
            return
        for shrinking in oversizes(sides.corners, claimed):
            middle = sides.corners.mean(axis=0)
            inner = _scaled(middle + (sides.corners - middle) * shrinking, self.middle_scale)
            reach = min(_COVER_MM * claimed / MM_PER_INCH * self.middle_scale, _MOST_REACH_PX)
            near = near_sides(self.middle, inner, _ALL, reach_px=reach)
            near = replace(near, corners=_scaled(near.corners, 1 / self.middle_scale))
            if self.merit(near, claimed) > least - 2 * MISJUDGED:
                yield near.corners, _ALL, _NEAR_PX

    def _shortened(self, sides: Sides, seen: Seen, claimed: float | None) -> Iterator[_Start]:
        """Where only the height is too large for a nominal size (part of the facing page is in), try to end it there.

        Each of two opposite sides in turn is moved to the nominal distance from the other.
        """
        if not claimed or not all(seen):
            return
        for turn, excess in excesses(sides.corners, claimed):
            for side in (turn, turn + 2):
                corners = sides.corners.copy()
                first, last = side % 4, (side + 1) % 4
                corners[first] += (corners[(first - 1) % 4] - corners[first]) * excess
                corners[last] += (corners[(last + 1) % 4] - corners[last]) * excess
                yield corners, seen, _SPINE_MM * claimed / MM_PER_INCH

    def _near(self, item: Hypothesis) -> Corners:
        """Return the corners of a hypothesis in the full picture, to a few pixels."""
        enlarged = self.middle_scale / self.scale
        near = near_sides(self.middle, _scaled(item.corners, enlarged), item.seen, reach_px=_REACH_PX * enlarged)
        return _scaled(near.corners, 1 / self.middle_scale)


def _scaled(corners: Corners, scale: float) -> Corners:
    return (corners + 0.5) * scale - 0.5


def _halved(pixels: NDArray[Any], largest_px: int) -> tuple[NDArray[Any], float]:
    """Return the picture halved until its long side is below `largest_px`, and the scale; exact halving is fast."""
    scale = 1.0
    while max(pixels.shape[:2]) >= largest_px:
        height, width = (length - length % 2 for length in pixels.shape[:2])
        pixels = cv2.resize(pixels[:height, :width], (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        scale /= 2
    return pixels, scale


@dataclass(frozen=True, eq=False)
class _LinesFound:
    """The lines of a picture along each of its directions, found when they are first asked for."""

    small: NDArray[np.float32]
    _known: list[Lines] = field(default_factory=list)

    @cached_property
    def _directions(self) -> list[float]:
        return directions(self.small)

    def __iter__(self) -> Iterator[Lines]:
        for k, angle in enumerate(self._directions):
            if k == len(self._known):
                self._known.append(Lines.of(upright(self.small, angle)))
            yield self._known[k]


def _best(every: Iterable[Lines], claimed: float | None, scale: float) -> list[Hypothesis]:
    """Return the best few hypotheses that differ, best first."""
    found: list[Hypothesis] = []
    for lines in every:
        found += hypotheses(lines, claimed, scale, _LISTED)
        if found and max(item.score for item in found) > _SURE:
            break
    found.sort(key=lambda item: -item.score)
    kept: list[Hypothesis] = []
    for item in found:
        if len(kept) == _TRIED or item.score < max(_LEAST_SCORE, found[0].score - _RIVAL):
            break
        if all(np.abs(item.corners - other.corners).max() > _DISTINCT_PX for other in kept):
            kept.append(item)
    return kept


def _out_of_view(corners: Corners, shape: tuple[int, ...]) -> float:
    """Return the share 0..1 of the page that lies outside a picture of this shape."""
    height, width = shape[:2]
    page = corners.astype(np.float32)
    if page.min() >= -1 and (page <= (width, height)).all():
        return 0.0
    picture = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) - np.float32(0.5)
    seen, _ = cv2.intersectConvexConvex(page, picture)
    return float(np.clip(1 - seen / max(1.0, float(cv2.contourArea(page))), 0, 1))


def _whole(capture: Capture, claimed: float | None) -> Page | None:
    """Return all of the picture as the page where it has an ICAO size."""
    width, height = capture.size_px
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64) - 0.5
    if misfit(np.array([float(width)]), np.array([float(height)]), claimed)[0] > 0:
        return None
    page = _page(corners, claimed)
    # Any photograph may have sides of 3 to 2.
    return None if page.format is PageFormat.MRV_A and not claimed else page


def _page(corners: Corners, claimed: float | None) -> Page:
    width, height = side_lengths(corners)
    if height > width:
        corners, width, height = np.roll(corners, -1, axis=0), height, width
    if corners[0].sum() > corners[2].sum():
        corners = np.roll(corners, 2, axis=0)
    size = page_size(width, height, claimed)
    return Page(corners, size.size_mm, size.ppi, size.format, measured_ppi=size.measured_ppi)
