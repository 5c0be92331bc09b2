"""Reading machine readable zones in picture files, each page of each file in turn (design section 6.1)."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray

from imaging.errors import UnreadableImage
from imaging.file_header import read_header
from imaging.files import read_capture, read_frames
from imaging.light import Light
from mrz.parse import parse
from mrz.zone import Correction, Engine, Reading, ZoneReading

PDF_SUFFIX = ".pdf"
SUFFIXES = frozenset({".png", ".tif", ".tiff", ".jpg", ".jpeg", ".jp2", ".j2k", ".jpf", ".bmp", PDF_SUFFIX})
MANY_FILES = 10
"""From this number on progress is shown on standard error."""

Result = dict[str, Any]


def picture_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files, in place of a folder the pictures in it and below (sorted); an empty folder stays itself."""
    return [file for path in paths for file in (_pictures(path) if path.is_dir() else [path])]


def read_files(
    files: Sequence[Path], engine: Engine, today: date, second_opinions: Sequence[Engine] = ()
) -> Iterator[Result]:
    """Yield one result for each page of each file; a file that cannot be read yields its error.

    Each engine of `second_opinions` reads the page too; where it differs from `engine` is part of the result.
    """
    with click.progressbar(files, label="Reading zones", file=sys.stderr, hidden=len(files) < MANY_FILES) as shown:
        for file in shown:
            yield from _read_file(file, engine, today, second_opinions)


def _pictures(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
    return found or [folder]


def _read_file(file: Path, engine: Engine, today: date, second_opinions: Sequence[Engine]) -> Iterator[Result]:
    started = time.perf_counter()
    try:
        for page in _pages(file):
            reading = _read_turned(engine, page.pixels, page.orientation)
            number = {} if page.number is None else {"page": page.number}
            ms = round((time.perf_counter() - started) * 1000, 1)
            result = {"file": str(file), **number, **_result(reading, today, ms)}
            if second_opinions:
                lines = reading.best.lines if reading.best else None
                result["second_opinions"] = [second_opinion(other, page, lines) for other in second_opinions]
            yield result
            started = time.perf_counter()
    except UnreadableImage as error:
        yield {"file": str(file), "error": {"what": error.what, "cause": error.cause, "remedy": error.remedy}}


@dataclass(frozen=True, eq=False)
class Page:
    """One picture of a file: H x W or H x W x 3, its EXIF orientation, its number where the file can have several."""

    pixels: NDArray[np.uint8]
    orientation: int = 1
    number: int | None = None


def _pages(file: Path) -> Iterator[Page]:
    if file.is_dir():
        raise UnreadableImage(str(file), "the folder holds no pictures", "Name pictures or a folder of them.")
    if file.suffix.lower() == PDF_SUFFIX:
        from inspector.command_line.pdf_pages import pdf_pages  # loads PDFium, which pictures do not need

        for number, pixels in enumerate(pdf_pages(file), 1):
            yield Page(pixels, number=number)
        return
    header = read_header(file)
    if header.frames == 1:
        yield Page(read_capture(file, Light.VI).as_8bit(), header.orientation)
        return
    for number, capture in enumerate(read_frames(file, (Light.VI,) * header.frames), 1):
        yield Page(capture.as_8bit(), header.orientation, number)


def _read_turned(engine: Engine, pixels: NDArray[np.uint8], orientation: int) -> Reading:
    """Read the pixels as stored; only where that finds nothing, as the header's orientation says: it is often wrong."""
    reading = engine.read(pixels)
    if reading.zones or orientation == 1:
        return reading
    return engine.read(oriented(pixels, orientation))


def oriented(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Return `pixels` (H x W or H x W x 3) as an EXIF orientation of 1 to 8 asks for."""
    if orientation >= 5:
        pixels = pixels.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def second_opinion(engine: Engine, page: Page, lines: Sequence[str] | None) -> Result:
    """Return what another engine reads on a page, and each character in which it differs from `lines`."""
    best = _read_turned(engine, page.pixels, page.orientation).best
    other = best.lines if best else None
    comparable = lines is not None and other is not None and [*map(len, lines)] == [*map(len, other)]
    return {
        "engine": engine.name,
        "lines": None if other is None else list(other),
        "agrees": (None if lines is None else tuple(lines)) == other,
        "differences": _differences(lines or (), other or ()) if comparable else [],
    }


def _differences(lines: Sequence[str], other: Sequence[str]) -> list[Result]:
    return [
        {"line": number, "position": position, "here": here, "there": there}
        for number, pair in enumerate(zip(lines, other, strict=True))
        for position, (here, there) in enumerate(zip(*pair, strict=True))
        if here != there
    ]


def _result(reading: Reading, today: date, ms: float) -> Result:
    zones = [_zone(zone, today) for zone in reading.zones]
    best = zones[0] if zones else _zone(None, today)
    lines, format_name = best.pop("lines"), best.pop("format")
    result = {"lines": lines, "format": format_name, "ms": ms, **best}
    if len(zones) > 1:
        result["zones"] = [_zone(zone, today) for zone in reading.zones]
    return result


def _zone(zone: ZoneReading | None, today: date) -> Result:
    lines = zone.lines if zone else None
    parsed = parse(lines, today=today).as_json() if lines is not None else {}
    partial = zone.partial if zone and lines is None else None
    mirrored = {"mirrored": True} if zone and zone.mirrored else {}
    return {
        "lines": None if lines is None else list(lines),
        "format": parsed.get("format"),
        "fields": parsed.get("fields", {}),
        "findings": parsed.get("findings", []),
        "corrections": [_correction(correction) for correction in zone.corrections] if zone else [],
        "partial": None if partial is None else list(partial),
        **mirrored,
        **({"doubtful": _doubtful(zone)} if zone and zone.doubtful else {}),
    }


def _doubtful(zone: ZoneReading) -> list[Result]:
    """Characters that nothing makes sure: their places and how sure their look is."""
    lines = zone.lines or zone.partial or ()
    return [
        {
            "line": line,
            "position": position,
            "read": lines[line][position],
            "confidence": round(zone.confidences[line][position], 3),
        }
        for line, position in zone.doubtful
    ]


def _correction(correction: Correction) -> Result:
    return {
        "line": correction.line,
        "position": correction.position,
        "from": correction.read,
        "to": correction.corrected,
        "why": correction.why,
        "confidence": round(correction.confidence, 3),
    }
