"""Laying a live data set on a specimen, pixel on pixel, or abstaining.

Local features place the page (any rotation), phase correlation of tiles makes the place exact, and where the tiles say
that the page is bent a smooth local field follows it. The other lights go with VI, on which they lie already; UV is
laid on the specimen's own UV print where that is rich enough to tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.course import Course
from imaging.deformation import Deformation, deformation
from imaging.features import Features, Match, features, match
from imaging.homography import Matrix, mapped, outer_corners, scaling
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.luminous_print import common_shift, luminous_print
from imaging.parallel import side_by_side
from imaging.placing import placed_by_points
from imaging.region import MM_PER_INCH
from imaging.tile_shifts import (
    TILE_SCALE,
    TileShifts,
    edge_strength,
    fitted_affine,
    halved,
    joined,
    residual,
    tile_shifts,
)

__all__ = ["Features", "Registration", "features", "register"]

MIN_INLIERS = 25
MIN_SPREAD = 0.30
_SURE_INLIERS = 120
_LARGEST_SHIFT = 0.06  # corners may lie off the specimen's by this share of its width; more is another document
_LARGEST_CORRECTION_PX = 6.0
_ROUNDS = 2
_POINT_WEIGHT = 1.0  # of a matched point against a clear tile: both lie to half a pixel or better
_LEAST_COMMON = 0.3  # likeness of fluorescent print that tells its place
_UV_TILES = 24
_UV_STIFFNESS = 20.0
_TILES = 160
_TILE_PX = 64
_UV_TILE_PX = 96  # fluorescent print is sparse
_PRINT_TOLERANCE_MM = 1.0  # fluorescent print to background; more is not tolerance but something to be seen
_RICH_TILES = 5

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, eq=False)
class Registration:
    """Whether and how a page lies on a specimen.

    `ok` is false where it abstains: fewer than MIN_INLIERS agreeing points, spread over less than MIN_SPREAD of the
    page, or a placement no page on a reader can have. `score` 0..1 ranks specimens. `turned` says that the page had
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


def register(
    live: LiveDataSet,
    specimen_images: Images,
    specimen_features: Features | None = None,
    *,
    live_features: Features | None = None,
    static: NDArray[np.bool_] | None = None,
) -> Registration:
    """Lay `live` on the specimen whose images under each light are given (uint8, one size, cut to the page edge).

    `specimen_features` and `live_features` are those of the VI images (`features`), found here where not given: keep
    them when several specimens or pages are compared. `static` (H x W of the specimen) is false where print differs
    from holder to holder: only static print then makes the place exact. The images of `Registration.live` cover the
    specimen's page.
    """
    anchor = _anchor(live, specimen_images)
    if anchor is None:
        return Registration(False, 0, 0.0, 0.0)
    specimen = specimen_images[anchor]
    own = live_features or features(live.images[anchor])
    found = match(own, specimen_features or features(specimen, static=static))
    size = (specimen.shape[1], specimen.shape[0])
    if found.matrix is None or not _believable(found, own.size_px, size):
        return Registration(False, found.inliers, found.spread, 0.0)
    ppi = size[0] * MM_PER_INCH / live.page.size_mm[0]
    start = placed_by_points(found.source, found.target, found.matrix, live.matrices.get(anchor))
    matrix, left = _exact(live.images[anchor], specimen, start, found, static)
    courses = {light: Course(matrix, deformation(left, size, ppi)) for light in live.lights}
    if Light.UV in courses and Light.UV in specimen_images and anchor is not Light.UV:
        courses[Light.UV] = _of_uv(live.images[Light.UV], specimen_images[Light.UV], courses[Light.UV], ppi)
    placed = replace(_placed(live, courses, size, turned=_is_turned(found)), ppi=ppi)
    return Registration(
        True,
        found.inliers,
        found.spread,
        _score(found),
        _is_turned(found),
        {light: course.matrix for light, course in courses.items()},
        {light: course.bending for light, course in courses.items() if course.bending is not None},
        placed,
    )


def _anchor(live: LiveDataSet, specimen_images: Images) -> Light | None:
    """VI; where it is missing, the first other light that both have."""
    return next((light for light in Light if light in live.images and light in specimen_images), None)


def _exact(
    image: NDArray[np.uint8],
    specimen: NDArray[np.uint8],
    matrix: Matrix,
    points: Match,
    static: NDArray[np.bool_] | None,
) -> tuple[Matrix, TileShifts]:
    """Return `matrix` corrected by what tiles of both pictures say, and the shifts that it leaves there.

    The matched `points` keep hold of it where there are few tiles. Twice: the nearer two tiles lie, the less does the
    peak of their correlation lean towards no shift.
    """
    wanted = edge_strength(halved(brightest(specimen)))
    exact, left = matrix, TileShifts(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
    for _ in range(_ROUNDS):
        found = _compared(image, wanted, exact, static)
        correction = fitted_affine(joined(found, _of_points(points, exact)))
        left = residual(found, np.eye(3) if correction is None else correction)
        corrected = exact if correction is None else np.asarray(np.linalg.inv(correction) @ exact)
        if correction is None or not _small(corrected @ np.linalg.inv(matrix), specimen, _LARGEST_CORRECTION_PX):
            return exact, residual(found, np.eye(3))
        exact = corrected
    return exact, left


def _of_points(points: Match, matrix: Matrix) -> TileShifts:
    """Return how far matched points lie off each other under `matrix`, with the weight that one point deserves."""
    shifts = mapped(points.source, matrix) - points.target
    return TileShifts(points.target, shifts, np.full(len(shifts), _POINT_WEIGHT))


def _compared(
    image: NDArray[np.uint8],
    wanted: NDArray[np.float32],
    matrix: Matrix,
    static: NDArray[np.bool_] | None = None,
) -> TileShifts:
    where = None
    if static is not None:
        where = cv2.resize(static.astype(np.uint8), wanted.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    laid = edge_strength(_laid(image, wanted, matrix))
    return tile_shifts(wanted, laid, most=_TILES, tile_px=_TILE_PX, where=where)


def _laid(image: NDArray[np.uint8], wanted: NDArray[np.float32], matrix: Matrix) -> NDArray[np.uint8]:
    """Return `image` in grey where `matrix` lays it, at the size of `wanted`."""
    size = (wanted.shape[1], wanted.shape[0])
    onto = scaling(TILE_SCALE) @ matrix
    small = cv2.warpPerspective(brightest(image), onto, size, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(small, dtype=np.uint8)


def _of_uv(image: NDArray[np.uint8], specimen: NDArray[np.uint8], course: Course, ppi: float) -> Course:
    """Return the course of UV: that of VI, moved to where the specimen's fluorescent print is seen to lie.

    Those inks are printed in a register of their own; the print as a whole tells it, rich print to a fraction of a
    pixel.
    """
    wanted = luminous_print(halved(brightest(specimen)))
    limit = _PRINT_TOLERANCE_MM * ppi / MM_PER_INCH
    shift, likeness = common_shift(wanted, luminous_print(_laid(image, wanted, course.matrix)), limit)
    if likeness < _LEAST_COMMON:
        return course
    matrix = np.asarray(_moved(-shift) @ course.matrix)
    laid = luminous_print(_laid(image, wanted, matrix))
    found = tile_shifts(wanted, laid, most=_UV_TILES, tile_px=_UV_TILE_PX)
    correction = fitted_affine(found, least=_RICH_TILES, stiffness=_UV_STIFFNESS)
    if correction is not None:
        exact = np.asarray(np.linalg.inv(correction) @ matrix)
        matrix = exact if _small(exact @ np.linalg.inv(course.matrix), specimen, limit) else matrix
    return Course(matrix, course.bending)


def _moved(by: NDArray[np.float64]) -> Matrix:
    return np.array([[1.0, 0.0, by[0]], [0.0, 1.0, by[1]], [0.0, 0.0, 1.0]])


def _placed(live: LiveDataSet, courses: Mapping[Light, Course], size: tuple[int, int], *, turned: bool) -> LiveDataSet:
    def laid(light: Light) -> NDArray[np.uint8]:
        if light in live.sources:
            return courses[light].after(live.matrices[light]).laid(live.sources[light], size)
        return courses[light].laid(live.images[light], size)

    images = dict(zip(live.images, side_by_side(laid, list(live.images)), strict=True))
    page = replace(live.page.turned() if turned else live.page, upright=True)
    onto = {light: courses[light].matrix @ matrix for light, matrix in live.matrices.items()}
    return replace(live, page=page, images=images, registered=True, matrices=onto, sources={})


def _is_turned(found: Match) -> bool:
    return found.matrix is not None and bool(found.matrix[0, 0] < 0)


def _score(found: Match) -> float:
    return min(1.0, found.inliers / _SURE_INLIERS) * min(1.0, found.spread / 0.6)


def _believable(found: Match, live_size: tuple[int, int], size: tuple[int, int]) -> bool:
    """Both images are cut to the page edge, so the page's corners must come near the specimen's."""
    if found.matrix is None or found.inliers < MIN_INLIERS or found.spread < MIN_SPREAD:
        return False
    corners = mapped(outer_corners(*live_size), found.matrix)
    wanted = np.roll(outer_corners(*size), 2 if _is_turned(found) else 0, axis=0)
    return bool(np.abs(corners - wanted).max() <= _LARGEST_SHIFT * size[0])


def _small(correction: Matrix, image: NDArray[np.uint8], limit_px: float) -> bool:
    corners = outer_corners(image.shape[1], image.shape[0])
    return bool(np.abs(mapped(corners, correction) - corners).max() <= limit_px)
