from pytestqt.qtbot import QtBot

from inspector.errors import Unavailable
from inspector.officer import Workspace
from ui.desk import Desk
from ui.problem import Problem
from ui.shell.page import Page
from ui.theme.parts import label


class Plain(Page):
    workspace = Workspace.LOG


def test_errors_stand_above_the_content(qtbot: QtBot, desk: Desk) -> None:
    page = Plain(desk)
    qtbot.addWidget(page)
    content = label("content")
    page.set_content(content)
    page.resize(600, 400)
    page.show()
    page.fail(Unavailable("The records", "the disk is full", "Free some space"))
    page.layout().activate()  # type: ignore[union-attr]
    assert page.errors.isVisible()
    assert page.errors.y() < content.y()
    page.show_problem(Problem("Something else"))
    assert page.errors.problem == Problem("Something else")


def test_what_a_page_does_not_need_does_nothing(qtbot: QtBot, desk: Desk) -> None:
    page = Plain(desk)
    qtbot.addWidget(page)
    page.opened()
    page.show_item("any")
    page.left()
    assert page.keys.actions == ()
