"""Laying a live data set on a specimen, pixel on pixel, or abstaining."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from imaging.features import Features, Match, features, match
from imaging.homography import Matrix, mapped, outer_corners
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.rectification import warped
from imaging.region import MM_PER_INCH

__all__ = ["Features", "Registration", "features", "register"]

MIN_INLIERS = 25
MIN_SPREAD = 0.30
_SURE_INLIERS = 120
_LARGEST_SHIFT = 0.06  # corners may lie off the specimen's by this share of its width; more is another document

Images = Mapping[Light, NDArray[np.uint8]]


@dataclass(frozen=True, eq=False)
class Registration:
    """Whether and how a page lies on a specimen.

    `ok` is false where it abstains: fewer than MIN_INLIERS agreeing points, spread over less than MIN_SPREAD of the
    page, or a placement no page on a reader can have. `score` 0..1 ranks specimens. `turned` says that the page had
    been read upside down. `matrix` maps pixels of the live VI image onto the specimen's; `live` is the data set on the
    specimen's pixels and scale (None unless ok).
    """

    ok: bool
    inliers: int
    spread: float
    score: float
    turned: bool = False
    matrix: Matrix | None = field(default=None, repr=False)
    live: LiveDataSet | None = field(default=None, repr=False)


def register(
    live: LiveDataSet,
    specimen_images: Images,
    specimen_features: Features | None = None,
    *,
    live_features: Features | None = None,
) -> Registration:
    """Lay `live` on the specimen whose images under each light are given (uint8, one size, cut to the page edge).

    `specimen_features` and `live_features` are those of the VI images (`features`), found here where not given: keep
    them when several specimens or pages are compared. The images of `Registration.live` cover the specimen's page.
    """
    anchor = _anchor(live, specimen_images)
    if anchor is None:
        return Registration(False, 0, 0.0, 0.0)
    specimen = specimen_images[anchor]
    own = live_features or features(live.images[anchor])
    found = match(own, specimen_features or features(specimen))
    size, turned = (specimen.shape[1], specimen.shape[0]), _is_turned(found)
    if found.matrix is None or not _believable(found, own.size_px, size):
        return Registration(False, found.inliers, found.spread, 0.0)
    laid = {light: warped(image, found.matrix, size) for light, image in live.images.items()}
    page = replace(live.page.turned() if turned else live.page, upright=True)
    ppi = size[0] * MM_PER_INCH / page.size_mm[0]
    placed = replace(live, page=page, images=laid, ppi=ppi, registered=True)
    return Registration(True, found.inliers, found.spread, _score(found), turned, found.matrix, placed)


def _anchor(live: LiveDataSet, specimen_images: Images) -> Light | None:
    """VI; where it is missing, the first other light that both have."""
    return next((light for light in Light if light in live.images and light in specimen_images), None)


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
