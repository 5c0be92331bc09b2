"""`inspector evaluate`: the whole program on a labelled set, with the figures a user needs to accept it."""

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import click

from inspector.batch import BatchOptions
from inspector.command_line.inspect import existing_library
from inspector.errors import Unavailable
from inspector.evaluation.figures import figures
from inspector.evaluation.figures_text import as_text
from inspector.evaluation.run import Evaluation
from inspector.inspection import Mode

FOLDER = click.Path(path_type=Path)


@click.command("evaluate")
@click.argument("folder", metavar="SET", type=FOLDER)
@click.option("--library", type=FOLDER, help="The specimen library; default: the configured one.")
@click.option("--today", metavar="YYYY-MM-DD", type=click.DateTime(["%Y-%m-%d"]), help="Day of the inspections.")
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]), default=Mode.SECURITY.value)
@click.option(
    "--jobs", "--processes", type=click.IntRange(min=1), default=os.cpu_count() or 1, help="Default: all cores."
)
@click.option(
    "--results", type=FOLDER, help="Keep every result in this file; a second run continues where one stopped."
)
@click.option("--html", type=FOLDER, help="Write a page for people: tables, DET plot, worst cases as pictures.")
@click.option("--worst", type=click.IntRange(min=0), default=12, show_default=True, help="Worst cases of each sort.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
def command(
    folder: Path,
    library: Path | None,
    today: datetime | None,
    mode: str,
    jobs: int,
    results: Path | None,
    html: Path | None,
    worst: int,
    as_json: bool,
) -> None:
    """Inspect a labelled set (truth.json) and tell false alarms, detection, identification and time."""
    day = (today or datetime.now(UTC)).date()
    evaluation = Evaluation(folder, BatchOptions(existing_library(library), Mode(mode), day, jobs), results)
    judged = evaluation.run(_progress("documents"))
    if html is not None:
        from inspector.evaluation.report import page  # draws pictures; figures alone need none

        _write(html, page(evaluation, judged, worst, _progress("pictures")))
    summary = figures(judged)
    sys.stdout.write((json.dumps(summary.as_json()) if as_json else as_text(summary)) + "\n")


def _progress(of: str) -> Callable[[int, int, int], None]:
    """Return what writes one line that is overwritten: how many of how many, and how long the rest may take."""
    start = monotonic()

    def show(done: int, total: int, new: int) -> None:
        left = ""
        if new > 0 and done < total:
            left = f", about {(monotonic() - start) / new * (total - done) / 60:.0f} min left"
        click.echo(f"\r{done} of {total} {of}{left:<24}", err=True, nl=done >= total)

    return show


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Unavailable(str(path), f"cannot be written ({error})", "Check the folder and the free space") from error
