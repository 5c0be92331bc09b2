"""Fineness of line print: a copied background is coarser than the original, whatever the reader's sharpness.

Print that went through a scanner and a printer comes back screened, smeared or posterised: its finest detail no longer
follows the original's. A soft reader blurs too, but blurs the holder's text alike, so text printed afterwards serves as
the measure of the reader (band-wise sharpness, standards on recopied backgrounds).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.properties.contrast import weber_contrast
from imaging.properties.pattern import surface

# (finer, coarser) window of the bands, from single lines of 0.1 mm to their arrangement.
FINE, MIDDLE, COARSE = (0.03, 0.12), (0.08, 0.3), (0.2, 0.8)
_REACH_PX = 5
_UPSAMPLING = 2

CellSlices = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class FineLines:
    """Medians over cells: correlation with the reference in the fine and the middle band, and the fine detail's
    strength over the coarse one's, both against the reference (1 = as sharp).
    """

    fine_score: float
    middle_score: float
    detail: float


def fine_lines(
    live: NDArray[Any], reference: NDArray[Any], cells: Sequence[CellSlices], ppi: float
) -> FineLines | None:
    """Compare `live` with `reference` (both H x W, 0..255, registered to 5 px) in `cells`; None without cells."""
    found = [item for cell in cells if (item := _cell(live, reference, cell, ppi)) is not None]
    if not found:
        return None
    fine, middle, detail = np.median(np.array(found), axis=0)
    return FineLines(float(fine), float(middle), float(detail))


def band_strengths(grey: NDArray[Any], mask: NDArray[np.bool_], ppi: float) -> tuple[float, float]:
    """Return the rms contrast of `grey` (H x W) inside `mask` in the fine and the coarse band, for text."""
    fine = weber_contrast(grey, ppi, fine_mm=FINE[0], coarse_mm=FINE[1])
    coarse = weber_contrast(grey, ppi, fine_mm=COARSE[0], coarse_mm=COARSE[1])
    return float(fine[mask].std()), float(coarse[mask].std())


def _cell(
    live: NDArray[Any], reference: NDArray[Any], cell: CellSlices, ppi: float
) -> tuple[float, float, float] | None:
    rows, columns = cell
    margin = _REACH_PX + round(3 * COARSE[1] * ppi / 25.4)
    top, left = rows.start - margin, columns.start - margin
    if top < 0 or left < 0 or rows.stop + margin > live.shape[0] or columns.stop + margin > live.shape[1]:
        return None
    window = (slice(top, rows.stop + margin), slice(left, columns.stop + margin))
    bands = [(_band(live[window], band, ppi), _band(reference[window], band, ppi)) for band in (FINE, MIDDLE, COARSE)]
    shift = _shift(*bands[1], margin)
    compared = [_compared(*band, margin, shift) for band in bands]
    return compared[0][0], compared[1][0], compared[0][1] / max(compared[2][1], 0.05)


def _band(picture: NDArray[Any], band: tuple[float, float], ppi: float) -> NDArray[np.float32]:
    contrast = weber_contrast(picture, ppi, fine_mm=band[0], coarse_mm=band[1])
    enlarged = cv2.resize(contrast, None, fx=_UPSAMPLING, fy=_UPSAMPLING, interpolation=cv2.INTER_CUBIC)
    return np.asarray(enlarged, dtype=np.float32)


def _shift(live: NDArray[np.float32], reference: NDArray[np.float32], margin: int) -> tuple[int, int]:
    inner, reach = _UPSAMPLING * margin, _UPSAMPLING * _REACH_PX
    core = reference[inner:-inner, inner:-inner]
    field = live[inner - reach : live.shape[0] - inner + reach, inner - reach : live.shape[1] - inner + reach]
    return surface(field, core, np.ones(core.shape, np.bool_), search_px=reach).best().shift_px


def _compared(
    live: NDArray[np.float32], reference: NDArray[np.float32], margin: int, shift: tuple[int, int]
) -> tuple[float, float]:
    """Return correlation and gain at a shift."""
    inner = _UPSAMPLING * margin
    core = reference[inner:-inner, inner:-inner]
    rows = slice(inner + shift[1], inner + shift[1] + core.shape[0])
    found = live[rows, inner + shift[0] : inner + shift[0] + core.shape[1]]
    match = surface(found, core, np.ones(core.shape, np.bool_), search_px=0).best()
    return match.score, match.gain
