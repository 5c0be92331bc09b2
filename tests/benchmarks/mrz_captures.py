"""How well zones are read in captures of a document reader, and how long one light takes once the page is found.

    python tests/benchmarks/mrz_captures.py FOLDER

FOLDER was written by mrz_captured_zones.py with --text own or altered, of models that training did not see. Each page
is cut out at its corners, as the program does, and read in white light and infrared together.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.region import MM_PER_INCH
from mrz.fusion import KIND, Fused, fuse
from mrz.network_engine import NetworkEngine
from mrz.parse import parse
from mrz.zone import Reading

TODAY = date(2026, 11, 1)
LIGHTS = ("VI", "IR")

Entry = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """Zones and characters read in one light or in all together."""

    zones: int = 0
    exact: int = 0
    given_wrong: int = 0
    characters: int = 0
    characters_right: int = 0

    def add(self, text: tuple[str, ...], read: tuple[str, ...], *, given: bool) -> None:
        """Count a zone printed as `text` of which `read` was read, as whole lines if `given`."""
        right = given and read == text
        self.zones += 1
        self.exact += right
        self.given_wrong += given and not right
        self.characters += sum(map(len, text))
        if [*map(len, read)] == [*map(len, text)]:
            self.characters_right += sum(a == b for a, b in zip("".join(text), "".join(read), strict=True))

    def row(self, name: str) -> str:
        """A row of the table."""
        share = 100 * self.characters_right / max(1, self.characters)
        return (
            f"| {name} | {self.exact} of {self.zones} | {self.given_wrong} "
            f"| {share:.3f} % ({self.characters - self.characters_right} of {self.characters} not) |"
        )


@dataclass(slots=True)
class Measured:
    """Tallies by light, milliseconds per light, and how many zones passed unnoticed or were found to differ."""

    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    page_ms: list[float] = field(default_factory=list)
    picture_ms: list[float] = field(default_factory=list)
    valid: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    differ: int = 0


def page(folder: Path, entry: Entry) -> NDArray[np.uint8]:
    """The page of a capture cut out at its corners, at the capture's resolution."""
    picture = cv2.imread(str(folder / entry["file"]))
    assert picture is not None
    scale = entry["ppi"] / MM_PER_INCH
    width, height = (round(side * scale) for side in entry["size_mm"])
    corners = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(entry["corners"], np.float32), corners)
    return np.asarray(cv2.cvtColor(cv2.warpPerspective(picture, matrix, (width, height)), cv2.COLOR_BGR2RGB), np.uint8)


def measure(engine: NetworkEngine, folder: Path, entries: list[Entry], measured: Measured) -> None:
    """Read one document under all lights and count."""
    images = [page(folder, entry) for entry in entries]
    engine.read_page(images)
    readings = _timed(measured.page_ms, lambda: engine.read_page(images), len(images))
    _timed(measured.picture_ms, lambda: tuple(engine.read(image) for image in images), len(images))
    text = tuple(line["text"] for line in entries[0]["lines"])
    zones = {entry["light"]: reading.best for entry, reading in zip(entries, readings, strict=True) if reading.best}
    for entry in entries:
        zone = zones.get(entry["light"])
        read = (zone.lines or zone.partial or ()) if zone else ()
        measured.tallies[entry["light"]].add(text, read, given=bool(zone and zone.lines))
        measured.valid[entry["light"]] += bool(zone and zone.lines and parse(zone.lines, today=TODAY).valid)
    fused = fuse(zones)
    read = (fused.zone.lines or fused.zone.partial or ()) if fused else ()
    measured.tallies["together"].add(text, read, given=bool(fused and fused.zone.lines))
    measured.differ += _differ(fused)
    measured.valid["together"] += _unquestioned(fused)


def _timed(spent: list[float], read: Any, lights: int) -> tuple[Reading, ...]:
    """What `read` gives; the shortest processor time per light of three is kept, the machine being shared."""
    times = []
    for _ in range(3):
        started = time.process_time()
        readings: tuple[Reading, ...] = read()
        times.append(1000 * (time.process_time() - started) / lights)
    spent.append(min(times))
    return readings


def _differ(fused: Fused | None) -> bool:
    return fused is not None and any(finding.kind == KIND for finding in fused.findings)


def _unquestioned(fused: Fused | None) -> bool:
    """Whether nothing speaks against the zone: all check digits hold, and the lights agree."""
    if fused is None or fused.zone.lines is None:
        return False
    return parse(fused.zone.lines, today=TODAY).valid and not fused.findings


def main() -> None:
    """Read every document of the folder and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    cv2.setNumThreads(1)
    documents: dict[int, list[Entry]] = defaultdict(list)
    for entry in json.loads((folder / "zones.json").read_text()):
        if entry["light"] in LIGHTS:
            documents[entry["document"]].append(entry)
    measured = Measured()
    for entries in documents.values():
        measure(NetworkEngine(), folder, entries, measured)
    out = ["| light | zones exact | given wrong | characters right |", "|---|---|---|---|"]
    out += [tally.row(name) for name, tally in measured.tallies.items()]
    out.append(
        f"zones in which nothing is found wrong: {dict(measured.valid)}; in which the lights differ: {measured.differ}"
    )
    for name, spent in (("page found", measured.page_ms), ("whole picture", measured.picture_ms)):
        out.append(
            f"{name}: median {np.median(spent):.1f} ms, p95 {np.percentile(spent, 95):.1f} ms per light (processor)"
        )
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
