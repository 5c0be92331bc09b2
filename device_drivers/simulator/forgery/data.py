"""Forgeries of the printed holder data."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from device_drivers.simulator.document import Change, Document, Side
from device_drivers.simulator.ink import Ink, carbon_ink, dye_ink
from device_drivers.simulator.lettering import HUMANIST, MONO, SANS, SERIF, Typeface, width_mm
from device_drivers.simulator.sheet import Sheet
from device_drivers.simulator.text_print import TextLine, print_text
from imaging.region import Region

FIELDS = ("surname", "given_names", "document_number", "birth_date", "expiry_date")
LOOK_ALIKES = {"0": "8", "1": "7", "3": "8", "5": "6", "6": "8", "7": "1", "8": "3", "9": "0", "2": "3", "4": "9"}


@dataclass(frozen=True, slots=True)
class RetypedText:
    """A line of text of which some characters were erased and typed again.

    `erasure` 0..1 is how much background print went with them, `offset_mm` how far off the baseline they stand.
    """

    name: str
    original: TextLine
    text: str
    positions: tuple[int, ...]
    face: Typeface
    ink: Ink
    offset_mm: float
    erasure: float

    @property
    def region(self) -> Region:
        """The area of the whole line."""
        return self.original.region

    @property
    def changed(self) -> Region:
        """The area of the characters typed again."""
        left, right = self._x(min(self.positions)), self._x(max(self.positions) + 1)
        line = self.original.region
        return Region(left - 0.4, line.top - 0.2, right - left + 0.8, line.height + 0.4)

    def draw(self, sheet: Sheet) -> None:
        """Print what stayed, rub the places and type the new characters."""
        line = self.original
        self._rub(sheet)
        for index, character in enumerate(self.text):
            at = self._x(index), line.baseline
            if index in self.positions:
                print_text(sheet, character, (at[0], at[1] + self.offset_mm), self.face, line.cap_mm, self.ink)
            else:
                print_text(sheet, character, at, line.face, line.cap_mm, line.ink)

    def _x(self, index: int) -> float:
        return self.original.x + width_mm(self.original.text[:index], self.original.face, self.original.cap_mm)

    def _rub(self, sheet: Sheet) -> None:
        rows, columns = sheet.raster.window(self.changed)
        area = sheet.reflectance[rows, columns]
        paper = np.quantile(area.reshape(-1, 4), 0.9, axis=0)
        mask = np.ones(area.shape[:2], np.float32)
        mask[:2], mask[-2:], mask[:, :2], mask[:, -2:] = 0, 0, 0, 0
        mask = cv2.GaussianBlur(mask, (0, 0), 0.12 * sheet.raster.scale) * np.float32(self.erasure)
        area += mask[..., None] * (paper - area)
        sheet.emission[rows, columns] += mask[..., None] * np.array([0.004, 0.006, 0.02], np.float32)


def retype_field(document: Document, strength: float, rng: np.random.Generator) -> Document:
    """Erase characters of a printed field and type others: other ink, other face, off the line as strength grows."""
    side, line = _field(document, rng)
    text, positions = altered(line.text, 1 if strength < 0.6 else 2, rng)
    ink = _other_ink(line.ink) if rng.random() < 0.4 + 0.5 * strength else line.ink
    face = _other_face(line.face, rng) if strength > 0.5 else line.face
    offset = float(rng.choice((-1, 1))) * (0.03 + 0.16 * strength)
    retyped = RetypedText(line.name, line, text, positions, face, ink, offset, 0.25 + 0.7 * strength)
    forged = side.with_piece(line.name, lambda _: retyped)
    change = Change(f"{line.name} rewritten: {line.text} -> {text}", retyped.changed, "all", side.page)
    viz = {**document.viz, line.name: text}
    return replace(document.with_side(forged), viz=viz).forged("data_alteration_viz", strength, change)


def altered(text: str, count: int, rng: np.random.Generator) -> tuple[str, tuple[int, ...]]:
    """Return `text` with up to `count` letters or digits changed, and their positions; dates stay dates."""
    candidates = [index for index, character in enumerate(text) if character.isalnum()]
    if any(character.isdigit() for character in text):
        candidates, count = [index for index in candidates if text[index].isdigit()][-1:], 1
    chosen = sorted(int(index) for index in rng.choice(candidates, min(count, len(candidates)), replace=False))
    letters = list(text)
    for index in chosen:
        letters[index] = _other_character(letters[index], rng)
    return "".join(letters), tuple(chosen)


def _other_character(character: str, rng: np.random.Generator) -> str:
    if character.isdigit():
        return LOOK_ALIKES[character]
    vowels = "AEIOU" if character in "AEIOU" else "BDKLMNPRST"
    return str(rng.choice([letter for letter in vowels if letter != character]))


def _field(document: Document, rng: np.random.Generator) -> tuple[Side, TextLine]:
    printed = [(side, side.element(name)) for side in document.sides for name in FIELDS]
    found = [(side, piece) for side, piece in printed if isinstance(piece, TextLine)]
    return found[int(rng.integers(len(found)))]


def _other_ink(ink: Ink) -> Ink:
    absorbs = ink.reflectance[3] < 0.4
    return dye_ink("#1d1a24", infrared=0.85) if absorbs else carbon_ink(0.03)


def _other_face(face: Typeface, rng: np.random.Generator) -> Typeface:
    others = [item for item in (SANS, SERIF, MONO, HUMANIST) if item.file.split("-")[0] != face.file.split("-")[0]]
    return others[int(rng.integers(len(others)))]
