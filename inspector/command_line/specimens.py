"""`inspector specimens`: add, list, show, find and learn in a specimen library; needs no account, key or display."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from inspector.command_line.failure import report_known, write_line
from inspector.command_line.specimen_text import as_json, as_text, table
from inspector.command_line.specimens_exclude import exclude_command
from inspector.command_line.specimens_learn import learn_command
from inspector.home import library_folder
from reference_specimens.errors import SpecimenError
from reference_specimens.library import Library
from reference_specimens.reading import read_specimen, specimen_folders
from reference_specimens.specimen import Specimen

P = ParamSpec("P")
Command = TypeVar("Command", bound=Callable[..., object])


def _options(command: Command) -> Command:
    folder = click.Path(path_type=Path, file_okay=False)
    command = click.option("--library", type=folder, help="The library folder; default: the configured one.")(command)
    return click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")(command)


@click.group("specimens")
def command() -> None:
    """Add, list, show and find specimens; learn from further captures."""


command.add_command(learn_command)
command.add_command(exclude_command)


@command.command("add")
@click.argument("folders", metavar="FOLDER...", type=click.Path(path_type=Path), nargs=-1, required=True)
@_options
def add(folders: Sequence[Path], library: Path | None, json_lines: bool) -> int:
    """Validate, calibrate and keep specimen folders (format specimen/1), or folders of such folders.

    The valid ones are added even where others have faults; then the exit code is 2.
    """
    store, code = _library(library), 0
    for folder in folders:
        code = max(code, _or_report(_add_all, store, folder, json_lines))
    return code


@command.command("list")
@_options
def list_all(library: Path | None, json_lines: bool) -> None:
    """List the newest version of every specimen."""
    store = _library(library)
    _print(store, store.list(), json_lines)


@command.command("show")
@click.argument("name", metavar="ID")
@_options
def show(name: str, library: Path | None, json_lines: bool) -> None:
    """Show a model (UTO-P-1-2020 or its PRADO-style number) with all its sides, or one side."""
    for specimen in _library(library).show(name):
        _write(as_json(specimen, whole=True) if json_lines else as_text(specimen))


@command.command("find")
@click.option("--country", metavar="CODE", help="Issuing state or organisation, as in the MRZ.")
@click.option("--type", "document_type", metavar="TYPE", help="Type of document, for example P or ID.")
@click.option("--on", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help="A day on which it was issued.")
@click.option("--text", default="", help="Words of the title or of the descriptions of features.")
@click.option("--image", type=click.Path(path_type=Path), help="A picture of a page in white light; best first.")
@click.option("--ppi", type=click.FloatRange(min=1), help="Resolution of the picture; default: what its file says.")
@_options
def find(
    country: str | None,
    document_type: str | None,
    on: datetime | None,
    text: str,
    image: Path | None,
    ppi: float | None,
    library: Path | None,
    json_lines: bool,
) -> None:
    """Find specimens that fit everything given."""
    store = _library(library)
    found = store.find(country=_upper(country), type=_upper(document_type), on=_day(on), text=text)
    if image is not None:
        from inspector.finding_by_image import find_by_image  # only pictures need it

        fitting = {specimen.id for specimen in found}
        found = [specimen for specimen, _ in find_by_image(store, image, ppi=ppi) if specimen.id in fitting]
    _print(store, found, json_lines)


def _library(folder: Path | None) -> Library:
    return Library(folder or library_folder())


def _add_all(library: Library, folder: Path, json_lines: bool) -> int:
    return max(_or_report(_add_one, library, one, json_lines) for one in specimen_folders(folder))


def _or_report(act: Callable[P, int], *arguments: P.args, **named: P.kwargs) -> int:
    """Do something and return its exit code; a fault of one specimen is reported and does not stop the others."""
    try:
        return act(*arguments, **named)
    except SpecimenError as error:
        return report_known(error)


def _add_one(library: Library, folder: Path, json_lines: bool) -> int:
    reading = read_specimen(folder)
    specimen = library.keep(reading)
    for note in reading.notes:
        write_line(f"note: {folder}: {note}")
    _write(as_json(specimen) if json_lines else f"added {specimen.id}: {specimen.title}")
    return 0


def _print(library: Library, specimens: Sequence[Specimen], json_lines: bool) -> None:
    if not specimens:
        write_line(_nothing(library))
    elif json_lines:
        _write_all(as_json(specimen) for specimen in specimens)
    else:
        _write_all(table(specimens))


def _nothing(library: Library) -> str:
    if library.list():
        return "No specimen fits."
    return f"The library {library.folder} has no specimens yet. Add some with 'inspector specimens add FOLDER'."


def _write_all(results: Iterable[object]) -> None:
    for result in results:
        _write(result)


def _write(result: object) -> None:
    text = result if isinstance(result, str) else json.dumps(result, ensure_ascii=False)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _upper(code: str | None) -> str | None:
    return code and code.upper()


def _day(moment: datetime | None) -> date | None:
    return moment and moment.date()
