"""Trying one specimen on a questioned page: votes of local features, then how much of the static print agrees."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.coarse_placing import coarsely_placed
from imaging.features import Features, features
from imaging.homography import Matrix, half_turn, scaling
from imaging.light import Light
from imaging.likeness import likeness
from imaging.live_data_set import grey
from imaging.print_band import PagePrint, halved, page_print
from reference_specimens.retrieval.detail import PICTURE_PPI, Detail, small_size
from reference_specimens.retrieval.look import Look, look
from reference_specimens.retrieval.voters import Votes, chosen, no_votes, placement, spread_out, vote

_LIVE_VOTERS = 900  # twice a specimen's: where its variable areas lie is not known

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class QuestionedPage:
    """A questioned page cut to its edge, `images` by light (uint8, one size); what is derived is found once."""

    images: Mapping[Light, Image] = field(repr=False)
    size_mm: tuple[float, float]

    @property
    def light(self) -> Light:
        """The light it is looked up by: VI, else the first there is."""
        return next(light for light in Light if light in self.images)

    @cached_property
    def look(self) -> Look:
        """What it looks like from afar."""
        return look(self.images[self.light], self.size_mm)

    @cached_property
    def print(self) -> PagePrint:
        """Its print, as registration compares it."""
        return page_print(self.images[self.light], self.small(self.light))

    @cached_property
    def features(self) -> Features:
        """Its local features."""
        return features(self.images[self.light])

    @cached_property
    def voters(self) -> Features:
        """The features that are compared with many specimens."""
        return chosen(self.features, spread_out(self.features, _LIVE_VOTERS))

    def small(self, light: Light) -> Image:
        """Return the picture under `light` at half its size."""
        if light not in self._small:
            self._small[light] = halved(self.images[light])
        return self._small[light]

    @cached_property
    def _small(self) -> dict[Light, Image]:
        return {}


@dataclass(frozen=True, eq=False)
class Trial:
    """One specimen laid on a page: `likeness` 0..1 is the share of its static print that the page shows."""

    votes: Votes
    matrix: Matrix | None
    likeness: float


def poll(page: QuestionedPage, specimen: Detail) -> Votes:
    """Return how many tiles of a specimen's print lie on the page near where the edges say, upright or turned.

    It takes a tenth of the time of local features, which it does without; a page that was cut wrongly needs them.
    """
    if Light.VI not in specimen.encoded:
        return no_votes()
    own, wanted = page.print.coarse, specimen.coarse
    upright = scaling(wanted.size_px[0] / own.shape[1], wanted.size_px[1] / own.shape[0])
    for turned, start in ((False, upright), (True, half_turn(wanted.size_px) @ upright)):
        placed = coarsely_placed(own, wanted, start)
        if placed is not None:
            whole, live = specimen.features.size_px, page.print
            onto = scaling(whole[0] / wanted.size_px[0], whole[1] / wanted.size_px[1])
            return replace(
                no_votes(), number=placed.agreeing, turned=turned, matrix=onto @ placed.matrix @ live.to_coarse()
            )
    return no_votes()


def ballot(page: QuestionedPage, specimen: Detail) -> Votes:
    """Return the votes of the page's local features for a specimen."""
    return vote(page.voters, specimen.voters)


def trial(page: QuestionedPage, specimen: Detail, votes: Votes) -> Trial:
    """Lay the page on the specimen as the votes say, and compare the print."""
    matrix = placement(votes)
    if matrix is None or Light.VI not in specimen.encoded:
        return Trial(votes, None, 0.0)
    wanted = grey(specimen.picture(Light.VI))
    shown = grey(laid(page, page.light, matrix, specimen))
    return Trial(votes, matrix, likeness(shown, wanted, specimen.static, PICTURE_PPI) or 0.0)


def laid(page: QuestionedPage, light: Light, matrix: Matrix, specimen: Detail) -> Image:
    """Return the page's small picture under `light` on the pixels of the specimen's small picture."""
    width, height = small_size(specimen.size_mm)
    live, kept = page.images[light].shape[1], specimen.features.size_px[0]
    small = page.small(light)
    whole = scaling(width / kept) @ matrix @ scaling(live / small.shape[1])
    return np.asarray(cv2.warpPerspective(small, whole, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)
