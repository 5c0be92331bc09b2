"""The colour in which one print stands out from what surrounds it, so that it can be judged on its own.

Print on print (an overprint on a portrait, a rosette on a fine-line background) is separated by optical density: Beer's
law makes densities of inks add up, so a linear combination of the channels' densities suppresses the surrounding inks.
The combination is the generalised eigenvector of the band-passed covariances inside and around (Fisher's idea).
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.contrast import blurred

_FINE_MM = 0.08
_COARSE_MM = 0.7
_REGULARISER = 0.05
LUMINANCE = (0.299, 0.587, 0.114)


def density(image: NDArray[Any], ppi: float) -> NDArray[np.float32]:
    """Return the band-passed optical density (H x W x 3, or H x W for grey): positive where print absorbs."""
    levels = np.maximum(blurred(image, _FINE_MM, ppi), 4.0)
    surround = np.maximum(blurred(image, _COARSE_MM, ppi), 4.0)
    return np.asarray(cv2.log(surround / levels), dtype=np.float32)


def ink_direction(
    densities: NDArray[np.float32], inside: NDArray[np.bool_], around: NDArray[np.bool_]
) -> tuple[float, float, float]:
    """Return the weights of the three channels that best show the print `inside` and least what lies `around`.

    `densities` is H x W x 3 (from `density`); with little around, the direction of most variation inside. The weights
    sum to 1 in magnitude and give darker print positive values.
    """
    if inside.sum() < 30:
        return LUMINANCE
    signal = _covariance(densities[inside])
    noise = _covariance(densities[around]) if around.sum() >= 200 else np.eye(3) * np.trace(signal) / 3
    noise = noise + np.eye(3) * (_REGULARISER * np.trace(signal + noise) / 3 + 1e-8)
    values, vectors = np.linalg.eigh(np.linalg.solve(np.linalg.cholesky(noise), np.eye(3)) @ signal @ _inverse(noise).T)
    direction = _inverse(noise).T @ vectors[:, int(np.argmax(values))]
    direction = direction / np.abs(direction).sum()
    # Mostly positive weights on what absorbs: print must come out darker than its ground.
    sign = np.sign(float((densities[inside] @ direction).astype(np.float64).__pow__(3).mean())) or 1.0
    red, green, blue = (float(value) for value in sign * direction)
    return red, green, blue


def projected(densities: NDArray[np.float32], weights: tuple[float, float, float]) -> NDArray[np.float32]:
    """Return the density seen along `weights`, H x W; a grey picture's density is returned as it is."""
    if densities.ndim == 2:
        return densities
    return np.asarray(densities @ np.asarray(weights, dtype=np.float32), dtype=np.float32)


def _covariance(values: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(np.cov(values.reshape(-1, 3).T.astype(np.float64)))


def _inverse(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.linalg.inv(np.linalg.cholesky(matrix)))
