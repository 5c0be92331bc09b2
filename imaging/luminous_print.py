"""Where fluorescent print as a whole lies off the specimen's: it is printed in a register of its own.

A reader's filter lets a little visible light pass, so that a picture under UV shows the ordinary print too, faintly and
all over the page. Only what shines above its surroundings is compared.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.tile_shifts import TILE_SCALE

Floats = NDArray[np.float32]

_FINE_PX, _BASE_PX = 1.0, 15.0
_BRIGHT = 99.0  # percentile that is taken for the brightness of the print
_COARSE = 0.5  # of the given pictures, in which the common shift is sought


def luminous_print(small: NDArray[np.uint8]) -> Floats:
    """Return 0..1 how far each pixel of a grey page at TILE_SCALE outshines what surrounds it, compressed."""
    fine = np.asarray(cv2.GaussianBlur(small.astype(np.float32), (0, 0), _FINE_PX), dtype=np.float32)
    over = np.clip(fine - _base(fine), 0, None)
    typical = 0.5 * float(np.percentile(over[::3, ::3], _BRIGHT)) + 2.0
    return np.asarray(over / (over + typical), dtype=np.float32)


def _base(fine: Floats) -> Floats:
    """Return what surrounds each pixel, worked out on a quarter of the size: it is smooth."""
    small = cv2.resize(fine, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), _BASE_PX / 4)
    return np.asarray(cv2.resize(soft, fine.shape[::-1], interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def common_shift(first: Floats, second: Floats, most_px: float) -> tuple[NDArray[np.float64], float]:
    """Return how far the second of two `luminous_print` pictures lies off the first (x, y), and their likeness there.

    In pixels of the full pictures, at most `most_px`; the likeness is a correlation coefficient.
    """
    one, other = (
        cv2.resize(item, None, fx=_COARSE, fy=_COARSE, interpolation=cv2.INTER_AREA) for item in (first, second)
    )
    scale = TILE_SCALE * _COARSE
    margin = int(np.ceil(most_px * scale)) + 1
    inner = one[margin:-margin, margin:-margin]
    likeness = np.asarray(cv2.matchTemplate(other, inner, cv2.TM_CCOEFF_NORMED), dtype=np.float32)
    row, column = np.unravel_index(int(np.argmax(likeness)), likeness.shape)
    place = np.array([column + _vertex(likeness[row], int(column)), row + _vertex(likeness[:, column], int(row))])
    return (place - margin) / scale, float(likeness[row, column])


def _vertex(values: Floats, peak: int) -> float:
    """Return where between samples the parabola through a peak and its neighbours has its top, 0 at the rim."""
    if not 0 < peak < len(values) - 1:
        return 0.0
    before, here, after = (float(value) for value in values[peak - 1 : peak + 2])
    bend = before - 2 * here + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
