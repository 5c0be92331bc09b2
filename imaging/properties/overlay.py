"""Print over a picture that differs from holder to holder: is the overprint there, in the place the rest of it has?

The picture under the overprint is noise to the correlation. How much noise is known from the same picture beside the
overprint, so the score a present overprint would reach can be predicted for this very holder, and nothing is asked
where it could not be seen.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.properties.pattern import surface


@dataclass(frozen=True, slots=True)
class Overlay:
    """`score` where the overprint should be, and the `predicted` score if it is present over such a picture (0..1)."""

    score: float
    predicted: float


def overlay(
    live: NDArray[np.float32],
    reference: NDArray[np.float32],
    over: NDArray[np.bool_],
    beside: NDArray[np.bool_],
    *,
    gain: float,
    shift_px: tuple[int, int],
    slack_px: int,
) -> Overlay | None:
    """Measure `reference` on the mask `over` the picture; all H x W, densities along the overprint's ink.

    `beside` is the same picture outside the overprint. `gain` and `shift_px` are those of the overprint's part on plain
    paper; the part over the picture may lie `slack_px` from there. None where too little is over or beside the picture.
    """
    if over.sum() < 400 or beside.sum() < 400:
        return None
    reach = max(abs(shift_px[0]), abs(shift_px[1])) + slack_px
    bordered = np.pad(live, reach, mode="reflect")
    found = surface(bordered, reference, over, search_px=reach).best(shift_px, slack_px)
    signal = (gain * float(reference[over].std())) ** 2
    noise = float(live[beside].std()) ** 2
    own = float(reference[over].std()) ** 2
    picture = min(float(reference[beside].std()) ** 2, own)
    # The reference holds the specimen's own picture as well, which no other holder's document repeats.
    clean = math.sqrt(max(own - picture, 0.0) / max(own, 1e-12))
    signal *= clean**2
    return Overlay(found.score, clean * math.sqrt(signal / max(signal + noise, 1e-12)))
