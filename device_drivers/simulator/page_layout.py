"""Flows labels and fields of the holder's data into a block of a page."""

from collections.abc import Iterable
from dataclasses import dataclass

from device_drivers.simulator.design import FieldSlot
from device_drivers.simulator.style import Style
from device_drivers.simulator.text_print import TextLine
from device_drivers.simulator.wording import label
from imaging.region import Region

Row = tuple[tuple[str, float], ...]  # fields of a row with their share of the block's width
IN_BOTH_SCRIPTS = frozenset({"surname", "given_names", "place_of_birth"})
CYRILLIC_LANGUAGES = frozenset({"mk", "sr"})
LABEL_CAP_MM = 1.05
SECOND_LINE = 0.55  # extra height of a row that holds a value in two scripts


@dataclass(frozen=True, slots=True)
class Block:
    """Labels and slots of a block of fields."""

    labels: tuple[TextLine, ...]
    slots: tuple[FieldSlot, ...]

    def slot(self, name: str) -> FieldSlot:
        """Return the slot called `name`; raises KeyError where the block has none."""
        return {slot.name: slot for slot in self.slots}[name]


def flow(rows: Iterable[Row], area: Region, style: Style, language: str, *, cap_mm: float) -> Block:
    """Return the rows spread over `area`; fields in two scripts take a row and a half."""
    rows = tuple(rows)
    two_scripts = language in CYRILLIC_LANGUAGES
    heights = [1 + SECOND_LINE * (two_scripts and any(key in IN_BOTH_SCRIPTS for key, _ in row)) for row in rows]
    unit = area.height / sum(heights)
    labels: list[TextLine] = []
    slots: list[FieldSlot] = []
    top = area.top
    for row, height in zip(rows, heights, strict=True):
        left = area.left
        for key, share in row:
            width = share * area.width
            labels.append(_label(key, left, top, style, language))
            slots.extend(_slots(key, left, top, width, style, two_scripts=two_scripts, cap_mm=cap_mm))
            left += width
        top += height * unit
    return Block(tuple(labels), tuple(slots))


def _label(key: str, left: float, top: float, style: Style, language: str) -> TextLine:
    text = label(key, language)
    return TextLine(f"label {key}", text, left, top + LABEL_CAP_MM + 0.2, style.label_face, LABEL_CAP_MM, style.label)


def _slots(
    key: str, left: float, top: float, width: float, style: Style, *, two_scripts: bool, cap_mm: float
) -> list[FieldSlot]:
    baseline = top + LABEL_CAP_MM + 0.2 + cap_mm + 0.75
    if not (two_scripts and key in IN_BOTH_SCRIPTS):
        return [FieldSlot(key, key, left, baseline, width, style.data_face, cap_mm, style.data)]
    second = baseline + cap_mm * 1.45
    return [
        FieldSlot(f"{key}_native", key, left, baseline, width, style.data_face, cap_mm, style.data, native=True),
        FieldSlot(key, key, left, second, width, style.data_face, cap_mm, style.data),
    ]
