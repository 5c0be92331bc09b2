"""`inspector specimens exclude`: switch a check of one model off, with the reason and by whom; list and undo that."""

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from inspector.errors import Unavailable
from inspector.exclusions import Exclusion, read_exclusions, write_exclusions
from inspector.home import library_folder
from reference_specimens.library import Library


@click.command("exclude")
@click.argument("name", metavar="MODEL", required=False)
@click.option("--check", "routine", metavar="CODE", help="The routine or rule, for example UV-LU-IS.")
@click.option("--feature", metavar="ID", help="Only this feature of it; default: every one.")
@click.option("--reason", help="Why it must not count.")
@click.option("--by", metavar="NAME", help="Who decided so.")
@click.option("--undo", is_flag=True, help="Let it count again.")
@click.option("--library", type=click.Path(path_type=Path), help="The library folder; default: the configured one.")
@click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")
def exclude_command(
    name: str | None,
    routine: str | None,
    feature: str | None,
    reason: str | None,
    by: str | None,
    undo: bool,
    library: Path | None,
    json_lines: bool,
) -> None:
    """Switch off a check of a MODEL: it still runs and is shown, but never moves the advice.

    Without a MODEL the exclusions of the library are listed.
    """
    folder = library or library_folder()
    exclusions = read_exclusions(folder)
    if name is not None:
        if routine is None or (not undo and not (reason and by)):
            raise click.UsageError("name --check, --reason and --by (or --check and --undo)")
        model = str(Library(folder).show(name)[0].model)
        kept = [item for item in exclusions if (item.model, item.routine, item.feature) != (model, routine, feature)]
        if not undo:
            kept.append(Exclusion(model, routine, feature, reason or "", by or "", f"{datetime.now(UTC):%Y-%m-%d}"))
        exclusions = _written(folder, tuple(kept))
    for item in exclusions:
        words = f"{item.model}  {item.routine} {item.feature or '(all)'}: {item.reason} ({item.by}, {item.on})"
        sys.stdout.write((json.dumps(asdict(item), ensure_ascii=False) if json_lines else words) + "\n")


def _written(folder: Path, exclusions: tuple[Exclusion, ...]) -> tuple[Exclusion, ...]:
    try:
        write_exclusions(folder, exclusions)
    except OSError as error:
        cause = f"the exclusions cannot be written ({error})"
        raise Unavailable(str(folder), cause, "Check the rights of the library and the free space") from error
    return exclusions
