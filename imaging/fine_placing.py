"""The exact place of a page on a specimen by its print: from a first place to a few hundredths of a pixel.

The page is laid, the offsets of all tiles are found, the motion that explains them is undone, at a quarter of the
resolution and then at half of it. A page flat on a reader is an affine map of the capture; that it is seen askew or
bends is believed only where one half of its tiles foretells the other half better so.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.bending import bending
from imaging.course import Course
from imaging.deformation import Deformation
from imaging.homography import Matrix, mapped, outer_corners
from imaging.page_motion import affine_motion, motion_matrix, perspective_motion
from imaging.print_band import Floats, PagePrint, resized_mask
from imaging.robust_fit import Basis, fitted, misfit_px
from imaging.tile_offsets import Pattern, TileOffsets, Values, pattern, tile_offsets

_TILE_PX = 16
_COARSE_ROUNDS, _FINE_ROUNDS, _BENDS = 3, 2, 3
_BETTER = 0.8  # of the squared misfit that must remain at most, for a richer motion to be believed
_LEAST_GAIN_PX = 0.06
_MOST_MISFIT_PX = 2.0
_FIELD_PX = 40.0  # of the chessboard whose fields foretell each other
_AGREES = 0.4  # correlation of a tile that shows the specimen's print
_PRINTED = 0.02  # information of a tile that has print


@dataclass(frozen=True, eq=False, slots=True)
class SpecimenPrint:
    """A specimen's print made ready at both sizes; `size_px` (width, height) of the specimen's picture, its `ppi`."""

    whole: PagePrint
    fine: Pattern = field(repr=False)
    coarse: Pattern = field(repr=False)
    ppi: float

    @property
    def size_px(self) -> tuple[int, int]:
        """(width, height) of the specimen's picture."""
        return self.whole.size_px


@dataclass(frozen=True, eq=False, slots=True)
class FinePlace:
    """`course` from the live picture to the specimen's. `agreeing` tiles show the specimen's print there, `share` of
    all its print that can be compared, spread over `spread` (0..1) of where there is any.
    """

    course: Course
    agreeing: int
    share: float
    spread: float


def specimen_print(whole: PagePrint, static: NDArray[np.bool_] | None, ppi: float) -> SpecimenPrint:
    """Make a specimen's print ready; `static` (H x W) is false where print differs from holder to holder."""
    fine, coarse = (pattern(band, resized_mask(static, band), _TILE_PX) for band in (whole.fine, whole.coarse))
    return SpecimenPrint(whole, fine, coarse, ppi)


def finely_placed(
    live: PagePrint, wanted: SpecimenPrint, start: Matrix, capture_to_page: Matrix | None = None
) -> FinePlace | None:
    """Return where a live page lies that `start` (3 x 3) lays on the specimen to about a millimetre, None: nowhere.

    `capture_to_page` maps the capture onto the live picture: flat pages are affine maps of it.
    """
    matrix = start if capture_to_page is None else straight(start, capture_to_page, wanted.size_px)
    pose: Pose | None = Pose(matrix)
    for size, rounds in (
        (coarse := _coarse(live, wanted), _COARSE_ROUNDS),
        (fine := _fine(live, wanted), _FINE_ROUNDS),
    ):
        for _ in range(rounds):
            pose = size.improved(pose) if pose is not None else None
        if size is coarse and pose is not None:
            pose = size.perhaps_askew(pose)
    return _verified(fine, fine.perhaps_bent(pose)) if pose is not None else None


def _coarse(live: PagePrint, wanted: SpecimenPrint) -> "_AtSize":
    return _AtSize(live.coarse, wanted.coarse, live.to_coarse(), wanted.whole.to_coarse(), wanted)


def _fine(live: PagePrint, wanted: SpecimenPrint) -> "_AtSize":
    return _AtSize(live.fine, wanted.fine, live.to_fine(), wanted.whole.to_fine(), wanted)


@dataclass(frozen=True, eq=False, slots=True)
class Pose:
    """A page's place: `matrix` (3 x 3) and `bending`; `askew`: not affine."""

    matrix: Matrix
    bending: Deformation | None = None
    askew: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class _AtSize:
    """Two prints compared at one size; `from_live` and `from_specimen` lead from the whole pictures to that size."""

    live: Floats
    wanted: Pattern
    from_live: Matrix
    from_specimen: Matrix
    specimen: SpecimenPrint

    @property
    def scale(self) -> float:
        """How many times larger the whole picture is."""
        return 1.0 / float(self.from_specimen[0, 0])

    def offsets(self, pose: Pose) -> TileOffsets:
        """Return how far the tiles lie off in a pose."""
        matrix = self.from_specimen @ pose.matrix @ np.linalg.inv(self.from_live)
        bending = None if pose.bending is None else pose.bending.resized(1 / self.scale)
        return tile_offsets(self.wanted, Course(matrix, bending).quickly_laid(self.live, self.wanted.size_px))

    def improved(self, pose: Pose) -> Pose | None:
        """Return the pose corrected by the motions it has."""
        found = self.offsets(pose)
        fit = fitted(found, self._plane(found, askew=pose.askew))
        return None if fit is None else self._corrected(pose, fit.solution)

    def perhaps_askew(self, pose: Pose) -> Pose:
        """Return the pose as a camera sees it that looks askew, where half of the tiles foretell the other half so."""
        found = self.offsets(pose)
        plain, askew = (self._plane(found, askew=askew) for askew in (False, True))
        fit = fitted(found, askew) if foretold(found, plain, askew) else None
        return pose if fit is None else self._corrected(replace(pose, askew=True), fit.solution)

    def perhaps_bent(self, pose: Pose) -> Pose:
        """Return the pose with what its tiles tell of a bend, once more where there is one."""
        for _ in range(_BENDS):
            left = self.offsets(pose)
            more = bending(left, self.wanted.size_px, self.wanted.tile_px, self.scale, self.specimen.size_px)
            if more is None or (pose.bending is not None and more.nodes.shape != pose.bending.nodes.shape):
                break
            pose = replace(pose, bending=more if pose.bending is None else pose.bending.plus(more))
        return pose

    def _plane(self, found: TileOffsets, *, askew: bool) -> Basis:
        return (perspective_motion if askew else affine_motion)(found.points, self.wanted.size_px)

    def _corrected(self, pose: Pose, solution: Values) -> Pose:
        """Return the pose after a motion of the plane."""
        onto = self.from_specimen
        motion = motion_matrix(solution, self.wanted.size_px)
        return replace(pose, matrix=np.asarray(np.linalg.inv(onto) @ np.linalg.inv(motion) @ onto @ pose.matrix))


def foretold(found: TileOffsets, plain: Basis, rich: Basis) -> bool:
    """Say whether a richer motion, learnt from half of the tiles, explains the other half better than a plain one."""
    fields = np.floor(found.points / _FIELD_PX).sum(axis=1) % 2 == 0
    left = [0.0, 0.0]
    for half in (fields, ~fields):
        for which, basis in enumerate((plain, rich)):
            misfit = _left(found, basis, half)
            if misfit is None:
                return False
            left[which] += misfit
    return left[1] < _BETTER * left[0] and left[0] - left[1] > 2 * _LEAST_GAIN_PX**2


def _left(found: TileOffsets, basis: Basis, half: NDArray[np.bool_]) -> float | None:
    """Return the mean squared misfit in px of the tiles outside `half` under what those inside agree on."""
    fit = fitted(found.of(half), basis.of(half))
    if fit is None:
        return None
    others, weight = found.of(~half), (found.weights * found.information[:, [0, 2]].sum(axis=1))[~half]
    misfit = misfit_px(others, others.shifts() - basis.of(~half).shifts(fit.solution))
    return float((weight * np.square(np.minimum(misfit, _MOST_MISFIT_PX))).sum() / max(weight.sum(), 1e-12))


def _verified(size: "_AtSize", pose: Pose) -> FinePlace:
    """Return how much of the specimen's print the page shows in a pose."""
    found = size.offsets(pose)
    print_ = found.information[:, [0, 2]].sum(axis=1) * found.comparable
    agrees = found.comparable & (found.agreement >= _AGREES)
    printed = found.comparable & (print_ >= _PRINTED)
    share = float(print_[agrees].sum() / max(float(print_.sum()), 1e-12))
    spread = hull_area(found.points[agrees & printed]) / max(1.0, hull_area(found.points[printed]))
    return FinePlace(Course(pose.matrix, pose.bending), int((agrees & printed).sum()), share, spread)


def hull_area(points: Values) -> float:
    """Return the area that N x 2 points enclose."""
    return float(cv2.contourArea(cv2.convexHull(points.astype(np.float32)))) if len(points) > 2 else 0.0


def straight(matrix: Matrix, capture_to_page: Matrix, size_px: tuple[int, int]) -> Matrix:
    """Return the map nearest `matrix` that is affine from the capture, and so carries no errors of the page's corners.

    `matrix` leads from the page cut out by `capture_to_page` to a specimen of `size_px` (width, height).
    """
    corners = outer_corners(*size_px)
    captured = mapped(corners, np.asarray(np.linalg.inv(matrix @ capture_to_page)))
    terms = np.linalg.lstsq(np.column_stack([captured, np.ones(4)]), corners)[0]
    return np.asarray(np.vstack([terms.T, [0.0, 0.0, 1.0]]) @ np.linalg.inv(capture_to_page))
