"""How the picture under one light lies off that under another of the same page, by the print both show.

One camera sees all lights: its picture is moved and magnified a little from light to light, nothing else.
"""

import cv2
import numpy as np

from imaging.homography import Matrix, mapped, outer_corners
from imaging.page_motion import motion_matrix, similar_motion
from imaging.print_band import PagePrint, resized_mask
from imaging.robust_fit import fitted
from imaging.tile_offsets import pattern, tile_offsets

_TILE_PX = 16
_ROUNDS = 2
_MOST_PX = 5.0  # at the corners of the whole picture: both lie on each other already
_LEAST_VOTES = 40  # tiles that must agree
_AGREES = 0.3


def light_offset(live: PagePrint, other: PagePrint) -> Matrix | None:
    """Return the 3 x 3 matrix that lays one picture exactly on the `other`, None where they share too little."""
    wanted = pattern(other.fine, resized_mask(None, other.fine), _TILE_PX)
    matrix = np.eye(3)
    for _ in range(_ROUNDS):
        laid = cv2.warpPerspective(live.fine, matrix, wanted.size_px, borderMode=cv2.BORDER_REPLICATE)
        found = tile_offsets(wanted, np.asarray(laid, dtype=np.float32))
        fit = fitted(found, similar_motion(found.points, wanted.size_px))
        if fit is None or int(((fit.votes > 0) & (found.agreement > _AGREES)).sum()) < _LEAST_VOTES:
            return None
        terms = np.array([fit.solution[0], fit.solution[2], -fit.solution[3], fit.solution[1], *fit.solution[[3, 2]]])
        matrix = np.linalg.inv(motion_matrix(terms, wanted.size_px)) @ matrix
    whole = np.linalg.inv(other.to_fine()) @ matrix @ live.to_fine()
    corners = outer_corners(*other.size_px)
    small = np.abs(mapped(corners, np.asarray(whole)) - corners).max() <= _MOST_PX
    return np.asarray(whole) if small else None
