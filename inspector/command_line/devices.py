"""`inspector devices`: list the readers and capture pages with one of them; needs no account or display."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from device_drivers.frame import Frame
from device_drivers.scanner import Scanner
from imaging.files import write_image
from imaging.light import Light
from inspector import readers
from inspector.errors import Unavailable

Option = tuple[str, str]


@click.group("devices")
def command() -> None:
    """List readers and capture with them."""


@command.command("list")
@click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")
def list_all(json_lines: bool) -> None:
    """List every reader this installation knows, and why one cannot be used."""
    for reader in readers.available():
        if json_lines:
            _write(
                {
                    "name": reader.name,
                    "title": reader.title,
                    "pre_recorded": reader.pre_recorded,
                    "available": not reader.unavailable,
                    "unavailable": reader.unavailable or None,
                }
            )
        else:
            _write(f"{reader.name:<16} {reader.title}{_remark(reader)}")


@command.command("capture")
@click.argument("name", metavar="NAME")
@click.option(
    "--light",
    "lights",
    type=click.Choice([light.value for light in Light], case_sensitive=False),
    multiple=True,
    help="Once for each light, in the order of capture; default: all that the reader offers.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for the pictures.")
@click.option("--ppi", type=click.FloatRange(min=1), help="Resolution; default: the reader's own.")
@click.option("--document", type=click.IntRange(min=1), help="Which document of a reader's tray, from 1.")
@click.option("--side", type=click.IntRange(min=1), help="Which side of it, from 1.")
@click.option("--option", "options", metavar="KEY=VALUE", multiple=True, help="A setting of this reader's driver.")
@click.option("--overwrite", is_flag=True, help="Replace pictures that are already in the folder.")
@click.option("--json", "json_lines", is_flag=True, help="Print JSON, one object a line.")
def capture(
    name: str,
    lights: Sequence[str],
    out: Path,
    ppi: float | None,
    document: int | None,
    side: int | None,
    options: Sequence[str],
    overwrite: bool,
    json_lines: bool,
) -> None:
    """Capture one page with the reader NAME; each picture is written, losslessly, as soon as it is taken."""
    scanner = _make(name, options)
    with scanner:
        _lay(scanner, document, side)
        wanted = [Light(light) for light in lights] or list(scanner.capabilities().lights)
        files = _files(out, wanted, overwrite=overwrite)
        scanner.capture(wanted, ppi=ppi, on_frame=_keep(files, json_lines))


def _make(name: str, options: Sequence[str]) -> Scanner:
    names = [reader.name for reader in readers.available()]
    if name not in names:
        raise click.UsageError(f"no reader is called {name!r}; choose one of {', '.join(names)}")
    settings = dict(_setting(option) for option in options)
    try:
        return readers.make(name, **settings)
    except TypeError as error:
        raise click.UsageError(f"the reader {name} does not take these options ({error})") from error


def _setting(option: str) -> Option:
    key, separator, value = option.partition("=")
    if not separator or not key.isidentifier():
        raise click.UsageError(f"--option takes KEY=VALUE, not {option!r}")
    return key, value


def _lay(scanner: Scanner, document: int | None, side: int | None) -> None:
    """Lay a document of the tray on the glass: the first one where none is named."""
    tray = readers.tray(scanner)
    if tray is None:
        if document is not None or side is not None:
            raise click.UsageError(f"the reader {scanner.name} has no tray; lay the document by hand")
        return
    titles = [item.title for item in tray.documents()]
    number = document or 1
    if number > len(titles):
        raise click.UsageError(f"the tray holds {len(titles)} documents: {'; '.join(titles)}")
    sides = tray.documents()[number - 1].sides
    if (side or 1) > len(sides):
        raise click.UsageError(f"{titles[number - 1]} has {len(sides)} sides: {', '.join(sides)}")
    tray.lay(number - 1, (side or 1) - 1)


def _files(out: Path, lights: Sequence[Light], *, overwrite: bool) -> dict[Light, Path]:
    files = {light: out / f"{light.value.lower()}.png" for light in lights}
    present = [path for path in files.values() if path.exists()]
    if present and not overwrite:
        raise click.UsageError(f"{present[0]} is already there; choose another folder or add --overwrite")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(out, error) from error
    return files


def _keep(files: dict[Light, Path], json_lines: bool) -> Callable[[Frame], None]:
    def keep(frame: Frame) -> None:
        path = files[frame.capture.light]
        try:
            write_image(path, frame.capture.pixels, ppi=frame.capture.ppi)
        except OSError as error:
            raise _unwritable(path, error) from error
        _write(_described(frame, path) if json_lines else f"{frame.capture.light}  {path}")

    return keep


def _described(frame: Frame, path: Path) -> dict[str, Any]:
    width, height = frame.capture.size_px
    metadata = frame.metadata
    return {
        "file": str(path),
        "light": metadata.light.value,
        "ppi": frame.capture.ppi,
        "size_px": [width, height],
        "reader": metadata.reader,
        "serial_number": metadata.serial_number,
        "firmware": metadata.firmware,
        "side": metadata.side,
        "taken_at": metadata.taken_at.isoformat(),
        "exposure_ms": metadata.exposure_ms,
        "gain": metadata.gain,
        "pre_recorded": metadata.pre_recorded,
    }


def _unwritable(path: Path, error: OSError) -> Unavailable:
    return Unavailable(str(path), f"it cannot be written ({error.strerror})", "Choose another folder.")


def _remark(reader: readers.ReaderDescription) -> str:
    remarks = ["pre-recorded"] if reader.pre_recorded else []
    remarks += [reader.unavailable] if reader.unavailable else []
    return f" ({'; '.join(remarks)})" if remarks else ""


def _write(result: dict[str, Any] | str) -> None:
    text = result if isinstance(result, str) else json.dumps(result, ensure_ascii=False)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
