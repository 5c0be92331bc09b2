import pytest
from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Outcome
from ui.details.range_scale import RangeScale, scale_limits
from ui.theme.palette import LIGHT


def test_shares_get_the_whole_scale() -> None:
    assert scale_limits(0.12, (0.45, 1.0)) == (0.0, 1.0)


@pytest.mark.parametrize(("measured", "accepted"), [(5.3, (0.0, 1.95)), (-3.0, (0.0, 0.0)), (0.0, (0.0, 0.0))])
def test_value_and_range_lie_inside_with_room(measured: float, accepted: tuple[float, float]) -> None:
    low, high = scale_limits(measured, accepted)
    assert low < high
    assert low <= min(measured, accepted[0])
    assert high >= max(measured, accepted[1])


def test_a_failed_value_is_drawn_in_red_and_said(qtbot: QtBot) -> None:
    scale = RangeScale()
    qtbot.addWidget(scale)
    scale.resize(400, 90)
    failed = CheckResult("UV-LU-IS", Outcome.FAILED, measured=0.31, accepted=(0.6, 1.0))
    scale.show_check(failed)
    assert not scale.isHidden()
    assert scale.accessibleName() == "measured 0.31, accepted 0.60 to 1"
    image = scale.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 400) for y in range(0, 90, 2)}
    assert LIGHT.failed in colours


def test_without_a_measurement_there_is_no_scale(qtbot: QtBot) -> None:
    scale = RangeScale()
    qtbot.addWidget(scale)
    scale.show_check(CheckResult("issuer_known", Outcome.FAILED))
    assert scale.isHidden()
