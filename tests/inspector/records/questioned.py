"""A finished inspection and its document for tests of the records: two pages in three lights."""

import uuid
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.light import STANDARD_LIGHTS, Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from inspector.inspection import (
    Advice,
    CheckResult,
    InspectedPage,
    Inspection,
    ModelMatch,
    Outcome,
    QuestionedDocument,
    QuestionedPage,
)
from inspector.officer import Officer, Role
from mrz.zone import Mrz

OFFICER = Officer("Ана Петрова", Role.FIRST_LINE)
EXPERT = Officer("Boris Šarić", Role.EXPERT)
SURNAME = "ERIKSSON"
SIZE_MM = (25.4, 12.7)


def inspection(advice: Advice = Advice.REFER, *, reasons: tuple[str, ...] = ("UV-BR-FU",)) -> Inspection:
    """Return a finished inspection of two pages."""
    pages = tuple(InspectedPage(name, live_data_set(name)) for name in ("front", "back"))
    checks = (CheckResult("UV-BR-FU", Outcome.FAILED), CheckResult("mrz_font", Outcome.NOT_PERFORMED))
    return Inspection(
        id=uuid.uuid4().hex,
        pages=pages,
        mrz=Mrz((f"P<UTO{SURNAME}<<ANNA",), "TD3", {"surname": SURNAME}),
        model=ModelMatch("UTO-P-1-2020", "UTO-AO-01001", 0.9),
        checks=checks,
        advice=advice,
        reasons=reasons,
        ms={"total": 812.5},
        complete=True,
    )


def live_data_set(name: str) -> LiveDataSet:
    """Return a page of 100 x 50 px at 100 ppi."""
    corners = np.array([[0, 0], [99, 0], [99, 49], [0, 49]], dtype=np.float64)
    images = {light: noise(50, 100, colour=light is not Light.IR) for light in STANDARD_LIGHTS}
    return LiveDataSet(name, Page(corners, SIZE_MM, 100.0, PageFormat.ID_1), images, ppi=100.0)


def document() -> QuestionedDocument:
    """Return captures of two pages, with 16-bit IR."""
    pages = tuple(QuestionedPage(captures(), name) for name in ("front", None))
    return QuestionedDocument("q", pages)


def captures() -> dict[Light, Capture]:
    """Return one page as captured: VI and UV 8-bit RGB, IR 16-bit grey, 300 ppi."""
    deep = noise(60, 120, colour=False).astype(np.uint16) * 251
    pixels: dict[Light, NDArray[Any]] = {Light.VI: noise(60, 120), Light.UV: noise(60, 120), Light.IR: deep}
    return {light: Capture(light, values, 300.0, "test") for light, values in pixels.items()}


def noise(height: int, width: int, *, colour: bool = True) -> NDArray[np.uint8]:
    """Return reproducible noise."""
    shape = (height, width, 3) if colour else (height, width)
    return np.random.default_rng(7).integers(0, 256, shape).astype(np.uint8)
