"""`inspector inspect`: one document or a batch from picture files; needs no account or display, writes no record."""

import json
import os
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from imaging.light import Light
from inspector.batch import BatchOptions, inspect_batch, read_batch
from inspector.errors import UnreadableInput
from inspector.home import library_folder
from inspector.inspection import Mode
from inspector.pipeline import Inspector
from inspector.pre_recorded import PageFiles, PreRecordedDocument, inspect_files
from inspector.result_text import as_text

PICTURE = click.Path(path_type=Path)


@click.command("inspect")
@click.argument("vi", metavar="VI_IMAGE", type=PICTURE, required=False)
@click.option("--uv", type=PICTURE, help="The page under UV 365 nm.")
@click.option("--ir", type=PICTURE, help="The page under IR 850-950 nm.")
@click.option("--back-vi", type=PICTURE, help="The other side under white light.")
@click.option("--back-uv", type=PICTURE, help="The other side under UV.")
@click.option("--back-ir", type=PICTURE, help="The other side under IR.")
@click.option("--ppi", type=click.FloatRange(min=1), help="Resolution, instead of what the file headers say.")
@click.option("--batch", type=PICTURE, help="A BATCH.json with many documents; one result line each, in any order.")
@click.option("--library", type=PICTURE, help="The specimen library; default: the configured one.")
@click.option("--today", metavar="YYYY-MM-DD", type=click.DateTime(["%Y-%m-%d"]), help="Day of the inspection.")
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]), default=Mode.SECURITY.value)
@click.option("--processes", type=click.IntRange(min=1), default=os.cpu_count() or 1, help="For --batch; default: all.")
@click.option("--json", "as_json_lines", is_flag=True, help="Print JSON, one object a line.")
def command(
    vi: Path | None,
    uv: Path | None,
    ir: Path | None,
    back_vi: Path | None,
    back_uv: Path | None,
    back_ir: Path | None,
    ppi: float | None,
    batch: Path | None,
    library: Path | None,
    today: datetime | None,
    mode: str,
    processes: int,
    as_json_lines: bool,
) -> None:
    """Inspect a document in picture files (an evaluation: pre-recorded pictures are never an operation)."""
    options = BatchOptions(existing_library(library), Mode(mode), today.date() if today else _today(), processes)
    if (vi is None) == (batch is None):
        raise click.UsageError("name either a VI_IMAGE or --batch BATCH.json")
    if batch is not None:
        _print(inspect_batch(read_batch(batch), options), as_json_lines)
        return
    assert vi is not None
    front = _page({Light.VI: vi, Light.UV: uv, Light.IR: ir}, None)
    back = _page({Light.VI: back_vi, Light.UV: back_uv, Light.IR: back_ir}, None)
    document = PreRecordedDocument(vi.stem, tuple(page for page in (front, back) if page.captures), ppi)
    inspector = Inspector.for_library(options.library)
    _print([inspect_files(inspector, document, mode=options.mode, today=options.today)], as_json_lines)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _page(captures: dict[Light, Path | None], name: str | None) -> PageFiles:
    return PageFiles({light: path for light, path in captures.items() if path is not None}, name)


def existing_library(folder: Path | None) -> Path | None:
    """Return the library folder; a folder that was named must exist, the configured one may still be empty."""
    if folder is None:
        configured = library_folder()
        return configured if configured.is_dir() else None
    if not folder.is_dir():
        raise UnreadableInput(str(folder), "there is no such library", "Make it with `inspector specimens add`")
    return folder


def _print(results: Iterable[dict[str, Any]], as_json_lines: bool) -> None:
    for result in results:
        text = json.dumps(result, ensure_ascii=False) if as_json_lines else as_text(result)
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
