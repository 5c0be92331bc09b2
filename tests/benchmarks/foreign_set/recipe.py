"""What is wrong with a document: every number is a strength from 0 (nothing) to 1."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    brightener: float = 0.0
    uv_missing: float = 0.0
    uv_wrong: float = 0.0
    highlighter: float = 0.0
    fixed_fibres: float = 0.0
    dye_zone: float = 0.0
    background_infrared: float = 0.0
    photo: float = 0.0
    altered_field: str = ""
    altered: float = 0.0
    wrong_digit: float = 0.0
    recopied: float = 0.0
    redrawn: float = 0.0
    no_overprint: float = 0.0
    no_ghost: float = 0.0


GENUINE = Recipe()


@dataclass(frozen=True)
class Change:
    """One entry of the truth's `changed`, with the page it is on."""

    what: str
    box_mm: list[float]
    light: str
    page: str
