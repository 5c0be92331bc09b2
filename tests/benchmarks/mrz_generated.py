"""How often a generated zone is read exactly, by size of characters, blur, angle, overprint and compression.

    python tests/benchmarks/mrz_generated.py [--count 62] [--reader 1000] [--out FOLDER] [--seed 7] [--only SERIES]

Every zone has valid check digits, is printed in a face (OCR-B with square ends) and on backgrounds that training does
not use. Reader quality is what a document reader of 150 ppi (capitals 14 px high) or more delivers of a document in
use: printed on line work of 0.1 to 0.3 mm, as dark as on documents, ink worn or pale, a degree askew, blurred by
0.6 px, with noise of 2 grey levels, JPEG of quality 92. Each series varies one property of that. The series on hard
backgrounds has rings as thick and nearly as dark as strokes, which no document has under its zone. Writes a table and
a plot; the columns say what would have been given as read without decoding (the network's first choices) and with it.
Unnoticed: given as read, wrong, and no check digit fails. Marked: unnoticed, but every wrong character is one of those
that the officer is asked to compare. Marks: characters so marked in zones that are exact, per zone.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from mrz import zone_reading
from mrz.decoding import Decoded, decode
from mrz.doubtful import Scores, first_choice
from mrz.engines import engine
from mrz.generate import render
from mrz.layout import find_layout
from mrz.verification import check_digit_findings
from mrz.zone import Engine, ZoneReading

FACE = Path("/usr/share/fonts/opentype/ocr-b/OCRBS.otf")
PITCH_PX = 30.0
"""Pitch on the page before it is photographed, px; capitals are 0.95 pitches high."""
CAP = 0.95
SYLLABLES = (
    "BA",
    "KO",
    "LIN",
    "MER",
    "TA",
    "SU",
    "VRI",
    "GO",
    "DEL",
    "PAQ",
    "HU",
    "JEN",
    "XI",
    "WO",
    "FYR",
    "ZE",
    "CH",
    "NA",
)
STATES = ("UTO", "FRA", "D", "MKD", "SRB", "ALB", "RKS", "MNE", "GRC", "POL", "XXA", "ZAF", "QAT", "VNM", "JPN")


@dataclass(frozen=True, slots=True)
class Condition:
    """How a page is photographed: cap height px, blur (sigma, px), angle in degrees, opacity of the overprint, JPEG,
    and whether it is printed on rings as thick as strokes.
    """

    cap_px: float = 20.0
    blur: float = 0.6
    angle: float = 0.0
    overprint: float = 0.0
    quality: int = 92
    hard: bool = False


CAPITALS = (6, 8, 10, 14, 20, 40)
READER = (14, 20, 40)
SERIES: dict[str, tuple[str, tuple[float, ...]]] = {
    "capitals, px": ("cap_px", CAPITALS),
    "capitals, px, on hard backgrounds": ("cap_px", CAPITALS),
    "blur at 14 px, sigma px": ("blur", (0, 0.7, 1.4, 2.1, 2.8)),
    "angle, degrees": ("angle", (0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330)),
    "overprint, opacity": ("overprint", (0.2, 0.4, 0.6, 0.8)),
    "JPEG quality": ("quality", (80, 50, 30, 15, 8)),
}


def conditions() -> Iterator[tuple[str, float, Condition]]:
    """Every series with its values."""
    for title, (name, values) in SERIES.items():
        base = Condition(cap_px=14.0 if name == "blur" else 20.0, hard="hard" in title)
        for value in values:
            changed: dict[str, Any] = {name: int(value) if name == "quality" else float(value)}
            yield title, value, replace(base, **changed)


def zone(rng: np.random.Generator) -> tuple[str, ...]:
    """Lines of a random valid zone of one of the five layouts of Doc 9303."""
    kind = str(rng.choice(("TD1", "TD2", "TD3", "MRV-A", "MRV-B")))
    fields = {
        "document_code": {"TD3": "P", "MRV-A": "V", "MRV-B": "V"}.get(kind, "I"),
        "issuing_state": str(rng.choice(STATES)),
        "surname": _name(rng),
        "given_names": " ".join(_name(rng) for _ in range(rng.integers(1, 3))),
        "document_number": "".join(rng.choice(list("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"), int(rng.integers(6, 10)))),
        "nationality": str(rng.choice(STATES)),
        "birth_date": f"{rng.integers(1940, 2020)}-{rng.integers(1, 13):02d}-{rng.integers(1, 29):02d}",
        "sex": str(rng.choice(("F", "M"))),
        "expiry_date": f"{rng.integers(2020, 2036)}-{rng.integers(1, 13):02d}-{rng.integers(1, 29):02d}",
    }
    return render(fields, kind)


def _name(rng: np.random.Generator) -> str:
    return "".join(rng.choice(SYLLABLES, int(rng.integers(2, 4))))


def page(lines: tuple[str, ...], rng: np.random.Generator, *, hard: bool = False) -> NDArray[np.uint8]:
    """The lower part of a document with the zone, drawn at PITCH_PX."""
    spacing = 1.665 if len(lines) == 3 else 2.5
    width, height = int((len(lines[0]) + 6) * PITCH_PX), int((spacing * len(lines) + 6) * PITCH_PX)
    paper = _hard_paper(width, height, rng) if hard else _document_paper(width, height, rng)
    cover = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(cover)
    font = ImageFont.truetype(str(FACE), round(PITCH_PX * CAP / 32 * 44))
    ink = rng.integers(10, 60, 3).astype(np.float32)
    for row, line in enumerate(lines):
        y = height - PITCH_PX * (1.8 + spacing * (len(lines) - 1 - row))
        for k, character in enumerate(line):
            draw.text(((k + 3) * PITCH_PX, y), character, font=font, fill=255, anchor="mm")
    draw.text((PITCH_PX * 4, PITCH_PX), "UTOPIA 12 AUG 1974", font=font, fill=255)
    share = np.asarray(cover, np.float32)[..., None] / 255
    share = share if hard else share * _wear(width, height, rng)
    return np.clip(paper + (ink - paper) * share, 0, 255).astype(np.uint8)


def _rosettes(
    width: int, height: int, rng: np.random.Generator, reach_px: tuple[float, float], thin: float
) -> NDArray[np.float32]:
    """Rosettes of crossing rings, patterns that training does not draw; `thin` is the share of the rings left out."""
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    paper = np.full((height, width, 3), rng.uniform(200, 245), np.float32)
    for _ in range(int(rng.integers(1, 4))):
        cx, cy = rng.uniform(0, width), rng.uniform(0, height)
        radius, angle = np.hypot(x - cx, y - cy), np.arctan2(y - cy, x - cx)
        petals = int(rng.integers(5, 19))
        rings = np.sin(radius / rng.uniform(*reach_px) + 3 * np.sin(petals * angle))
        paper -= (np.maximum(rings - thin, 0) / (1 - thin))[..., None] * rng.uniform(5, 55, 3).astype(np.float32)
    return paper


def _hard_paper(width: int, height: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Rings 0.6 to 1.9 pitches apart and as thick as strokes."""
    return _rosettes(width, height, rng, (3, 9), 0.0)


def _document_paper(width: int, height: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Line work of documents: lines of 0.1 to 0.3 mm, 0.4 to 1 mm apart, on a rainbow of two tints."""
    paper = _rosettes(width, height, rng, (0.8, 1.9), 0.5)
    tint = rng.uniform(-22, 0, (2, 1, 3)).astype(np.float32)
    ramp = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    return np.asarray(paper + tint[0] * ramp + tint[1] * (1 - ramp), np.float32)


def _wear(width: int, height: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """How much ink is left, H x W x 1: pale as a whole, rubbed in patches, scratched."""
    small = rng.uniform(0.8, 1.0, (4, 24)).astype(np.float32)
    left = np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)
    for _ in range(int(rng.integers(0, 4))):
        a, b = ((int(rng.uniform(0, width)), int(rng.uniform(0, height))) for _ in range(2))
        cv2.line(left, a, b, float(rng.uniform(0.3, 0.8)), 1, cv2.LINE_AA)
    return np.clip(left, 0, 1)[..., None]


def photograph(image: NDArray[np.uint8], condition: Condition, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The page as `condition` describes, on a dark surround, with noise, as JPEG."""
    if condition.overprint:
        image = _overprinted(image, condition.overprint, rng)
    scale = condition.cap_px / (CAP * PITCH_PX)
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    turned = _turned(np.asarray(small, np.uint8), condition.angle + rng.normal(0, 1.0))
    if condition.blur:
        turned = np.asarray(cv2.GaussianBlur(turned, (0, 0), condition.blur), np.uint8)
    noisy = np.clip(turned + rng.normal(0, 2.0, turned.shape), 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, condition.quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def _turned(image: NDArray[np.uint8], degrees: float) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    c, s = abs(np.cos(np.radians(degrees))), abs(np.sin(np.radians(degrees)))
    size = int(width * c + height * s) + 24, int(width * s + height * c) + 24
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    matrix[:, 2] += (size[0] / 2 - width / 2, size[1] / 2 - height / 2)
    return np.asarray(cv2.warpAffine(image, matrix, size, flags=cv2.INTER_CUBIC, borderValue=(35, 32, 30)), np.uint8)


def _overprinted(image: NDArray[np.uint8], opacity: float, rng: np.random.Generator) -> NDArray[np.uint8]:
    layer = image.copy()
    colour = tuple(int(v) for v in rng.permutation(np.array([220, rng.integers(0, 90), rng.integers(0, 90)])))
    origin = (int(rng.uniform(0, 0.4) * image.shape[1]), int(rng.uniform(0.6, 1.0) * image.shape[0]))
    cv2.putText(layer, "SPECIMEN", origin, cv2.FONT_HERSHEY_DUPLEX, 6.0, colour, 14, cv2.LINE_AA)
    return np.asarray(cv2.addWeighted(layer, opacity, image, 1 - opacity, 0), np.uint8)


@dataclass(slots=True)
class Tally:
    """Zones measured: given exactly, given wrong, wrong and unnoticed, and of these with every wrong character marked;
    marks in exact zones; the same of the network's first choices.
    """

    count: int = 0
    exact: int = 0
    wrong: int = 0
    unnoticed: int = 0
    marked: int = 0
    marks: int = 0
    first_exact: int = 0
    first_unnoticed: int = 0

    @property
    def share(self) -> float:
        """Share of zones given exactly."""
        return self.exact / max(1, self.count)

    def add(self, text: tuple[str, ...], best: ZoneReading | None, first: tuple[str, ...] | None) -> None:
        """Count one zone that was printed as `text`."""
        given = best.lines if best is not None else None
        self.count += 1
        self.exact += given == text
        self.wrong += given is not None and given != text
        self.unnoticed += _unnoticed(text, given)
        self.marked += best is not None and _unnoticed(text, given) and _all_marked(text, best)
        self.marks += len(best.doubtful) if best is not None and given == text else 0
        self.first_exact += first == text
        self.first_unnoticed += _unnoticed(text, first)

    def row(self, title: str, value: float) -> str:
        """A row of the table."""
        return (
            f"| {title} | {value:g} | {self.count} | {100 * self.share:.2f} % | {self.wrong} | {self.unnoticed} "
            f"| {self.marked} | {self.marks / max(1, self.exact):.2f} "
            f"| {100 * self.first_exact / max(1, self.count):.1f} % | {self.first_unnoticed} |"
        )


def _unnoticed(text: tuple[str, ...], given: tuple[str, ...] | None) -> bool:
    if given is None or given == text:
        return False
    layout = find_layout(given)
    findings = check_digit_findings(layout, given) if layout is not None else ()
    return not any(finding.kind == "check_digit" for finding in findings)


def _all_marked(text: tuple[str, ...], zone: ZoneReading) -> bool:
    """Whether every character of a zone of the right shape that differs from `text` is marked as doubtful."""
    lines = zone.lines or ()
    if [*map(len, lines)] != [*map(len, text)]:
        return False
    places = ((line, position) for line, read in enumerate(lines) for position in range(len(read)))
    wrong = {place for place in places if lines[place[0]][place[1]] != text[place[0]][place[1]]}
    return wrong <= set(zone.doubtful)


class FirstChoices:
    """Stands in the place of the decoder, passes everything on and remembers the first choices that it was given."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, ...]] = []

    def __call__(self, scores: Scores) -> Decoded:
        """Decode as ever."""
        self.seen.append(first_choice(scores))
        return decode(scores)

    def of_shape(self, text: tuple[str, ...]) -> tuple[str, ...] | None:
        """The last first choices with as many characters as `text`."""
        shape = [*map(len, text)]
        return next((lines for lines in reversed(self.seen) if [*map(len, lines)] == shape), None)


def measure(reader: Engine, condition: Condition, count: int, seed: int) -> Tally:
    """Read `count` zones under a condition."""
    tally = Tally()
    for number in range(count):
        rng = np.random.default_rng((seed, number))
        text = zone(rng)
        image = photograph(page(text, rng, hard=condition.hard), condition, rng)
        first = FirstChoices()
        with patch.object(zone_reading, "decode", first):
            best = reader.read(image).best
        tally.add(text, best, first.of_shape(text))
    return tally


def plot(results: dict[str, list[tuple[float, float]]], path: Path) -> None:
    """One panel a series: share exact over the value."""
    panels = [_panel(title, points) for title, points in results.items()]
    cv2.imwrite(str(path), np.hstack(panels))


def _panel(title: str, points: list[tuple[float, float]]) -> NDArray[np.uint8]:
    panel = np.full((300, 340, 3), 255, np.uint8)
    ink, grid, line = (60, 60, 60), (225, 225, 225), (150, 80, 20)
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = int(250 - 200 * share)
        cv2.line(panel, (45, y), (325, y), grid, 1)
        cv2.putText(panel, f"{100 * share:.0f} %", (4, y + 4), cv2.FONT_HERSHEY_SIMPLEX, 0.33, ink, 1, cv2.LINE_AA)
    places = [
        (int(55 + 260 * k / max(1, len(points) - 1)), int(250 - 200 * share)) for k, (_, share) in enumerate(points)
    ]
    cv2.polylines(panel, [np.array(places, np.int32)], False, line, 2, cv2.LINE_AA)
    for (value, _), (x, y) in zip(points, places, strict=True):
        cv2.circle(panel, (x, y), 3, line, -1, cv2.LINE_AA)
        cv2.putText(panel, f"{value:g}", (x - 9, 268), cv2.FONT_HERSHEY_SIMPLEX, 0.33, ink, 1, cv2.LINE_AA)
    cv2.putText(panel, title, (45, 25), cv2.FONT_HERSHEY_SIMPLEX, 0.45, ink, 1, cv2.LINE_AA)
    return panel


HEAD = (
    "| varied | value | zones | exact | wrong given | unnoticed | of these marked | marks per exact zone "
    "| first choices exact | first choices unnoticed |",
    "|---|---|---|---|---|---|---|---|---|---|",
)


def main() -> None:
    """Measure every condition; write the table to standard output and table and plot to the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=62, help="zones per condition")
    parser.add_argument(
        "--reader", type=int, default=1000, help="zones in reader quality with capitals of 14, 20, 40 px"
    )
    parser.add_argument("--only", choices=SERIES)
    parser.add_argument("--out", type=Path, default=Path())
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    reader = engine()
    results: dict[str, list[tuple[float, float]]] = {}
    rows = [*HEAD]
    for title, value, condition in conditions():
        if options.only in (None, title):
            large = title == "capitals, px" and value in READER
            tally = measure(reader, condition, options.reader if large else options.count, options.seed)
            results.setdefault(title, []).append((value, tally.share))
            rows.append(tally.row(title, value))
            sys.stdout.write(rows[-1] + "\n")
            sys.stdout.flush()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "mrz_generated.md").write_text("\n".join(rows) + "\n")
    plot(results, options.out / "mrz_generated.png")


if __name__ == "__main__":
    main()
