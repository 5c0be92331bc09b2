"""Where a picture is burnt out: glare and clipping hide what a check looks for."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.properties.contrast import blurred

_BURNT = 248.0
_SPOT_MM = 0.5


def burnt_out(image: NDArray[Any], ppi: float) -> NDArray[np.bool_]:
    """Return where all channels of `image` (H x W or H x W x 3, uint8) are at their end over half a millimetre."""
    lowest = image if image.ndim == 2 else image.min(axis=2)
    return np.asarray(blurred((lowest >= _BURNT).astype(np.float32), _SPOT_MM, ppi) > 0.5)


def burnt_share(live: NDArray[Any], specimen: NDArray[Any] | None, mask: NDArray[np.bool_], ppi: float) -> float:
    """Return the share of `mask` that is burnt out in `live` and not in the specimen (all of one size)."""
    if not mask.any():
        return 0.0
    lost = burnt_out(live, ppi)
    if specimen is not None:
        lost &= ~burnt_out(specimen, ppi)
    return float(lost[mask].mean())
