"""Laying a page under UV on its specimen's own fluorescent print: those inks are printed in a register of their own."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.course import Course
from imaging.homography import Matrix, mapped, outer_corners, scaling
from imaging.luminous_print import common_shift, luminous_print
from imaging.region import MM_PER_INCH
from imaging.tile_shifts import TILE_SCALE, TileShifts, fitted_affine, halved, tile_shifts

_LEAST_COMMON = 0.3  # likeness of fluorescent print that tells its place
_TILES, _TILE_PX = 24, 96  # fluorescent print is sparse
_STIFFNESS = 20.0
_RICH_TILES = 5
_TOLERANCE_MM = 1.0  # fluorescent print to background; more is not tolerance but something to be seen

Image = NDArray[np.uint8]


def on_luminous_print(image: Image, specimen: Image, course: Course, ppi: float) -> Course:
    """Return the course of UV: that of VI, moved to where the specimen's fluorescent print is seen to lie.

    The print as a whole tells it, rich print to a fraction of a pixel.
    """
    wanted, small = luminous_print(brightest(halved(specimen))), brightest(halved(image))
    limit = _TOLERANCE_MM * ppi / MM_PER_INCH
    size = (wanted.shape[1], wanted.shape[0])
    shift, likeness = common_shift(wanted, luminous_print(_laid(small, course.matrix, size)), limit)
    if likeness < _LEAST_COMMON:
        return course
    matrix = np.asarray(_moved(-shift) @ course.matrix)
    laid = luminous_print(_laid(small, matrix, size))
    found = _by_richness(tile_shifts(wanted, laid, most=_TILES, tile_px=_TILE_PX), wanted)
    correction = fitted_affine(found, least=_RICH_TILES, stiffness=_STIFFNESS)
    if correction is not None:
        exact = np.asarray(np.linalg.inv(correction) @ matrix)
        matrix = exact if _small(exact @ np.linalg.inv(course.matrix), specimen, limit) else matrix
    return Course(matrix, course.bending)


def _by_richness(found: TileShifts, wanted: NDArray[np.float32]) -> TileShifts:
    """Return the shifts, each counting the more the more fluorescent print its tile has.

    A thread shines where it lies in the paper, a fraction of a millimetre off the register of the fluorescent inks.
    """
    shining = cv2.blur(wanted, (_TILE_PX, _TILE_PX))
    columns, rows = np.rint(mapped(found.points, scaling(TILE_SCALE))).astype(int).T
    richness = shining[rows, columns]
    return replace(found, responses=found.responses * richness / max(1e-6, float(richness.max(initial=0))))


def _laid(small: Image, matrix: Matrix, size: tuple[int, int]) -> Image:
    """Return a picture at TILE_SCALE where `matrix` (of whole pictures) lays it."""
    onto = scaling(TILE_SCALE) @ matrix @ scaling(1 / TILE_SCALE)
    return np.asarray(cv2.warpPerspective(small, onto, size, borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)


def _moved(by: NDArray[np.float64]) -> Matrix:
    return np.array([[1.0, 0.0, by[0]], [0.0, 1.0, by[1]], [0.0, 0.0, 1.0]])


def _small(correction: Matrix, image: Image, limit_px: float) -> bool:
    corners = outer_corners(image.shape[1], image.shape[0])
    return bool(np.abs(mapped(corners, correction) - corners).max() <= limit_px)
