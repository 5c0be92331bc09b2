"""Commands of the forge: `python -m device_drivers.simulator`."""

from datetime import date, datetime
from pathlib import Path

import click
import numpy as np

from device_drivers.simulator.contact_sheet import (
    document_of,
    forgeries_sheet,
    lights_sheet,
    magnified_sheet,
    models_sheet,
)
from device_drivers.simulator.demonstration import demonstration_card, demonstration_passport, specimen_document
from device_drivers.simulator.detail_sheet import details_sheet
from device_drivers.simulator.forgery.catalogue import FORGERIES
from device_drivers.simulator.gallery import GalleryPlan, write_gallery
from device_drivers.simulator.magnifier import at_ppi, magnify
from device_drivers.simulator.model_generator import KINDS, model, models
from device_drivers.simulator.placing_habits import HARD
from device_drivers.simulator.set_writing import write_set
from device_drivers.simulator.specimen_folder import write_specimen
from device_drivers.simulator.truth_set import FORGED_KINDS, SetPlan
from imaging.files import write_image
from imaging.light import Light

DAY = click.DateTime(formats=["%Y-%m-%d"])
FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group()
def main() -> None:
    """Make test documents that do not exist."""


@main.command()
@click.argument("out", type=FOLDER)
def specimens(out: Path) -> None:
    """Write the specimens of the demonstration into OUT, one folder for each side."""
    for design in (demonstration_passport(), demonstration_card()):
        document = specimen_document(design)
        for side in design.sides:
            name = design.prado_id if len(design.sides) == 1 else f"{design.prado_id}-{side.page}"
            click.echo(write_specimen(out / name, document, side.page))


@main.command()
@click.argument("out", type=FOLDER)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same set.")
@click.option("--models", "model_count", type=click.IntRange(1), default=2, show_default=True)
@click.option("--per-class", type=click.IntRange(0), default=1, show_default=True, help="Documents a class and model.")
@click.option(
    "--genuine", type=click.IntRange(0), default=None, help="Genuine documents a model (else as --per-class)."
)
@click.option("--unknown", type=click.IntRange(0), default=1, show_default=True, help="Models without a specimen.")
@click.option("--class", "kinds", multiple=True, type=click.Choice(FORGED_KINDS), help="Only these forgeries.")
@click.option("--format", "forms", multiple=True, type=click.Choice(sorted(KINDS)), help="Only these formats.")
@click.option("--condition", "conditions", multiple=True, type=click.Choice(HARD), help="Holds for every document.")
@click.option("--ppi", type=float, default=None, help="Resolution of every capture (else each reader's own).")
@click.option("--today", type=DAY, default=None, help="The day documents are valid on (else 2026-11-01).")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes.")
def make(
    out: Path,
    seed: int,
    model_count: int,
    per_class: int,
    genuine: int | None,
    unknown: int,
    kinds: tuple[str, ...],
    forms: tuple[str, ...],
    conditions: tuple[str, ...],
    ppi: float | None,
    today: datetime | None,
    jobs: int,
) -> None:
    """Write a labelled set into OUT: specimens, captures, truth.json and BATCH.json."""
    plan = SetPlan(
        seed=seed,
        models=model_count,
        per_class=per_class,
        genuine=per_class if genuine is None else genuine,
        today=date(2026, 11, 1) if today is None else today.date(),
        unknown=unknown,
        kinds=kinds or FORGED_KINDS,
        forms=forms,
        ppi=ppi,
        conditions=conditions,
    )
    total = sum(1 for _ in plan.item_plans())
    with click.progressbar(length=total, label="Documents") as bar:
        count = write_set(plan, out, jobs=jobs, on_done=bar.update)
    click.echo(f"{count} documents of {model_count + unknown} models in {out}")


@main.command()
@click.argument("out", type=FOLDER)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same gallery.")
@click.option("--models", "model_count", type=click.IntRange(1), default=10_000, show_default=True)
@click.option("--queries", type=click.IntRange(0), default=0, show_default=True, help="Captures of other holders.")
@click.option("--ppi", type=click.FloatRange(50, 600), default=150.0, show_default=True)
@click.option("--utopian", is_flag=True, help="All models of the State UTO (else of many made-up States).")
@click.option("--jobs", type=click.IntRange(1), default=2, show_default=True, help="Processes.")
def gallery(out: Path, seed: int, model_count: int, queries: int, ppi: float, utopian: bool, jobs: int) -> None:
    """Write very many models in white light into OUT, with an index, for benchmarks of identification."""
    out.mkdir(parents=True, exist_ok=True)
    plan = GalleryPlan(seed, model_count, ppi, date(2026, 11, 1), queries, utopian)
    with click.progressbar(length=model_count + queries, label="Documents") as bar:
        count = write_gallery(plan, out, jobs=jobs, on_done=bar.update)
    click.echo(f"{count} documents in {out}")


@main.command("magnify")
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--seed", type=int, default=8, show_default=True, help="The model and its document.")
@click.option("--format", "form", type=click.Choice(sorted(KINDS)), default="TD3", show_default=True)
@click.option(
    "--side", "page", type=click.IntRange(0, 1), default=0, show_default=True, help="1 is the back of a card."
)
@click.option("--at", "centre", type=(float, float), default=(60.0, 40.0), show_default=True, help="mm on the page.")
@click.option("--light", type=click.Choice([light.value for light in Light]), default="VI", show_default=True)
@click.option("--forgery", type=click.Choice(sorted(FORGERIES)), default=None, help="Else the document is genuine.")
@click.option("--strength", type=click.FloatRange(0, 1), default=0.8, show_default=True)
@click.option("--ppi", type=click.FloatRange(600, 4800), default=2400.0, show_default=True)
def magnify_command(
    out: Path,
    seed: int,
    form: str,
    page: int,
    centre: tuple[float, float],
    light: str,
    forgery: str | None,
    strength: float,
    ppi: float,
) -> None:
    """Write what a magnifier shows of 8 x 6 mm of a document into the picture OUT."""
    document = document_of(model(seed, kind=form), seed, date(2026, 11, 1))
    if forgery is not None:
        document = FORGERIES[forgery].apply(document, strength, np.random.default_rng([seed, 5]))
    side = document.sides[min(page, len(document.sides) - 1)]
    seen = magnify(side, centre, np.random.default_rng(seed), light=Light(light), profile=at_ppi(ppi))
    write_image(out, seen.pixels, ppi=ppi)
    click.echo(out)


@main.command()
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--what",
    type=click.Choice(["forgeries", "details", "models", "lights", "magnified"]),
    default="forgeries",
    show_default=True,
)
@click.option("--seed", type=int, default=8, show_default=True)
@click.option("--format", "form", type=click.Choice(sorted(KINDS)), default="TD3", show_default=True)
@click.option("--strength", type=click.FloatRange(0, 1), default=0.8, show_default=True)
@click.option("--count", type=click.IntRange(1), default=12, show_default=True, help="Models on a sheet of models.")
@click.option("--ppi", type=float, default=100.0, show_default=True)
def sheet(out: Path, what: str, seed: int, form: str, strength: float, count: int, ppi: float) -> None:
    """Draw a contact sheet into OUT: every forgery, whole or in detail, several models, one document in every light."""
    today = date(2026, 11, 1)
    if what == "models":
        pixels = models_sheet(models(seed, count), seed=seed, today=today, ppi=ppi)
    elif what == "lights":
        pixels = lights_sheet(document_of(model(seed, kind=form), seed, today), ppi=ppi)
    elif what == "magnified":
        pixels = magnified_sheet(model(seed, kind=form), seed=seed, today=today)
    elif what == "details":
        pixels = details_sheet(model(seed, kind=form), strength=strength, seed=seed, today=today, ppi=ppi)
    else:
        pixels = forgeries_sheet(model(seed, kind=form), strength=strength, seed=seed, today=today, ppi=ppi)
    write_image(out, pixels, ppi=ppi, quality=85)
    click.echo(out)


if __name__ == "__main__":
    main()
