"""What happens to a new specimen is told in one place."""

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.fault import Fault
from ui.specimens.adding_panel import AddingPanel

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def panel(qtbot: QtBot) -> AddingPanel:
    made = AddingPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_while_it_runs_it_can_be_cancelled(panel: AddingPanel, qtbot: QtBot) -> None:
    panel.show_running("card")
    assert "card" in panel.heading.text()
    assert [panel.progress.isVisible(), panel.close_button.isVisible()] == [True, False]
    with qtbot.waitSignal(panel.cancelled):
        panel.cancel_button.click()


def test_every_fault_has_its_row_with_where_what_found_and_expected(panel: AddingPanel) -> None:
    panel.show_running("card")
    panel.show_faults([Fault("bad value", "$.title", "nothing", "a text"), Fault("missing", "$.page", "-", "a name")])
    assert panel.faults.rowCount() == 2
    first = [panel.faults.model().index(0, column).data() for column in range(4)]
    assert first == ["$.title", "bad value", "nothing", "a text"]
    assert not panel.progress.isVisible()


def test_after_faults_a_success_shows_none(panel: AddingPanel) -> None:
    panel.show_running("card")
    panel.show_faults([Fault("bad value", "$.title", "nothing", "a text")])
    panel.show_running("card")
    panel.show_added(["UTO-ID-3-2024/front"])
    assert not panel.faults.isVisible()
    assert "UTO-ID-3-2024/front" in panel.heading.text()
    panel.close_button.click()
    assert not panel.isVisible()
