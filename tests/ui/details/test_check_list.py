from pytestqt.qtbot import QtBot

from inspector.inspection import CheckResult, Outcome
from ui.details.check_list import CheckList

GOOD = CheckResult("UV-BR-FU", Outcome.SUCCESSFUL)
BAD = CheckResult("IR-AB-MR", Outcome.FAILED, feature="zone")
DOUBT = CheckResult("UV-LU-IS", Outcome.UNDETERMINED)
SILENT = CheckResult("specimen_document", Outcome.FAILED, silent=True)


def test_irregular_checks_come_first_and_the_first_is_chosen(qtbot: QtBot) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    with qtbot.waitSignal(checks.chosen) as chosen:
        checks.show_checks((GOOD, DOUBT, SILENT, BAD), None)
    assert chosen.args == [BAD]
    assert checks.count() == 3
    assert checks.item(0).text() == "IR MRZ\nzone"
    with qtbot.waitSignal(checks.chosen) as chosen:
        checks.setCurrentRow(2)
    assert chosen.args == [GOOD]


def test_it_opens_on_the_check_that_was_asked_for(qtbot: QtBot) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    with qtbot.waitSignal(checks.chosen) as chosen:
        checks.show_checks((GOOD, DOUBT, BAD), DOUBT)
    assert chosen.args == [DOUBT]
    checks.show_checks((), None)
    assert checks.count() == 0
