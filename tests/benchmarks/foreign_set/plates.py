"""The static print of a page: what every document of a model has in common."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.benchmarks.foreign_set import drawings, motifs
from tests.benchmarks.foreign_set.canvas import Box, Canvas, Plane, px
from tests.benchmarks.foreign_set.lettering import Sheet
from tests.benchmarks.foreign_set.model import LayerPlan, Model
from tests.benchmarks.foreign_set.noise import smooth_field

ZONE_HEIGHT_MM = {"TD3": 23.2, "TD2": 23.2, "TD1": 21.5}


@dataclass(frozen=True)
class Plates:
    """`vi` and `ir`: paper with its background; the others: coverages, `figures` those of the glowing print."""

    page: str
    vi: Plane
    ir: Plane
    print_coverage: Plane
    heading: Plane
    mark: Plane
    overprint: Plane
    figures: tuple[Plane, ...]


def figure_boxes(model: Model, page: str) -> tuple[Box, ...]:
    """The first figure of a card with several stands on its back."""
    boxes = model.uv.boxes
    if model.layout != "TD1" or len(boxes) < 2:
        return boxes if page != "back" else ()
    return boxes[:1] if page == "back" else boxes[1:]


def figure_names(model: Model, page: str) -> tuple[tuple[str, tuple[float, float, float]], ...]:
    chosen = figure_boxes(model, page)
    pairs = zip(model.uv.figures, model.uv.boxes, model.uv.colours[: len(model.uv.boxes)], strict=True)
    return tuple((name, colour) for name, box, colour in pairs if box in chosen)


def draw_figure(canvas: Canvas, name: str, box: Box, seed: int) -> Plane:
    figure = next(figure for figure in drawings.FIGURES if figure.__name__ == name)
    return drawings.draw(canvas, figure(np.random.default_rng(seed)), box, 0.18 + 0.004 * box.width)


def engrave(model: Model, page: str) -> Plates:
    canvas = model.canvas
    vi, ir, coverage = _background(model, page)
    names, boxes = figure_names(model, page), figure_boxes(model, page)
    figures = tuple(
        draw_figure(canvas, name, box, model.seed + 7 * k)
        for k, ((name, _), box) in enumerate(zip(names, boxes, strict=True))
    )
    front = page != "back"
    mark = _spiral(canvas, model.split_mark, 9) if model.split_mark and front else np.zeros(canvas.shape, np.float32)
    over = _spiral(canvas, model.overprint, 15) if model.overprint and front else np.zeros(canvas.shape, np.float32)
    return Plates(page, vi, ir, coverage, _heading(model, page), mark, over, figures)


def _background(model: Model, page: str) -> tuple[Plane, Plane, Plane]:
    canvas, rng = model.canvas, np.random.default_rng([model.seed, model.index, len(page)])
    x, y = canvas.grid_mm()
    blend = (0.5 - 0.5 * np.cos(np.pi * (x / canvas.width_mm + 0.4 * y / canvas.height_mm)))[..., None]
    tint: Plane = np.array(model.tint[0], np.float32) * (1 - blend) + np.array(model.tint[1], np.float32) * blend
    vi: Plane = (tint * np.array(model.paper, np.float32)).astype(np.float32) ** np.float32(0.7)
    ir = np.full(canvas.shape, 0.86, np.float32)
    total = np.zeros(canvas.shape, np.float32)
    for plan in model.back_layers if page == "back" else model.layers:
        cover = _layer(model, page, plan)
        turn = (0.5 - 0.5 * np.cos(2 * np.pi * x / canvas.width_mm + plan.seed))[..., None]
        ink = np.array(plan.ink, np.float32) * (1 - turn) + np.array(plan.second_ink, np.float32) * turn
        vi *= 1 - cover[..., None] * (1 - ink)
        ir *= 1 - cover * np.float32(plan.infrared)
        total = np.maximum(total, cover * (1 - ink.mean(axis=2)))
    mottle = 1 + 0.03 * (smooth_field(canvas.shape, 1.5, rng, 2) - 0.5)
    return vi * mottle[..., None], ir * mottle, total


def _layer(model: Model, page: str, plan: LayerPlan) -> Plane:
    canvas = model.canvas
    motif: motifs.Motif = getattr(motifs, plan.motif)
    cover = motif(canvas, np.random.default_rng(plan.seed), plan.pitch_mm) * np.float32(plan.density)
    if page != "front":
        cover[-px(ZONE_HEIGHT_MM[model.layout]) :] *= 0.35
    if page != "back":
        cover[model.portrait.slices()] *= 0.5
    return cover


def _heading(model: Model, page: str) -> Plane:
    sheet = Sheet(model.canvas)
    title = {"TD3": "PASSPORT · PASPORTO", "TD2": "TRAVEL CARD · KARTO", "TD1": "IDENTITY CARD · IDENTECO"}[
        model.layout
    ]
    left = 5.0 if model.layout == "TD3" else 4.0
    if page == "back":
        sheet.write(model.country, left, 5.0, 1.6, model.face[0])
        return sheet.coverage()
    wide = sheet.write(model.country, left, 7.2, 3.0, model.face[0])
    sheet.write(title, left + wide + 3, 7.2, 1.8, model.face[1])
    line = f"{model.country} {model.country[::-1]} " * 20
    sheet.write(line[:150], left, 9.3, 0.4, model.face[0])
    return sheet.coverage()


def _spiral(canvas: Canvas, box: Box, turns: int) -> Plane:
    """A star-shaped spiral: the ornament of overprints and split marks."""
    turn = np.linspace(0, 2 * np.pi * turns, 300 * turns)
    radius = turn / turn[-1] * 0.5 * (0.78 + 0.22 * np.abs(np.cos(turn * 2.5 + turn / turns)))
    stroke = np.stack([0.5 + radius * np.cos(turn), 0.5 + radius * np.sin(turn)], axis=1)
    return cv2.GaussianBlur(drawings.draw(canvas, [stroke], box, 0.14), (0, 0), 0.6)
