"""How far one picture of a page is shifted against another, tile by tile.

Phase correlation (Kuglin and Hines 1975) of compressed gradient strength: print that two lights both show has its
edges at the same place, whatever its polarity and contrast; what only one shows adds noise but no second peak.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import mapped, scaling

Floats = NDArray[np.float32]

TILE_SCALE = 0.5  # shifts are found at this size of the pictures, to a few hundredths of a pixel
_STRIDE = 0.625  # of a tile
_LEAST_RESPONSE = 0.04


@dataclass(frozen=True, eq=False, slots=True)
class TileShifts:
    """`points` N x 2 tile centres, `shifts` N x 2 (how far the second picture lies off the first there), in pixels of
    the full pictures; `responses` N, 0..1, how clear each peak was.
    """

    points: NDArray[np.float64]
    shifts: NDArray[np.float64]
    responses: NDArray[np.float64]


def halved(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture at TILE_SCALE."""
    return np.asarray(cv2.resize(image, None, fx=TILE_SCALE, fy=TILE_SCALE, interpolation=cv2.INTER_AREA))


def edge_strength(small: NDArray[np.uint8]) -> Floats:
    """Return the compressed gradient strength of a grey page at TILE_SCALE, what `tile_shifts` compares."""
    smooth = cv2.GaussianBlur(small, (0, 0), 0.8)
    across, down = cv2.Sobel(smooth, cv2.CV_16S, 1, 0), cv2.Sobel(smooth, cv2.CV_16S, 0, 1)
    strength = cv2.magnitude(across.astype(np.float32), down.astype(np.float32))
    typical = 2.0 * float(np.percentile(strength[::3, ::3], 70)) + 4.0
    return np.asarray(strength / (strength + typical), dtype=np.float32)


def tile_shifts(first: Floats, second: Floats, *, most: int = 60, tile_px: int = 128) -> TileShifts:
    """Compare two `edge_strength` pictures of one size in up to `most` tiles, those with most edges in both.

    `tile_px` is the side of a tile; shifts beyond a quarter of it are not found.
    """
    corners = _richest(first, second, tile_px, most)
    window = cv2.createHanningWindow((tile_px, tile_px), cv2.CV_32F)
    tiles = ((_tile(first, corner, tile_px), _tile(second, corner, tile_px)) for corner in corners)
    found = [cv2.phaseCorrelate(one, other, window) for one, other in tiles]
    centres = np.array(corners, dtype=np.float64).reshape(-1, 2) + (tile_px - 1) / 2
    shifts = np.array([shift for shift, _ in found], dtype=np.float64).reshape(-1, 2) / TILE_SCALE
    responses = np.array([response for _, response in found], dtype=np.float64)
    return TileShifts(mapped(centres, scaling(1 / TILE_SCALE)), shifts, responses)


def fitted_affine(found: TileShifts, *, least: int = 6, stiffness: float = 0.0) -> NDArray[np.float64] | None:
    """Return the 3 x 3 matrix that maps the first picture onto the second, None where too few tiles agree.

    Translation first, then an affine map for the tiles that agree with it; both by iterated Tukey weights.
    `stiffness` is how many tiles it takes to believe a scaling or turn of one pixel in a thousand.
    """
    clear = found.responses >= _LEAST_RESPONSE
    points, shifts, weights = found.points[clear], found.shifts[clear], found.responses[clear]
    if len(points) < least:
        return None
    middle = np.median(shifts, axis=0)
    centre, unit = points.mean(axis=0), 1000.0
    terms = np.column_stack([np.ones(len(points)), (points - centre) / unit])
    solution = np.vstack([middle, np.zeros((2, 2))])
    vote = weights
    for scale in (4.0, 3.0, 2.0, 1.5, 1.0, 1.0, 1.0):
        residual = np.linalg.norm(shifts - terms @ solution, axis=1)
        vote = weights * np.square(np.clip(1 - np.square(residual / (3 * scale)), 0, 1))
        if int((vote > 0.2 * weights).sum()) < least:
            return None
        # A weak pull towards no scaling or rotation decides where the tiles do not.
        root = np.sqrt(vote)[:, None]
        pull = np.diag([0.0, 1.0, 1.0]) * np.sqrt(0.0025 * vote.sum() + stiffness)
        solution, *_ = np.linalg.lstsq(np.vstack([terms * root, pull]), np.vstack([shifts * root, np.zeros((3, 2))]))
    linear = np.eye(2) + solution[1:].T / unit
    offset = solution[0] - solution[1:].T @ centre / unit
    return np.vstack([np.column_stack([linear, offset]), [0.0, 0.0, 1.0]])


def _richest(first: Floats, second: Floats, tile_px: int, most: int) -> list[tuple[int, int]]:
    stride = int(_STRIDE * tile_px)
    height, width = first.shape
    corners = [
        (left, top) for top in range(0, height - tile_px + 1, stride) for left in range(0, width - tile_px + 1, stride)
    ]
    richness = [min(_contrast(first, corner, tile_px), _contrast(second, corner, tile_px)) for corner in corners]
    order = np.argsort(-np.array(richness), kind="stable")[:most]
    return [corners[index] for index in order]


def _contrast(image: Floats, corner: tuple[int, int], tile_px: int) -> float:
    left, top = corner
    return float(cv2.meanStdDev(image[top : top + tile_px, left : left + tile_px])[1][0, 0])


def _tile(image: Floats, corner: tuple[int, int], tile_px: int) -> Floats:
    left, top = corner
    return np.ascontiguousarray(image[top : top + tile_px, left : left + tile_px])
