from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from inspector.inspection import Inspection, QuestionedPage
from inspector.officer import Officer, Role
from ui.booth.page import BoothPage
from ui.booth.run import Stage
from ui.desk import Desk

ShowResult = Callable[[Inspection], BoothPage]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> BoothPage:
    """The booth in a window of 1366 x 768."""
    desk.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    made = BoothPage(desk)
    qtbot.addWidget(made)
    made.resize(1262, 720)
    made.show()
    made.opened()
    return made


@pytest.fixture
def show_result(page: BoothPage) -> ShowResult:
    """Put a real inspection on the screen as if it had just ended."""

    def show(inspection: Inspection) -> BoothPage:
        page.run.inspection = inspection
        page.run.pages = tuple(QuestionedPage({}) for _ in inspection.pages)
        page.run.stage = Stage.DONE
        page.run.changed.emit()
        return page

    return show
