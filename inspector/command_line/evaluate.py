"""`inspector evaluate`: the whole program on a labelled set, with the figures a user needs to accept it."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from inspector.batch import BatchOptions, inspect_batch
from inspector.command_line.inspect import existing_library
from inspector.evaluation.figures import Judged, figures
from inspector.evaluation.figures_text import as_text
from inspector.evaluation.labelled_set import read_labelled_set
from inspector.inspection import Mode

FOLDER = click.Path(path_type=Path)


@click.command("evaluate")
@click.argument("folder", metavar="SET", type=FOLDER)
@click.option("--library", type=FOLDER, help="The specimen library; default: the configured one.")
@click.option("--today", metavar="YYYY-MM-DD", type=click.DateTime(["%Y-%m-%d"]), help="Day of the inspections.")
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]), default=Mode.SECURITY.value)
@click.option("--processes", type=click.IntRange(min=1), default=os.cpu_count() or 1, help="Default: all cores.")
@click.option("--results", type=FOLDER, help="Also write the result of every document to this file, one a line.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
def command(
    folder: Path,
    library: Path | None,
    today: datetime | None,
    mode: str,
    processes: int,
    results: Path | None,
    as_json: bool,
) -> None:
    """Inspect a labelled set (truth.json) and print false alarms, detection, identification and time."""
    labelled = {item.document.id: item for item in read_labelled_set(folder)}
    day = (today or datetime.now(UTC)).date()
    options = BatchOptions(existing_library(library), Mode(mode), day, processes)
    judged = []
    for result in inspect_batch([item.document for item in labelled.values()], options):
        judged.append(Judged(labelled[result["id"]], result))
        click.echo(f"\r{len(judged)} of {len(labelled)}", err=True, nl=len(judged) == len(labelled))
    if results is not None:
        results.write_text("".join(json.dumps(item.result) + "\n" for item in judged), encoding="utf-8")
    summary = figures(judged)
    sys.stdout.write((json.dumps(summary.as_json()) if as_json else as_text(summary)) + "\n")
