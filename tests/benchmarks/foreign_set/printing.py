"""A document put together: paper, background, holder's data, fluorescent print, and what the recipe does to them."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.benchmarks.foreign_set import drawings, personal
from tests.benchmarks.foreign_set.canvas import Box, Plane, px
from tests.benchmarks.foreign_set.copying import recopy, redraw
from tests.benchmarks.foreign_set.holders import Holder
from tests.benchmarks.foreign_set.lettering import OCR_B, Sheet
from tests.benchmarks.foreign_set.model import UV_COLOURS, Model
from tests.benchmarks.foreign_set.noise import smooth_field
from tests.benchmarks.foreign_set.page import Ink, Page, glowing
from tests.benchmarks.foreign_set.plates import Plates, draw_figure, figure_boxes, figure_names
from tests.benchmarks.foreign_set.recipe import Change, Recipe


@dataclass(frozen=True)
class Issue:
    """One document to be printed: `viz` and `zone` are the texts as they will stand there."""

    model: Model
    holder: Holder
    viz: dict[str, str]
    zone: tuple[str, ...]
    recipe: Recipe


@dataclass(frozen=True)
class Slack:
    """Tolerances of one print run in mm and in density; zero for the specimen."""

    print_mm: float
    text_mm: float
    density: float


SPECIMEN_SLACK, USUAL_SLACK = Slack(0, 0, 0), Slack(0.15, 0.22, 0.05)


def produce(issue: Issue, plates: Plates, slack: Slack, rng: np.random.Generator) -> tuple[Page, list[Change]]:
    changes: list[Change] = []
    page = _ground(issue, plates, slack, rng, changes)
    if plates.page != "back":
        _faces(page, issue, plates, rng, changes)
    _texts(page, issue, plates.page, slack, rng, changes)
    if plates.page != "front":
        _zone(page, issue, plates.page, slack, rng, changes)
    _glow(page, issue, plates, slack, rng, changes)
    if issue.recipe.photo and plates.page != "back":
        _glued_photo(page, issue, rng)
        changes.append(
            Change("portrait replaced, sheet edge", issue.model.portrait.grown(0.7).listed(), "all", plates.page)
        )
    return page, changes


def _roll(plane: Plane, shift: tuple[int, int]) -> Plane:
    return np.roll(plane, shift, axis=(0, 1))


def _shift(mm: float, rng: np.random.Generator) -> tuple[int, int]:
    down, right = np.clip(rng.normal(0, 1, 2), -2, 2) * mm
    return px(float(down)), px(float(right))


def _ground(issue: Issue, plates: Plates, slack: Slack, rng: np.random.Generator, changes: list[Change]) -> Page:
    model, recipe, canvas = issue.model, issue.recipe, issue.model.canvas
    everywhere = Box(0, 0, canvas.width_mm, canvas.height_mm).listed()
    shift = _shift(slack.print_mm, rng)
    vi, ir = _roll(plates.vi, shift) ** np.float32(1 + rng.normal(0, 1) * slack.density), _roll(plates.ir, shift).copy()
    cover = _roll(plates.print_coverage, shift)
    if recipe.redrawn:
        vi, ir, cover = redraw((vi, ir, cover), recipe.redrawn, rng)
        changes.append(Change("background redrawn", everywhere, "VI", plates.page))
    if recipe.background_infrared:
        ir = ir * (1 - np.clip(cover * 1.3, 0, 1) * recipe.background_infrared * 0.85)
        changes.append(Change("background absorbs in infrared", everywhere, "IR", plates.page))
    page = Page(canvas, vi.astype(np.float32), ir.astype(np.float32), np.zeros((*canvas.shape, 3), np.float32))
    _substrate_glow(page, issue, slack, rng)
    if recipe.brightener:
        changes.append(Change("paper bright in ultraviolet", everywhere, "UV", plates.page))
    _static_print(page, model, plates, shift)
    if recipe.recopied:
        page.vi[:] = recopy(page.vi, recipe.recopied, rng)
        changes.append(Change("background recopied", everywhere, "VI", plates.page))
    return page


def _substrate_glow(page: Page, issue: Issue, slack: Slack, rng: np.random.Generator) -> None:
    glow = np.array(issue.model.uv.substrate, np.float32) * np.float32(1 + rng.normal(0, 2) * slack.density)
    white = np.array((0.3, 0.42, 0.85), np.float32) * np.float32(0.75 * issue.recipe.brightener)
    lumps = 0.85 + 0.3 * smooth_field(page.canvas.shape, 8, rng)
    page.uv[:] = (glow + white) * (lumps * page.vi.mean(axis=2) ** 0.5)[..., None]


def _static_print(page: Page, model: Model, plates: Plates, shift: tuple[int, int]) -> None:
    page.lay(_roll(plates.heading, shift), Ink(model.heading_ink, infrared=model.heading_infrared))
    if model.split_mark and plates.page != "back":
        left = model.split_mark.x + model.split_mark.width / 2
        mark = _roll(plates.mark, shift)
        half = mark.copy()
        half[:, px(left) :] = 0
        page.lay(half, Ink(model.heading_ink, infrared=0.9))
        page.lay(mark - half, Ink(model.heading_ink, infrared=0.02))


def _faces(page: Page, issue: Issue, plates: Plates, rng: np.random.Generator, changes: list[Change]) -> None:
    model, recipe, holder = issue.model, issue.recipe, issue.holder
    if not recipe.photo:
        personal.print_portrait(page, model.portrait, holder.face_seed, model.portrait_kind, rng)
    if model.ghost:
        strength = 0.75 * (1 - recipe.no_ghost if recipe.no_ghost < 0.4 else 0)
        personal.print_ghost(
            page, model.ghost, holder.face_seed, strength, 0.5 if model.portrait_kind == "laser" else 0.03
        )
        if recipe.no_ghost:
            changes.append(Change("secondary portrait faint or missing", model.ghost.listed(), "VI", plates.page))
    if model.overprint:
        ink = Ink(model.layers[0].ink, infrared=0.02, quench=0.4)
        page.lay(plates.overprint * np.float32(max(0.0, 1 - 1.3 * recipe.no_overprint)), ink, model.overprint)
        if recipe.no_overprint:
            changes.append(Change("overprint faint or missing", model.overprint.listed(), "VI", plates.page))


def _glued_photo(page: Page, issue: Issue, rng: np.random.Generator) -> None:
    """A sheet with another picture is laid over the portrait; its paper hides all print below and above it."""
    strength, model = issue.recipe.photo, issue.model
    shift = rng.uniform(-0.7, 0.7, 2) * strength
    box = Box(
        model.portrait.x + shift[0], model.portrait.y + shift[1], model.portrait.width, model.portrait.height
    ).grown(0.6 * strength)
    part = box.slices()
    below = page.vi[part].mean(axis=(0, 1))
    stripes = 1 - 0.12 * (np.sin(page.canvas.grid_mm()[0][part] * 9)[..., None] > 0.6)
    page.vi[part] = (0.25 * below + 0.75 * np.array((0.86, 0.86, 0.84))) * stripes
    page.ir[part] = 0.9
    page.uv[part] = (
        np.array((0.25, 0.35, 0.7), np.float32) * np.float32(0.4 * strength)
        + np.array(model.uv.substrate, np.float32) * 0.3
    )
    kind = {"laser": "dye", "toner": "dye", "dye": "toner"}[model.portrait_kind]
    personal.print_portrait(page, box.grown(-0.4 * strength), issue.holder.face_seed + 1, kind, rng)
    rim = np.zeros(page.canvas.shape, np.float32)
    rows, columns = part
    cv2.rectangle(rim, (columns.start, rows.start), (columns.stop, rows.stop), 1.0, 3)
    rim = cv2.GaussianBlur(_roll(rim, (2, 2)), (0, 0), 2.5) * np.float32(0.3 + 1.1 * strength)
    page.lay(np.clip(rim, 0, 0.7), Ink((0.3, 0.3, 0.3), infrared=0.7), box.grown(1.5))


def _texts(page: Page, issue: Issue, side: str, slack: Slack, rng: np.random.Generator, changes: list[Change]) -> None:
    model, recipe = issue.model, issue.recipe
    labels, values, forged = Sheet(model.canvas), Sheet(model.canvas), Sheet(model.canvas)
    right, down = rng.normal(0, 1, 2).clip(-2, 2) * slack.text_mm
    for field in personal.fields(model, side):
        labels.write(personal.LABELS[field.name], field.x, field.y - field.cap_mm - 0.9, 1.05, model.face[1])
        if field.name != recipe.altered_field:
            values.write(issue.viz[field.name], field.x + right, field.y + down, field.cap_mm, model.face[0])
            continue
        _scrub(page, field.box, recipe.altered)
        lift = rng.choice([-1, 1]) * 0.5 * recipe.altered
        size = field.cap_mm * (1 + 0.12 * recipe.altered * rng.choice([-1, 1]))
        forged.write(issue.viz[field.name], field.x + right + lift, field.y + down + lift * 0.6, size, model.face[0])
        changes.append(Change(f"field {field.name} rewritten", field.box.listed(), "all", side))
    page.lay(labels.coverage(), Ink(model.heading_ink, infrared=model.heading_infrared))
    page.lay(values.coverage(), personal.black(model.portrait_kind))
    if recipe.altered_field:
        page.lay(forged.coverage(), Ink((0.07, 0.06, 0.09), infrared=0.92 * (1 - recipe.altered), quench=0.6))


def _scrub(page: Page, box: Box, strength: float) -> None:
    """Rubbing the old text away takes background print with it and roughens the paper, which glows a little."""
    part = box.slices()
    paper = np.percentile(page.vi[part], 85, axis=(0, 1)).astype(np.float32)
    page.vi[part] += (paper * 1.03 - page.vi[part]) * np.float32(0.25 + 0.65 * strength)
    page.uv[part] += np.array((0.05, 0.07, 0.14), np.float32) * np.float32(strength)


def _zone(page: Page, issue: Issue, side: str, slack: Slack, rng: np.random.Generator, changes: list[Change]) -> None:
    model, recipe, sheet = issue.model, issue.recipe, Sheet(issue.model.canvas)
    right, down = rng.normal(0, 1, 2).clip(-2, 2) * slack.text_mm * 1.5
    x, y = personal.ZONE_START_MM[model.layout]
    for row, line in enumerate(issue.zone):
        sheet.write_spaced(line, x + right, y + down + row * personal.LINE_STEP_MM, personal.PITCH_MM, OCR_B)
    depth = 0.05 * (1 + rng.uniform(0, 2) * bool(slack.density))
    black = 0.92 * (1 - recipe.dye_zone) * (0.75 if recipe.dye_zone else 1)
    page.lay(sheet.coverage(), Ink((depth, depth, depth), infrared=black, quench=0.9))
    box = personal.zone_box(model).listed()
    if recipe.dye_zone:
        changes.append(Change("MRZ ink faint or absent in infrared", box, "IR", side))
    if recipe.wrong_digit:
        changes.append(Change("MRZ with wrong check digit", box, "all", side))


def _glow(
    page: Page, issue: Issue, plates: Plates, slack: Slack, rng: np.random.Generator, changes: list[Change]
) -> None:
    model, recipe, plan = issue.model, issue.recipe, issue.model.uv
    shift, level = _shift(slack.print_mm, rng), plan.strength * (1 + rng.normal(0, 1.5) * slack.density)
    keep = 0.5 * (1 - recipe.uv_missing) if recipe.uv_missing else 1.0
    keep = 0.0 if recipe.highlighter else keep
    boxes, names = figure_boxes(model, plates.page), figure_names(model, plates.page)
    for plane, box, (name, colour) in zip(plates.figures, boxes, names, strict=True):
        cover, shown = (plane, colour) if not recipe.uv_wrong else _wrong_figure(issue, name, box, colour)
        page.lay(_roll(cover, shift), glowing(shown, level * keep))
        for trouble, what in (
            (recipe.uv_missing, "missing"),
            (recipe.uv_wrong, "wrong"),
            (recipe.highlighter, "painted"),
        ):
            if trouble:
                changes.append(Change(f"uv {name} {what}", box.listed(), "UV", plates.page))
        if recipe.highlighter:
            _paint_over(page, box, recipe.highlighter, rng)
    if plates.page != "back":
        _personal_glow(page, issue, level * (keep if recipe.uv_missing < 0.6 else 0), shift)
    _fibres(page, issue, plates.page, slack, rng, changes)


def _wrong_figure(
    issue: Issue, name: str, box: Box, colour: tuple[float, float, float]
) -> tuple[Plane, tuple[float, float, float]]:
    strength, model = issue.recipe.uv_wrong, issue.model
    names = [figure.__name__ for figure in drawings.FIGURES]
    other = names[(names.index(name) + 3) % len(names)] if strength > 0.5 else name
    hue = np.array(UV_COLOURS[(UV_COLOURS.index(colour) + 2) % len(UV_COLOURS)])
    red, green, blue = np.array(colour) * (1 - strength) + hue * strength
    moved = Box(
        box.x + 2.5 * strength,
        box.y - 1.5 * strength,
        box.width * (1 - 0.15 * strength),
        box.height * (1 + 0.1 * strength),
    )
    return draw_figure(model.canvas, other, moved, model.seed + 91), (float(red), float(green), float(blue))


def _paint_over(page: Page, box: Box, strength: float, rng: np.random.Generator) -> None:
    """Broad strokes of a marker pen, which white light shows as a pale tint."""
    turn = np.linspace(0, 1, 9)
    stroke = np.stack([0.1 + 0.8 * (np.arange(9) % 2) + rng.normal(0, 0.05, 9), turn + rng.normal(0, 0.03, 9)], axis=1)
    cover = cv2.GaussianBlur(drawings.draw(page.canvas, [stroke], box, 2.2), (0, 0), 5)
    level = 0.15 + 0.75 * strength
    tint = 1 - 0.25 * strength
    page.lay(cover, Ink((0.99, 0.99, tint), emission=(0.75 * level, 0.95 * level, 0.1 * level), quench=0.5))


def _personal_glow(page: Page, issue: Issue, level: float, shift: tuple[int, int]) -> None:
    model, plan = issue.model, issue.model.uv
    if plan.serial and level:
        sheet = Sheet(model.canvas)
        sheet.write(issue.holder.document_number, plan.serial.x + 0.5, plan.serial.y + 2.6, 2.2, model.face[0])
        page.lay(_roll(sheet.coverage(), shift), glowing(plan.colours[-1], level))
    if plan.overprint and level:
        box = model.portrait
        band = Box(box.x - 3, box.y + box.height * 0.55, box.width + 6, box.height * 0.3)
        x = np.linspace(0, 1, 300)
        waves = [np.stack([x, 0.5 + 0.4 * np.sin(9 * x + k / 3) * np.cos(k / 5)], axis=1) for k in range(9)]
        page.lay(_roll(drawings.draw(model.canvas, waves, band, 0.16), shift), glowing(plan.colours[0], level))


def _fibres(page: Page, issue: Issue, side: str, slack: Slack, rng: np.random.Generator, changes: list[Change]) -> None:
    plan, recipe, canvas = issue.model.uv, issue.recipe, issue.model.canvas
    if not plan.fibre_count:
        return
    fixed = round(plan.fibre_count * min(recipe.fixed_fibres + 0.15, 1)) if recipe.fixed_fibres else 0
    pattern = np.random.default_rng([issue.model.seed, issue.model.index, 5, len(side)])
    specimen = drawings.fibres(canvas, plan.fibre_count, pattern)
    free = drawings.fibres(canvas, plan.fibre_count - fixed, rng)
    strokes = specimen if slack == SPECIMEN_SLACK else free + specimen[:fixed]
    whole = Box(0, 0, 1, 1)
    for k, colour in enumerate(plan.fibre_colours):
        cover = drawings.draw(canvas, strokes[k::2], whole, 0.1 + 0.06 * bool(fixed))
        page.lay(
            cover,
            Ink(
                (0.93, 0.93, 0.96) if not fixed else (0.88, 0.88, 0.9),
                infrared=0.02,
                emission=tuple_scaled(colour, 0.6),
                quench=0.2,
            ),
        )
    if fixed:
        changes.append(
            Change("fibres printed, same places", Box(0, 0, canvas.width_mm, canvas.height_mm).listed(), "UV", side)
        )


def tuple_scaled(colour: tuple[float, float, float], factor: float) -> tuple[float, float, float]:
    return colour[0] * factor, colour[1] * factor, colour[2] * factor
