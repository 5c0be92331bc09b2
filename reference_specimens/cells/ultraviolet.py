"""Cells in ultraviolet: static luminous print is there in its shape and hue, and nothing else glows."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.channels import brightest
from imaging.light import Light
from imaging.properties.block_grid import BlockGrid
from imaging.properties.cell_structure import CellReference, cell_structure
from imaging.properties.contrast import band_passed
from imaging.properties.page_view import PageView, channel_mean
from imaging.properties.smooth_course import smooth_course
from imaging.properties.substrate import inner
from imaging.region import MM_PER_INCH
from reference_specimens.cells.cell_values import BLOCK_MM, CellValues, cell_mask, where
from reference_specimens.cells.foreign_light import described, without_fibres
from reference_specimens.cells.static_page import black_print, reduced_mask
from reference_specimens.specimen_view import SpecimenView, grown
from reference_specimens.static_glow import FIBRE_WIDTH_MM, personal_glow, static_glow

STEP = 4
_BAND_MM = (0.1, 1.2)
_SEARCH_MM = 0.6
_AROUND_MM = 1.0
_EDGE_OF_PRINT_MM = 0.5
_EDGE_MM = 1.0
_LEAST_PAPER = 0.15
_LEAST_COUNTING = 0.25
_LEAST_GLOWING = 0.04
_PRINTED, _LEAST_LEVELS = 0.15, 3.0
_USUAL_SHARE = 0.2  # of the usual energy of luminous cells; less is the rim of a print, where a fibre outshines it
_DARKEST = 4.0

Colour = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class _Own:
    """The specimen's UV picture at reduced size with its masks; `level` is its paper's brightness."""

    grid: BlockGrid
    paper: NDArray[np.bool_] = field(repr=False)
    paper_share: NDArray[np.float32] = field(repr=False)
    paper_colour: NDArray[np.float32] = field(repr=False)
    paper_levels: NDArray[np.float32] = field(repr=False)
    glow: NDArray[np.bool_] = field(repr=False)
    glow_share: NDArray[np.float32] = field(repr=False)
    glow_light: NDArray[np.float32] = field(repr=False)
    dark: NDArray[np.bool_] = field(repr=False)
    ceiling: Colour = field(repr=False)
    shape: CellReference = field(repr=False)
    level: float


def ultraviolet_cells(live: PageView, reference: SpecimenView) -> CellValues:
    """Return `foreign`, `glow_different` and `hue`.

    `foreign` is the light over what the specimen gives where nothing luminous is printed, in units of its paper's
    level; fibres do not count. `glow_different` is 1 - ZNCC of static luminous print, `hue` the angle of its colour in
    degrees; evidence `gain`, and of foreign light `rim`, `steepness` and `blueness` (see `foreign_light`). The live
    page is first brought to the specimen's paper: lamp, white balance and shading.
    """
    own: _Own = reference.once("ultraviolet own", lambda: _own(reference))
    grid = own.grid
    colour = _to_specimen(live.reduced_colour(Light.UV, STEP), own)
    shape = own.shape.without(_black(live)) if Light.VI in live.images else own.shape
    found = cell_structure(_band(colour, grid.ppi), shape, max(1, round(_SEARCH_MM * grid.ppi / MM_PER_INCH)))
    share = cell_mask(own.dark, grid)
    over: Colour = np.asarray(np.maximum(colour - own.ceiling, 0) / np.float32(own.level), np.float32)
    foreign = grid.means(grid.cut(without_fibres(brightest(over), grid.ppi) * own.dark))
    foreign /= np.maximum(share, np.float32(1e-3))
    printed = _printed(own, shape)
    values = {
        "foreign": where(share >= _LEAST_COUNTING, foreign),
        "glow_different": where(printed, 1 - found.score),
        "hue": where(printed & (own.glow_share >= _LEAST_GLOWING), _angles(colour, own)),
    }
    return CellValues(grid, values, {"gain": found.gain, **described(over, grid)})


def _own(reference: SpecimenView) -> _Own:
    view = reference.view
    colour = view.reduced_colour(Light.UV, STEP)
    grid = BlockGrid.over(colour.shape, view.ppi / STEP, BLOCK_MM)
    static, inside = static_glow(reference), inner(view.shape, view.ppi, _EDGE_MM) & ~personal_glow(reference)
    fibres = grown(reference.luminous() & ~static, view.px(FIBRE_WIDTH_MM))
    glow, paper = reduced_mask(static, STEP), reduced_mask(reference.paper(), STEP)
    near = reduced_mask(grown(static, view.px(_AROUND_MM)), STEP)
    shape = reduced_mask(grown(static, view.px(_EDGE_OF_PRINT_MM)), STEP) & reduced_mask(inside & ~fibres, STEP)
    if Light.VI in view.images:
        shape &= ~_black(view)
    mean, ground = channel_mean(colour), _paper_colour(colour, paper)
    level = float(np.median(mean[paper])) if paper.any() else 0.0
    share = cell_mask(paper, grid)
    return _Own(
        grid,
        paper,
        share,
        ground,
        _paper_levels(mean, paper, share, grid),
        glow,
        cell_mask(glow, grid),
        _mean_light(colour - ground, glow, grid),
        reduced_mask(inside, STEP) & ~near,
        np.maximum(colour, np.float32(level)),
        CellReference.of(_band(colour, grid.ppi), shape, grid),
        max(level, _DARKEST),
    )


def _black(view: PageView) -> NDArray[np.bool_]:
    """Return where black text may stand, which swallows the light of what lies below it."""
    return reduced_mask(black_print(view, 2), STEP // 2)


def _printed(own: _Own, shape: CellReference) -> NDArray[np.bool_]:
    """Return which cells hold enough of the specimen's luminous print to compare."""
    weight, energy = own.grid.means(shape.weight), shape.energy
    lit = (weight >= _LEAST_GLOWING) & (energy >= max(_PRINTED * own.level, _LEAST_LEVELS) ** 2 * weight)
    return lit & (energy >= _USUAL_SHARE * float(np.median(energy[lit]))) if lit.any() else lit


def _to_specimen(colour: Colour, own: _Own) -> Colour:
    """Bring the live picture to the specimen's paper: one factor a channel and one smooth course over the page."""
    known = own.paper_share >= _LEAST_PAPER
    if not known.any():
        return colour
    factors = _paper_colour(colour, own.paper) / np.maximum(own.paper_colour, 1.0)
    level = colour.mean(axis=2) if (factors <= 0).any() else channel_mean(colour / np.float32(factors))
    seen = _paper_levels(level, own.paper, own.paper_share, own.grid)
    ratio = np.log(np.maximum(seen, 1.0) / np.maximum(own.paper_levels, 1.0))
    course = np.exp(smooth_course(where(known, ratio)))
    height, width = level.shape
    shading = cv2.resize(course, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(colour / np.float32(np.maximum(factors, 0.05)) / shading[..., None], dtype=np.float32)


def _paper_colour(colour: Colour, paper: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the median colour of the mask `paper`, black without any."""
    if not paper.any():
        return np.zeros(3, np.float32)
    return np.array([np.median(channel[paper]) for channel in cv2.split(colour)], np.float32)


def _paper_levels(
    level: NDArray[np.float32], paper: NDArray[np.bool_], share: NDArray[np.float32], grid: BlockGrid
) -> NDArray[np.float32]:
    return np.asarray(grid.means(grid.cut(level * paper)) / np.maximum(share, np.float32(1e-3)), dtype=np.float32)


def _angles(colour: Colour, own: _Own) -> NDArray[np.float32]:
    """Return the angle in degrees between the light of the print (over paper) and the specimen's, cell by cell."""
    found, wanted = _mean_light(colour - own.paper_colour, own.glow, own.grid), own.glow_light
    lengths = np.linalg.norm(found, axis=2) * np.linalg.norm(wanted, axis=2)
    cosine = (found * wanted).sum(axis=2) / np.maximum(lengths, 1e-6)
    # Without light there is no hue; `glow_different` tells that.
    dim = np.linalg.norm(found, axis=2) < 0.15 * np.linalg.norm(wanted, axis=2)
    return where(~dim, np.degrees(np.arccos(np.clip(cosine, -1, 1))).astype(np.float32))


def _mean_light(over_paper: Colour, glow: NDArray[np.bool_], grid: BlockGrid) -> NDArray[np.float32]:
    return grid.means(grid.cut(over_paper * glow[..., None]))


def _band(colour: Colour, ppi: float) -> NDArray[np.float32]:
    return band_passed(channel_mean(colour), ppi, fine_mm=_BAND_MM[0], coarse_mm=_BAND_MM[1])
