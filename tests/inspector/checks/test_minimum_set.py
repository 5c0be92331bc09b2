import numpy as np
import pytest

from imaging.properties.page_view import PageView
from inspector.checks.minimum_set import check_mrz, check_paper, zone_region
from inspector.checks.why import Why
from inspector.inspection import Outcome
from mrz.zone import ZoneReading
from tests.reference_specimens.drawn_specimen import MRZ_MM, PPI, captured, forged


def reading() -> ZoneReading:
    scale = PPI / 25.4
    left, top, right, bottom = (value * scale for value in (5.0, MRZ_MM[1] + 4, 81.0, 49.0))
    return ZoneReading(None, np.array([[left, top], [right, top], [right, bottom], [left, bottom]]))


def test_the_zone_s_region_has_a_margin() -> None:
    region = zone_region(reading(), PPI)
    assert region.left == pytest.approx(3.0)
    assert region.right == pytest.approx(83.0)


@pytest.mark.parametrize(
    ("absorbs", "outcome", "why"),
    [
        (0.9, Outcome.SUCCESSFUL, Why.MRZ_ABSORBS),
        (0.05, Outcome.FAILED, Why.MRZ_NOT_VISIBLE_IN_IR),
    ],
)
def test_the_zone_must_absorb(absorbs: float, outcome: Outcome, why: Why) -> None:
    live = captured(forged(mrz_ir=absorbs))
    result = check_mrz(live, PageView(live.images, PPI), reading())
    assert (result.outcome, result.why) == (outcome, why)
    assert result.feature is None
    assert float(result.evidence["glyphs"]) > 60


@pytest.mark.parametrize(
    ("paper", "outcome"),
    [((22, 24, 38), Outcome.SUCCESSFUL), ((50, 55, 78), Outcome.UNDETERMINED), ((70, 90, 140), Outcome.FAILED)],
)
def test_paper_must_be_dull(paper: tuple[int, int, int], outcome: Outcome) -> None:
    live = captured(forged(paper_uv=paper))
    assert check_paper(live, PageView(live.images, PPI)).outcome is outcome


def test_a_reading_off_the_page_is_no_zone() -> None:
    live = captured()
    off = ZoneReading(None, reading().corners_px + 5000)
    assert check_mrz(live, PageView(live.images, PPI), off).why is Why.NO_MRZ


def test_a_zone_without_strokes_is_undetermined() -> None:
    live = captured()
    blank = ZoneReading(None, np.array([[420, 60], [700, 60], [700, 90], [420, 90]], np.float64))
    assert check_mrz(live, PageView(live.images, PPI), blank).outcome is Outcome.UNDETERMINED
