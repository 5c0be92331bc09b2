"""The place of a page by its matched points, with no more freedom than they call for.

A page flat on a reader is scaled, turned and sheared a little: an affine map of the *capture*. The corners of the page
were found to a tenth of a millimetre, and the page cut out by them carries their errors as perspective; a homography
between page and specimen would have to learn them back from the points. So the map is fitted from the capture, and is a
homography only where the points say that the camera looked askew.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix, mapped

Points = NDArray[np.float64]

_ASKEW = 0.85  # misfit of a homography against that of an affine map below which it is believed
_ROUNDS = 6
_TUKEY = 4.685
_LEAST_SIGMA_PX = 0.2


def placed_by_points(source: Points, target: Points, matrix: Matrix, capture_to_page: Matrix | None) -> Matrix:
    """Return the matrix (3 x 3) from page to specimen through pairs of points (N x 2 each).

    `matrix` is the homography that found them; `capture_to_page` maps the capture onto the page, None where there was
    none (then a homography is all there is).
    """
    if capture_to_page is None:
        return matrix
    to_capture = np.asarray(np.linalg.inv(capture_to_page))
    captured = mapped(source, to_capture)
    affine = _affine(captured, target) @ to_capture
    return affine if _misfit(affine, source, target) * _ASKEW <= _misfit(matrix, source, target) else matrix


def _misfit(matrix: Matrix, source: Points, target: Points) -> float:
    return float(np.median(np.linalg.norm(mapped(source, matrix) - target, axis=1)))


def _affine(source: Points, target: Points) -> Matrix:
    """Fit an affine map by Tukey's weights, from the robust one of OpenCV."""
    first, _ = cv2.estimateAffine2D(source, target, method=cv2.LMEDS)
    start = first if first is not None else cv2.estimateAffine2D(source, target)[0]
    middle, unit = source.mean(axis=0), max(1.0, float(source.std()))
    terms = np.column_stack([(source - middle) / unit, np.ones(len(source))])
    solution = _terms_of(np.asarray(start), middle, unit)
    for _ in range(_ROUNDS):
        residual = np.linalg.norm(target - terms @ solution, axis=1)
        sigma = max(_LEAST_SIGMA_PX, float(np.median(residual)) / 1.177)  # of a two-dimensional normal distribution
        root = np.clip(1 - np.square(residual / (_TUKEY * sigma)), 0, 1)[:, None]
        solution = np.linalg.lstsq(terms * root, target * root)[0]
    linear = solution[:2].T / unit
    return np.vstack([np.column_stack([linear, solution[2] - linear @ middle]), [0.0, 0.0, 1.0]])


def _terms_of(affine: Matrix, middle: Points, unit: float) -> Points:
    return np.vstack([affine[:, :2].T * unit, affine[:, :2] @ middle + affine[:, 2]])
