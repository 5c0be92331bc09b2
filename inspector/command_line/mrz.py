"""`inspector mrz`: parse the lines of a machine readable zone, or read zones in picture files.

Parsing needs neither pictures nor a database; what reads pictures is imported when it is called.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from inspector.command_line.failure import write_line
from inspector.command_line.mrz_text import parsed_text, reading_text
from inspector.errors import Unavailable
from mrz.parse import parse

if TYPE_CHECKING:
    from mrz.zone import Engine

NOTHING_READABLE = 2

_TODAY = click.option(
    "--today", metavar="YYYY-MM-DD", type=click.DateTime(["%Y-%m-%d"]), help="Day that decides centuries of dates."
)
_JSON = click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")


@click.group("mrz")
def command() -> None:
    """Read and verify machine readable zones."""


@command.command("parse")
@_TODAY
@_JSON
def parse_lines(today: datetime | None, json_lines: bool) -> None:
    """Parse the lines of one zone from standard input: values, and what is wrong with them."""
    text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    parsed = parse(text.splitlines(), today=_day(today)).as_json()
    _write(parsed, parsed_text, json_lines)


@command.command("read")
@click.argument("images", metavar="IMAGE...", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--engine", "engine_name", metavar="NAME", help="Which reader; default: this program's own.")
@click.option("--second-opinion", metavar="NAME", multiple=True, help="Another reader, to show where it differs.")
@_TODAY
@_JSON
def read(
    images: Sequence[Path],
    engine_name: str | None,
    second_opinion: Sequence[str],
    today: datetime | None,
    json_lines: bool,
) -> int:
    """Read every zone in PNG, TIFF, JPEG, JPEG 2000, BMP or PDF files (all pages), or folders of them.

    A file that cannot be read gives an error in its place; only if none can be read the exit code is 2.
    """
    from mrz.errors import EngineUnavailable

    try:
        engine, *others = (_engine(name) for name in (engine_name, *second_opinion))
        any_read = _read_all(images, engine, others, _day(today), json_lines)
    except EngineUnavailable as error:
        raise Unavailable(error.what, error.cause, error.remedy) from error
    return 0 if any_read else NOTHING_READABLE


def _read_all(
    images: Sequence[Path], engine: "Engine", others: Sequence["Engine"], today: date, json_lines: bool
) -> bool:
    """Write a result for each picture as soon as it is read; return whether any was."""
    from inspector.command_line.mrz_files import picture_files, read_files

    any_read = False
    for result in read_files(picture_files(images), engine, today, others):
        if "error" in result:
            write_line("inspector: {what}: {cause}. {remedy}".format(**result["error"]))
        any_read |= "error" not in result
        if json_lines or "error" not in result:
            _write(result, reading_text, json_lines)
    return any_read


def _engine(name: str | None) -> "Engine":
    from mrz.engines import DEFAULT, NAMES, engine

    if name is not None and name not in NAMES:
        raise click.BadParameter(f"{name!r} is none of {', '.join(NAMES)}", param_hint="'--engine'")
    return engine(name or DEFAULT)


def _day(moment: datetime | None) -> date:
    return moment.date() if moment else datetime.now(UTC).astimezone().date()


def _write(result: dict[str, Any], as_text: Callable[[dict[str, Any]], str], json_lines: bool) -> None:
    sys.stdout.write((json.dumps(result, ensure_ascii=False) if json_lines else as_text(result)) + "\n")
    sys.stdout.flush()
