"""The background's fine lines against the specimen's: original print, a copy or another drawing (VI-FR-IS).

What a scanner and a printer always leave: lines softer than the text printed natively on the same page, dots or noise
that the specimen's lines do not explain, and solid inks become mixtures of other colours. Each may be small; together
they decide. A soft or noisy reader softens the text as well and is known by it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.light import Light
from imaging.properties.cell_fit import CellFit, FitReference, cell_means, fit_reference
from imaging.properties.followed import CELL_PX, Prepared, course, followed, prepared
from imaging.properties.ink import density
from imaging.properties.ink_colour import InkReference, ink_reference
from imaging.properties.page_view import PageView
from imaging.properties.softness import (
    LineBands,
    SoftnessScale,
    line_bands,
    line_ratio,
    near_strokes,
    softness_scale,
    text_ratio,
)
from imaging.properties.substrate import inner
from imaging.region import MM_PER_INCH
from reference_specimens.feature_area import FeatureArea
from reference_specimens.measures.measured import Measured, Problem
from reference_specimens.measures.print_pattern import placed
from reference_specimens.specimen_view import SpecimenView

_NO_TEXT = frozenset({"portrait", "secondary_portrait", "signature", "barcode"})
_EDGE_MM = 2.0
_WHOLE = 0.9
_WEAKEST_LINES = 3.0  # rms in levels
_STRONGEST_SHARE = 0.6
_LEAST_CELLS = 4
_LAID_SHARE = 0.3
_WINDOW_CELLS = (16, 26)
# A reader that sharpens its pictures sharpens bold text more than thin lines.
_SHARPEST_TEXT = -0.15
# What counts as one unit of departure: softness (1e-3 mm2), unexplained share, colour (degrees).
_UNITS = (1.3, 0.15, 12.0)
# Softness is told less surely by a soft reader: by this share of what its text is softer than the specimen's.
_UNSURE_SHARE = 0.3

Plane = NDArray[np.float32]
Window = tuple[slice, slice]
Ratios = tuple[float, ...]


@dataclass(frozen=True, eq=False)
class _Lines:
    """What is made ready of the specimen: the window looked at with its cells, the scales of softness, the colours.

    `text_window` is where the text is that tells the reader's softness, `text` its mask there.
    """

    window: Window
    follow: Prepared = field(repr=False)
    fit: FitReference = field(repr=False)
    cells: NDArray[np.bool_] = field(repr=False)
    bands: LineBands = field(repr=False)
    scale: SoftnessScale
    text_window: Window
    text: NDArray[np.bool_] = field(repr=False)
    text_scale: SoftnessScale | None
    colours: InkReference | None = field(repr=False)


def measure(area: FeatureArea, live: PageView, reference: SpecimenView) -> Measured:
    """Return `departure` (0 = as the specimen, about 1 at the edge of what readers do) and what it is made of.

    `softer`: the variance (1e-3 mm2) of the blur that the lines have and the holder's text has not, `reader` that of
    the text over the specimen's; `unlike`: rms of
    what neither the specimen's lines nor the reader's noise explain, over the lines' own rms, in the better laid cells;
    `angle_deg`: the lines' colour from the specimen's, median of the cells.
    """
    assert area.code is not None
    light = area.code.light
    if light not in live.images or light not in reference.view.images:
        return Measured(problem=Problem.LIGHT_MISSING)
    lines = reference.once(f"lines {area.feature.id}", lambda: _lines(area, reference, light))
    if lines is None:
        return Measured(problem=Problem.NOTHING_TO_COMPARE)
    picture = _smoothed(live.grey(light)[lines.window])
    off = course(picture, lines.follow)
    page = followed(picture, off)
    found = lines.fit.fit(page)
    noise = _noise(found, lines)
    softer, reader = _softer(page, live, light, lines, noise)
    values = {"softer": softer, "reader": reader, "unlike": _unlike(found, lines, noise)}
    if lines.colours is not None and live.images[light].ndim == 3:
        densities = followed(_densities(live, light, lines.window), off, step=2)
        angles = lines.colours.angles_deg(densities)[lines.cells]
        told = angles[np.isfinite(angles)]
        if len(told) >= _LEAST_CELLS:
            values["angle_deg"] = float(np.median(told))
    return Measured({"departure": _departure(values), **values}, "departure")


def _departure(values: dict[str, float]) -> float:
    parts = (max(values["softer"], 0.0), values["unlike"], values.get("angle_deg", 0.0))
    softness = float(np.hypot(_UNITS[0], _UNSURE_SHARE * max(values["reader"], 0.0)))
    return float(np.hypot.reduce([part / unit for part, unit in zip(parts, (softness, *_UNITS[1:]), strict=True)]))


def _softer(page: Plane, live: PageView, light: Light, lines: _Lines, noise: float) -> tuple[float, float]:
    """Return how much softer than the text the lines are (without text than the specimen's), and the text's blur."""
    of_lines = lines.scale.read(line_ratio(page, lines.bands, lines.cells))
    of_text = 0.0
    if lines.text_scale is not None:
        near = near_strokes(live.images[light][lines.text_window], lines.text)
        ratio = text_ratio(_smoothed(live.grey(light)[lines.text_window]), near, noise)
        of_text = max(lines.text_scale.read(ratio), _SHARPEST_TEXT) if ratio is not None else of_lines
    unit = (MM_PER_INCH / live.ppi) ** 2 * 1000
    return (of_lines - of_text) * unit, of_text * unit


def _unlike(found: CellFit, lines: _Lines, noise: float) -> float:
    left = np.sqrt(np.maximum(found.left[lines.cells] ** 2 - noise**2, 0))
    shares = left / np.maximum(found.gain[lines.cells], 0.3) / lines.fit.print_rms[lines.cells]
    # A part of a bent page may lie too far off to follow; a copy or another drawing is unlike all over.
    return float(np.quantile(shares, _LAID_SHARE))


def _noise(found: CellFit, lines: _Lines) -> float:
    """Return what the quietest cells leave unexplained, as much as a reader's noise can be."""
    return float(np.percentile(found.left[lines.fit.fill > _WHOLE], 10))


def _lines(area: FeatureArea, reference: SpecimenView, light: Light) -> _Lines | None:
    """Make ready the part of the area with most line contrast: its cells that lie wholly inside the mask."""
    view = reference.view
    inside = placed(area, view.shape) & inner(view.shape, view.ppi, _EDGE_MM)
    window = _busiest(view.contrast(light), inside)
    picture, mask = _smoothed(view.grey(light)[window]), inside[window]
    fit = fit_reference(picture, mask, CELL_PX)
    whole = fit.fill > _WHOLE
    if not whole.any():
        return None
    cells = whole & (fit.print_rms >= max(_WEAKEST_LINES, np.quantile(fit.print_rms[whole], 1 - _STRONGEST_SHARE)))
    if cells.sum() < _LEAST_CELLS:
        return None
    own, (text_window, text) = line_bands(picture, CELL_PX), _text(reference)
    of_text = _ratios(reference, area, "text", lambda: _text_ratios(view, light, text_window, text))
    return _Lines(
        window,
        prepared(picture, mask),
        fit,
        cells,
        own,
        SoftnessScale(_ratios(reference, area, "lines", lambda: _line_ratios(picture, own, cells))),
        text_window,
        text,
        SoftnessScale(of_text) if of_text else None,
        ink_reference(_densities(view, light, window), CELL_PX // 2) if view.images[light].ndim == 3 else None,
    )


def _busiest(contrast: Plane, inside: NDArray[np.bool_]) -> Window:
    """Return the window of whole cells, a good third of a passport's page, with most line contrast inside the mask."""
    lines = cell_means(contrast * contrast * inside, CELL_PX)
    rows, columns = (min(most, size) for most, size in zip(_WINDOW_CELLS, lines.shape, strict=True))
    sums = np.lib.stride_tricks.sliding_window_view(lines, (rows, columns)).sum(axis=(2, 3))
    row, column = (int(index) for index in np.unravel_index(int(np.argmax(sums)), sums.shape))
    # The cells are counted from the window's corner, so it begins at one.
    return (
        slice(row * CELL_PX, (row + rows) * CELL_PX),
        slice(column * CELL_PX, (column + columns) * CELL_PX),
    )


def _densities(view: PageView, light: Light, window: Window) -> NDArray[np.float32]:
    """Return the optical densities of the window at half the resolution."""
    part = view.images[light][window]
    small = cv2.resize(part, (part.shape[1] // 2, part.shape[0] // 2), interpolation=cv2.INTER_AREA)
    return density(small, view.ppi / 2)


def _ratios(reference: SpecimenView, area: FeatureArea, name: str, make: Callable[[], Ratios]) -> Ratios:
    """Return a scale of the calibration: to blur the specimen over and over takes as long as many checks."""
    kept = reference.learnt(f"{area.feature.id} softness of {name}", lambda: np.array(make(), np.float32))
    return tuple(float(ratio) for ratio in kept)


def _line_ratios(picture: Plane, own: LineBands, cells: NDArray[np.bool_]) -> Ratios:
    return softness_scale(picture, lambda blurred: line_ratio(blurred, own, cells)).ratios


def _text_ratios(view: PageView, light: Light, window: Window, text: NDArray[np.bool_]) -> Ratios:
    """Return the ratios of the scale, none where there is too little text."""
    picture, near = _smoothed(view.grey(light)[window]), near_strokes(view.images[light][window], text)
    if text_ratio(picture, near, 0.0) is None:
        return ()
    return softness_scale(picture, lambda blurred: text_ratio(blurred, near, 0.0) or 0.0).ratios


def _text(reference: SpecimenView) -> tuple[Window, NDArray[np.bool_]]:
    """Return where the holder's text is: the data in thin type as well as the MRZ in bold."""
    view = reference.view
    mask = np.zeros(view.shape, dtype=np.bool_)
    for item in reference.specimen.regions:
        if item.variable and item.name not in _NO_TEXT and not item.name.startswith("uv"):
            mask[item.region.slices(view.ppi, view.shape)] = True
    mask &= inner(view.shape, view.ppi, 1.0)
    if not mask.any():
        return (slice(0, 1), slice(0, 1)), mask[:1, :1]
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    window = (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
    return window, mask[window]


def _smoothed(grey: Plane) -> Plane:
    return np.asarray(cv2.GaussianBlur(np.ascontiguousarray(grey), (0, 0), 0.4), np.float32)
