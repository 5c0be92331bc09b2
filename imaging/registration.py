"""Laying a live data set on a specimen, pixel on pixel, or abstaining.

The print of both pages is compared itself: from where the page's edge says that it lies, else (a page cut wrongly) from
where its local features say so, its tiles place it exactly. Infrared is laid on the VI of the same page, with which it
shares text and portrait; UV on the specimen's own UV print where that is rich enough to tell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from imaging.coarse_placing import coarsely_placed
from imaging.course import Course
from imaging.deformation import Deformation
from imaging.features import Features, features, match
from imaging.fine_placing import FinePlace, SpecimenPrint, finely_placed, specimen_print
from imaging.homography import Matrix, half_turn, mapped, outer_corners, scaling
from imaging.light import Light
from imaging.light_offset import light_offset
from imaging.live_data_set import LiveDataSet
from imaging.luminous_placing import on_luminous_print
from imaging.parallel import side_by_side
from imaging.placing import placed_by_points
from imaging.print_band import PagePrint, page_print
from imaging.region import MM_PER_INCH

__all__ = ["Features", "Known", "Registration", "features", "page_print", "register"]

MIN_INLIERS = 25
MIN_SPREAD = 0.30
MIN_SHARE = 0.50
_SURE = 0.9  # of the print; less may be worn or under glare, or lie wrong in a part
_SOFT = frozenset({Light.UV, Light.IR})  # their levels and places count, not their finest lines
_STRAIGHT = 1e-9  # perspective that moves no pixel
_LARGEST_SHIFT = 0.06  # corners may lie off the specimen's by this share of its width; more is another document

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, eq=False)
class Registration:
    """Whether and how a page lies on a specimen.

    `ok` is false where it abstains: in the end fewer than MIN_INLIERS tiles of 2 mm show the specimen's print, or less
    than MIN_SHARE of that print, or over less than MIN_SPREAD of the page, or the placement is none a page on a reader
    can have. `inliers` counts those tiles, `score` 0..1 is the share of the print. `turned` says that the page had
    been read upside down. `matrices[light]` maps pixels of the live image onto the specimen's, `bending[light]` is what
    was followed beyond that (absent for a flat page). `live` is the data set on the specimen's pixels (None unless ok).
    """

    ok: bool
    inliers: int
    spread: float
    score: float
    turned: bool = False
    matrices: Mapping[Light, Matrix] = field(default_factory=dict, repr=False)
    bending: Mapping[Light, Deformation] = field(default_factory=dict, repr=False)
    live: LiveDataSet | None = field(default=None, repr=False)

    @property
    def matrix(self) -> Matrix | None:
        """The matrix of the light the page was laid by (VI), None unless ok."""
        return next((self.matrices[light] for light in Light if light in self.matrices), None)


@dataclass(frozen=True, eq=False, slots=True)
class Known:
    """What is known before and need not be found again: `start` (3 x 3) is where the live VI image lies on the
    specimen's to about a millimetre; the prints (`page_print`) and features are those of both VI images.
    """

    start: Matrix | None = None
    live_print: PagePrint | None = None
    specimen_print: PagePrint | None = None
    live_features: Features | None = None
    specimen_features: Features | None = None


def register(
    live: LiveDataSet,
    specimen_images: Images,
    *,
    static: NDArray[np.bool_] | None = None,
    known: Known = Known(),
) -> Registration:
    """Lay `live` on the specimen whose images under each light are given (uint8, one size, cut to the page edge).

    `static` (H x W of the specimen) is false where print differs from holder to holder: only static print then places
    the page. The images of `Registration.live` cover the specimen's page.
    """
    anchor = _anchor(live, specimen_images)
    if anchor is None:
        return Registration(False, 0, 0.0, 0.0)
    image = specimen_images[anchor]
    ppi = image.shape[1] * MM_PER_INCH / live.page.size_mm[0]
    wanted = specimen_print(known.specimen_print or page_print(image), static, ppi)
    sought = _Sought(live.images[anchor], known.live_print or page_print(live.images[anchor]), image, wanted, known)
    place = sought.place(live.matrices.get(anchor))
    if place is None or not _convincing(place, sought.own.size_px, wanted.size_px):
        return Registration(False, place.agreeing if place else 0, place.spread if place else 0.0, 0.0)
    return _registered(live, anchor, sought.own, place, specimen_images)


def _anchor(live: LiveDataSet, specimen_images: Images) -> Light | None:
    """VI; where it is missing, the first other light that both have."""
    return next((light for light in Light if light in live.images and light in specimen_images), None)


@dataclass(frozen=True, eq=False, slots=True)
class _Sought:
    """A live image with its print, and the specimen's image and print it is sought on."""

    image: NDArray[np.uint8]
    own: PagePrint
    specimen: NDArray[np.uint8]
    wanted: SpecimenPrint
    known: Known

    def place(self, capture_to_page: Matrix | None) -> FinePlace | None:
        """Return where most of the print agrees; a likely place is enough where nearly all of it does."""
        best: FinePlace | None = None
        for matrix in self._starts():
            best = self._better(best, matrix, capture_to_page)
            if best is not None and best.share >= _SURE:
                return best
        if best is not None and (again := self._by_print(best.course.matrix)) is not None:
            best = self._better(best, again, capture_to_page)
        if best is None or best.share < MIN_SHARE:
            best = self._better(best, self._by_features(capture_to_page), capture_to_page)
        return best

    def _better(self, best: FinePlace | None, start: Matrix | None, capture_to_page: Matrix | None) -> FinePlace | None:
        found = None if start is None else finely_placed(self.own, self.wanted, start, capture_to_page)
        return found if found is not None and (best is None or found.share > best.share) else best

    def _starts(self) -> Iterator[Matrix]:
        """Yield where the page may lie, likely places first; each is looked for only if those before were not sure."""
        if self.known.start is not None:
            yield self.known.start
        size, own = self.wanted.size_px, self.own.size_px
        edge_to_edge = scaling(size[0] / own[0], size[1] / own[1])
        for matrix in (edge_to_edge, half_turn(size) @ edge_to_edge):
            placed = self._by_print(matrix)
            if placed is not None:
                yield placed

    def _by_features(self, capture_to_page: Matrix | None) -> Matrix | None:
        found = match(
            self.known.live_features or features(self.image), self.known.specimen_features or features(self.specimen)
        )
        if found.matrix is None or not _near(found.matrix, self.own.size_px, self.wanted.size_px):
            return None
        return placed_by_points(found.source, found.target, found.matrix, capture_to_page)

    def _by_print(self, matrix: Matrix) -> Matrix | None:
        """Return `matrix` corrected to a millimetre by the tiles of the print, None where they lie nowhere."""
        onto, own = self.wanted.whole.to_coarse(), self.own.to_coarse()
        placed = coarsely_placed(self.own.coarse, self.wanted.coarse, np.asarray(onto @ matrix @ np.linalg.inv(own)))
        return None if placed is None else np.asarray(np.linalg.inv(onto) @ placed.matrix @ own)


def _registered(
    live: LiveDataSet, anchor: Light, own: PagePrint, place: FinePlace, specimen_images: Images
) -> Registration:
    size = specimen_images[anchor].shape[1], specimen_images[anchor].shape[0]
    ppi = size[0] * MM_PER_INCH / live.page.size_mm[0]

    def laid(light: Light) -> tuple[Course, NDArray[np.uint8]]:
        course = place.course
        if light is Light.IR and anchor is Light.VI:
            offset = light_offset(page_print(live.images[light]), own)
            course = course if offset is None else course.after(offset)
        if light is Light.UV and light in specimen_images and anchor is not Light.UV:
            course = on_luminous_print(live.images[light], specimen_images[light], course, ppi)
        quick = light in _SOFT and light is not anchor
        if light not in live.sources:
            return course, course.laid(live.images[light], size, quick=quick)
        whole = course.after(live.matrices[light])
        return course, Course(plain(whole.matrix), whole.bending).laid(live.sources[light], size, quick=quick)

    both = dict(zip(live.images, side_by_side(laid, list(live.images)), strict=True))
    courses = {light: course for light, (course, _) in both.items()}
    turned = bool(place.course.matrix[0, 0] < 0)
    placed = replace(
        live,
        page=replace(live.page.turned() if turned else live.page, upright=True),
        images={light: image for light, (_, image) in both.items()},
        ppi=ppi,
        registered=True,
        matrices={light: courses[light].matrix @ matrix for light, matrix in live.matrices.items()},
        sources={},
    )
    matrices = {light: course.matrix for light, course in courses.items()}
    bending = {light: course.bending for light, course in courses.items() if course.bending is not None}
    return Registration(True, place.agreeing, place.spread, place.share, turned, matrices, bending, placed)


def plain(matrix: Matrix) -> Matrix:
    """Return `matrix` as an affine map where it is one but for the last bits."""
    scaled = matrix / matrix[2, 2]
    if np.abs(scaled[2, :2]).max() > _STRAIGHT:
        return np.asarray(scaled)
    return np.vstack([scaled[:2], [0.0, 0.0, 1.0]])


def _convincing(place: FinePlace, live_size: tuple[int, int], size: tuple[int, int]) -> bool:
    enough = place.agreeing >= MIN_INLIERS and place.share >= MIN_SHARE and place.spread >= MIN_SPREAD
    return enough and _near(place.course.matrix, live_size, size)


def _near(matrix: Matrix, live_size: tuple[int, int], size: tuple[int, int]) -> bool:
    """Both images are cut to the page edge, so the page's corners must come near the specimen's."""
    corners = mapped(outer_corners(*live_size), matrix)
    wanted = np.roll(outer_corners(*size), 2 if matrix[0, 0] < 0 else 0, axis=0)
    return bool(np.abs(corners - wanted).max() <= _LARGEST_SHIFT * size[0])
