from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Outcome
from ui.booth.checks_strip import ChecksStrip, worst_by_name

CHECKS = (
    CheckResult("mrz_check_digits", Outcome.SUCCESSFUL),
    CheckResult("UV-LU-IS", Outcome.SUCCESSFUL, feature="emblem"),
    CheckResult("UV-LU-IS", Outcome.FAILED, feature="band"),
    CheckResult("IR-AB-PH", Outcome.NOT_PERFORMED),
    CheckResult("specimen_document", Outcome.FAILED, silent=True),
)


def colourful(image: QImage) -> bool:
    """Whether any pixel is clearly not grey."""
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(_saturation(colour) > 60 for colour in colours)


def _saturation(colour: QColor) -> int:
    channels = (colour.red(), colour.green(), colour.blue())
    return max(channels) - min(channels)


def test_one_chip_per_name_with_its_worst_outcome_irregular_first() -> None:
    worst = worst_by_name(CHECKS[:4])
    assert [check.code for check in worst] == ["UV-LU-IS", "mrz_check_digits", "IR-AB-PH"]
    assert worst[0].feature == "band"


def test_only_irregular_chips_are_coloured(qtbot: QtBot) -> None:
    strip = ChecksStrip()
    qtbot.addWidget(strip)
    strip.resize(800, 100)
    strip.show()
    strip.show_checks(CHECKS)
    by_code = {chip.check.code: chip for chip in strip.chips}
    assert set(by_code) == {"UV-LU-IS", "mrz_check_digits", "IR-AB-PH"}
    assert colourful(by_code["UV-LU-IS"].grab().toImage())
    assert not colourful(by_code["mrz_check_digits"].grab().toImage())
    assert not colourful(by_code["IR-AB-PH"].grab().toImage())


def test_a_click_names_the_check(qtbot: QtBot) -> None:
    strip = ChecksStrip()
    qtbot.addWidget(strip)
    strip.resize(800, 100)
    strip.show()
    strip.show_checks(CHECKS)
    before = strip.chips
    strip.show_checks(CHECKS)
    assert strip.chips == before
    with qtbot.waitSignal(strip.check_chosen) as chosen:
        qtbot.mouseClick(strip.chips[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [CHECKS[2]]
    strip.show_checks(())
    assert strip.chips == []
