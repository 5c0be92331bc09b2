"""What the tests of the workspaces work on: a small drawn specimen in a real library, and real records."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from imaging.capture import Capture
from imaging.light import Light
from imaging.live_data_set import LiveDataSet
from imaging.page import Page, PageFormat
from imaging.region import Region
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
from inspector.records.entry import Decision, Referral
from inspector.records.store import Records
from mrz.zone import Mrz
from reference_specimens.draft import SpecimenDraft, write_draft
from reference_specimens.specimen import Expectation, Feature, Significance, SpecimenRegion

PPI = 100.0
SIZE_MM = (85.6, 53.98)
MODEL = "UTO-ID-3-2024"
SIDE = f"{MODEL}/front"
TITLE = "Utopia, trial card"
OFFICER = Officer("A. Officer", Role.FIRST_LINE)
EXPERT = Officer("E. Expert", Role.EXPERT)
SUPERVISOR = Officer("S. Supervisor", Role.SUPERVISOR)
TRAINER = Officer("T. Trainer", Role.TRAINER)
AUDITOR = Officer("U. Auditor", Role.AUDITOR)

EMBLEM = Region(40.0, 10.0, 20.0, 20.0)
PORTRAIT = Region(5.0, 10.0, 20.0, 25.0)
ANSWER_MS = 20_000

Images = dict[Light, NDArray[np.uint8]]


def draw_images() -> Images:
    """A page of a card in three lights: noise, a dark heading and an emblem that shines under UV."""
    height, width = (round(length * PPI / 25.4) for length in reversed(SIZE_MM))
    random = np.random.default_rng(11)
    white = random.integers(170, 220, (height, width, 3), dtype=np.uint8)
    white[10:22, 30:160] = 30
    uv = np.asarray(white // 10, dtype=np.uint8)
    rows, columns = EMBLEM.slices(PPI, uv.shape)
    uv[rows, columns] = (30, 200, 60)
    return {Light.VI: white, Light.UV: uv, Light.IR: np.asarray(white[..., 1])}


def draft() -> SpecimenDraft:
    """The specimen of that card with one region and two features."""
    return SpecimenDraft(
        country="UTO",
        type="ID",
        number=3,
        year=2024,
        title=TITLE,
        page="front",
        prado_id="UTO-BO-03001",
        size_mm=SIZE_MM,
        regions=(SpecimenRegion("portrait", PORTRAIT, variable=True),),
        features=(
            Feature("emblem", "UV-LU-IS", EMBLEM, Expectation.PRESENT, Significance.HIGH, "green emblem"),
            Feature("heading", "IR-TR-IS", Region(7, 2, 30, 4), Expectation.ABSENT),
        ),
    )


def write_specimen_folder(folder: Path) -> Path:
    """Write the card as a specimen folder."""
    return write_draft(draft(), draw_images(), folder, ppi=PPI)


def make_inspection(
    number: int, *, advice: Advice = Advice.REFER, failed: tuple[str, ...] = ("UV-LU-IS",), evaluation: bool = False
) -> Inspection:
    """An inspection of the card in which the checks of `failed` failed."""
    codes = {"UV-LU-IS": (Light.UV, EMBLEM), "IR-TR-IS": (Light.IR, Region(7, 2, 30, 4))}
    checks = [
        CheckResult(
            code,
            Outcome.FAILED if code in failed else Outcome.SUCCESSFUL,
            page="front",
            measured=0.1,
            accepted=(0.4, 1.0),
            light=light,
            region=region,
            significance=Significance.HIGH,
        )
        for code, (light, region) in codes.items()
    ]
    checks.append(CheckResult("document_expired", Outcome.SUCCESSFUL))
    size_px = draw_images()[Light.VI].shape
    corners = np.array([[0, 0], [size_px[1], 0], [size_px[1], size_px[0]], [0, size_px[0]]], dtype=float)
    live = LiveDataSet("front", Page(corners, SIZE_MM, PPI, PageFormat.ID_1), draw_images(), PPI, registered=True)
    fields = {"surname": "ERIKSSON", "given_names": "ANNA", "document_number": "X1", "birth_date": "1974-08-12"}
    return Inspection(
        f"inspection-{number}",
        evaluation=evaluation,
        pages=(InspectedPage("front", live, SIDE),),
        mrz=Mrz((), "TD1", fields),
        model=ModelMatch(MODEL, None, 0.9),
        checks=tuple(checks),
        advice=advice,
        reasons=failed,
        complete=True,
    )


def refer(records: Records, number: int = 1, *, note: str = "", evaluation: bool = False) -> Referral:
    """Refer the card with its captures."""
    inspection = make_inspection(number, evaluation=evaluation)
    captures = {light: Capture(light, pixels, PPI) for light, pixels in draw_images().items()}
    document = QuestionedDocument(inspection.id, (QuestionedPage(captures, "front"),))
    return records.refer(inspection, document, officer=OFFICER, reasons=("UV-LU-IS", "behaviour"), note=note)


def decide(records: Records, number: int, advice: Advice, decision: Decision, *, officer: Officer = OFFICER) -> None:
    """Record a decision on an inspection."""
    failed = () if advice is Advice.CLEAR else ("UV-LU-IS",)
    inspection = make_inspection(number, advice=advice, failed=failed)
    records.add(inspection, officer=officer, decision=decision)


Wait = Callable[[Callable[[], bool]], None]
