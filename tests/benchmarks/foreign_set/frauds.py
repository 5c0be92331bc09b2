"""The kinds of forgery: each turns an honest issue into a recipe and, where texts are altered, into other texts."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from tests.benchmarks.foreign_set import zone
from tests.benchmarks.foreign_set.model import Model
from tests.benchmarks.foreign_set.printing import Issue

Fraud = Callable[[Issue, float, np.random.Generator], Issue]
ALTERABLE = ("surname", "birth_date", "document_number", "expiry_date")


def _single(field: str) -> Fraud:
    """A fault that is one number of the recipe."""

    def fraud(issue: Issue, strength: float, _: np.random.Generator) -> Issue:
        trace: dict[str, Any] = {field: strength}
        return replace(issue, recipe=replace(issue.recipe, **trace))

    return fraud


def _other_character(text: str, rng: np.random.Generator) -> str:
    places = [k for k, c in enumerate(text) if c.isalnum()]
    place = int(rng.choice([k for k in places if text[k].isdigit()] or places))
    pool = "0123456789" if text[place].isdigit() else "ABCDEFGHIJKLMNOPRSTUV"
    return text[:place] + str(rng.choice([c for c in pool if c != text[place]])) + text[place + 1 :]


def altered_text(issue: Issue, strength: float, rng: np.random.Generator) -> Issue:
    field = str(rng.choice(ALTERABLE))
    viz = {**issue.viz, field: _other_character(issue.viz[field], rng)}
    return replace(issue, viz=viz, recipe=replace(issue.recipe, altered_field=field, altered=strength))


def wrong_digit(issue: Issue, strength: float, rng: np.random.Generator) -> Issue:
    places = zone.DIGIT_PLACES[issue.model.layout]
    row, column = places[int(rng.integers(0, len(places)))]
    line = issue.zone[row]
    digit = str((int(line[column].replace("<", "0")) + int(rng.integers(1, 10))) % 10)
    lines = tuple(line[:column] + digit + line[column + 1 :] if k == row else text for k, text in enumerate(issue.zone))
    return replace(issue, zone=lines, recipe=replace(issue.recipe, wrong_digit=strength))


def ghost_or_overprint(issue: Issue, strength: float, rng: np.random.Generator) -> Issue:
    ghost = bool(issue.model.ghost) and (not issue.model.overprint or rng.random() < 0.5)
    return _single("no_ghost" if ghost else "no_overprint")(issue, strength, rng)


def combined(issue: Issue, strength: float, rng: np.random.Generator) -> Issue:
    chosen = [name for name in applicable(issue.model) if name != "combined"]
    for name in rng.permutation(chosen)[:3]:
        issue = FRAUDS[str(name)](issue, strength, rng)
    return issue


FRAUDS: dict[str, Fraud] = {
    "uv_bright_paper": _single("brightener"),
    "uv_pattern_missing": _single("uv_missing"),
    "uv_pattern_wrong": _single("uv_wrong"),
    "uv_highlighter": _single("highlighter"),
    "uv_fibres_printed": _single("fixed_fibres"),
    "ir_mrz_not_visible": _single("dye_zone"),
    "ir_background_visible": _single("background_infrared"),
    "photo_substitution": _single("photo"),
    "data_alteration_viz": altered_text,
    "mrz_bad_check_digit": wrong_digit,
    "background_recopied": _single("recopied"),
    "background_redrawn": _single("redrawn"),
    "missing_ghost_or_overprint": ghost_or_overprint,
    "combined": combined,
}


def applicable(model: Model) -> list[str]:
    """Kinds that leave a trace on this model: no missing print where there is none."""
    without = set()
    if not model.uv.figures:
        without |= {"uv_pattern_missing", "uv_pattern_wrong", "uv_highlighter"}
    if not model.uv.fibre_count:
        without.add("uv_fibres_printed")
    if not (model.ghost or model.overprint):
        without.add("missing_ghost_or_overprint")
    return [name for name in FRAUDS if name not in without]
