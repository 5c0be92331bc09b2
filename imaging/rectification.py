"""The page of a capture as an upright picture at a known scale."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.homography import Matrix, between, mapped, outer_corners, size_px, translation
from imaging.page import Page

_AFFINE = np.array([0.0, 0.0, 1.0])  # last row of a map without perspective, which takes half the time
_KERNEL = 5.0  # standard deviations that OpenCV's kernel reaches at the most
_INTERPOLATED_PX = 4  # that cubic interpolation looks beyond a place, and more


def page_matrix(page: Page, *, ppi: float) -> Matrix:
    """Return the 3 x 3 matrix from pixels of the capture to pixels of the page at `ppi`."""
    return between(page.corners_px, outer_corners(*size_px(page.size_mm, ppi)))


def rectify(pixels: NDArray[Any], page: Page, *, ppi: float) -> NDArray[np.uint8]:
    """Return the page cut from `pixels` (H x W or H x W x 3, uint8 or uint16), upright at `ppi`, as uint8.

    Outside the capture the nearest pixel is repeated, so that a clipped page has no false black edge.
    """
    return as_8bit(rectify_deep(pixels, page, ppi=ppi))


def rectify_deep(pixels: NDArray[Any], page: Page, *, ppi: float) -> NDArray[Any]:
    """Return the page like `rectify`, in the depth of `pixels`."""
    return warped(pixels, page_matrix(page, ppi=ppi), size_px(page.size_mm, ppi))


def warped(pixels: NDArray[Any], matrix: Matrix, size: tuple[int, int], *, quick: bool = False) -> NDArray[Any]:
    """Return `pixels` mapped by `matrix` onto an image of `size` (width, height), averaging where it shrinks.

    `quick` is a little softer and takes a third of the time.
    """
    pixels, origin = shrunk(pixels, matrix, mapped(outer_corners(*size), np.asarray(np.linalg.inv(matrix))))
    matrix = np.asarray(matrix @ translation(*origin))
    how = cv2.INTER_LINEAR if quick else cv2.INTER_CUBIC
    if np.array_equal(matrix[2], _AFFINE):
        return cv2.warpAffine(pixels, matrix[:2], size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return cv2.warpPerspective(pixels, matrix, size, flags=how, borderMode=cv2.BORDER_REPLICATE)


def as_8bit(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """Return uint8 or uint16 `pixels` as uint8."""
    if pixels.dtype == np.uint8:
        return pixels
    return np.asarray((pixels.astype(np.uint32) + 128) // 257, dtype=np.uint8)


def shrunk(
    pixels: NDArray[Any], matrix: Matrix, places: NDArray[np.floating[Any]]
) -> tuple[NDArray[Any], tuple[int, int]]:
    """Return the part of a picture around `places` (N x 2, its pixels) and where in the picture it begins (x, y).

    It can be mapped by `matrix` without aliasing: what the target cannot hold is blurred away, for interpolation alone
    would alias a 600 ppi guilloche at 400 ppi. Where nothing is blurred the part is the whole.
    """
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2] / matrix[2, 2]))))
    if scale >= 0.9:
        return pixels, (0, 0)
    sigma = 0.45 * float(np.sqrt(1.0 / scale**2 - 1.0))
    margin = int(np.ceil(_KERNEL * sigma)) + _INTERPOLATED_PX
    limit = np.array([pixels.shape[1], pixels.shape[0]]) - 1
    left, top = np.clip(np.floor(places.min(axis=0)).astype(int) - margin, 0, limit)
    right, bottom = np.clip(np.ceil(places.max(axis=0)).astype(int) + margin, 0, limit)
    part = pixels[top : bottom + 1, left : right + 1]
    return cv2.GaussianBlur(part, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE), (int(left), int(top))
