"""The questioned page under all captured lights, upright, cropped and at one scale (App. C: live data set)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.page import Page

WORKING_PPI = 400.0


@dataclass(frozen=True, eq=False)
class LiveDataSet:
    """Rectified images of one page.

    `images[light]` is uint8, H x W x 3 RGB (IR may be H x W), all of one height and width: the page's `size_mm`
    at `ppi`. `page` is the page in the VI capture. `registered` is true once the images lie on the specimen's pixels.
    `matrices[light]` (3 x 3) maps pixels of the capture as stored onto pixels of the image (without local bending);
    `captured_px[light]` is the (width, height) of that capture. `sources[light]` are the pixels of that capture (as
    stored, uint8 or uint16) as long as the page is to be laid on a specimen: from them it is laid in one step.
    """

    name: str
    page: Page
    images: Mapping[Light, NDArray[np.uint8]] = field(repr=False)
    ppi: float = WORKING_PPI
    registered: bool = False
    matrices: Mapping[Light, NDArray[np.float64]] = field(default_factory=dict, repr=False)
    captured_px: Mapping[Light, tuple[int, int]] = field(default_factory=dict, repr=False)
    sources: Mapping[Light, NDArray[Any]] = field(default_factory=dict, repr=False)

    @property
    def lights(self) -> tuple[Light, ...]:
        """The lights that were captured, in the order of `Light`."""
        return tuple(light for light in Light if light in self.images)

    def grey(self, light: Light) -> NDArray[np.uint8]:
        """Return the image under `light` as H x W luminance."""
        return grey(self.images[light])

    def in_view(self, light: Light) -> NDArray[np.bool_] | None:
        """Return H x W, false where the page lay outside the capture; None where all of it was in view or unknown."""
        matrix, size = self.matrices.get(light), self.captured_px.get(light)
        if matrix is None or size is None:
            return None
        return seen_part(matrix, size, self.images[light].shape)

    def with_images(self, images: Mapping[Light, NDArray[np.uint8]], *, registered: bool) -> "LiveDataSet":
        """Return the set with other images of the same page."""
        return replace(self, images=images, registered=registered)


def seen_part(
    matrix: NDArray[np.float64], captured_px: tuple[int, int], shape: tuple[int, ...]
) -> NDArray[np.bool_] | None:
    """Return which pixels of an image of `shape` a capture of `captured_px` holds, None where it holds all of them.

    `matrix` maps the capture onto the image.
    """
    import cv2  # not at the top: the window opens without OpenCV

    width, height = captured_px
    corners = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], dtype=np.float64)
    outline = cv2.perspectiveTransform(corners[None], matrix)[0]
    inside = np.zeros(shape[:2], dtype=np.uint8)
    cv2.fillConvexPoly(inside, np.rint(outline * 16).astype(np.int32), 1, shift=4)
    return None if inside.all() else inside > 0


def grey(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return an image (H x W or H x W x 3 RGB) as H x W luminance (Rec. 601 weights)."""
    if image.ndim == 2:
        return image
    import cv2  # not at the top: the window opens without OpenCV

    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
