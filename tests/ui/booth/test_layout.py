from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inspector.inspection import Inspection
from inspector.officer import Officer, Role
from ui.booth.layout import BoothPanels
from ui.booth.page import BoothPage
from ui.booth.run import Stage
from ui.booth.sizes import SUMMARY_PX
from ui.command_line import LANGUAGE_CODES
from ui.desk import Desk
from ui.language import install_language
from ui.shell.role_chooser import RoleChooser
from ui.shell.window import MainWindow
from ui.theme.palette import ThemeName

SIZES = [(1366, 768), (3840, 2160)]


def clipped(window: QWidget) -> Iterator[str]:
    """Every visible text that has less room than it needs."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            width = label.contentsRect().width()
            flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
            needed = label.fontMetrics().boundingRect(0, 0, width, 10_000, int(flags.value), label.text())
            if needed.width() > width + 1 or needed.height() > label.contentsRect().height() + 1:
                yield f"label {label.text()!r}: {needed.size()} in {label.contentsRect().size()}"
    for button in window.findChildren(QAbstractButton):
        shown = isinstance(button, QPushButton | QToolButton) and button.isVisible()
        if shown and button.width() + 1 < button.sizeHint().width():
            yield f"button {button.text()!r}"


def outside(window: QWidget) -> Iterator[str]:
    """Every visible button that does not lie wholly in the window."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and isinstance(button, QPushButton):
            place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
            if not window.rect().contains(place):
                yield button.text()


def stays_empty(qtbot: QtBot, found: Callable[[], list[str]]) -> None:
    """Give the layout a moment to settle, then nothing may be found."""
    deadline = QDeadlineTimer(2000)
    while found() and not deadline.hasExpired():
        qtbot.wait(20)
    assert found() == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", ["genuine", "bright paper", "check digit", "card", "stranger"])
def test_nothing_is_clipped(
    qtbot: QtBot, desk: Desk, inspected: Callable[[str], Inspection], name: str, size: tuple[int, int]
) -> None:
    window = MainWindow(desk, QWidget)
    qtbot.addWidget(window)
    window.resize(*size)
    window.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    window.show()
    page = window.current_page
    assert isinstance(page, BoothPage)
    page.run.inspection, page.run.stage = inspected(name), Stage.DONE
    page.run.pre_recorded = True
    page.run.changed.emit()
    qtbot.waitUntil(lambda: page.settled)
    qtbot.wait(20)
    assert window.size().toTuple() == size
    stays_empty(qtbot, lambda: list(clipped(page)))
    stays_empty(qtbot, lambda: list(outside(window)))
    page.show_details()
    stays_empty(qtbot, lambda: list(clipped(page.details)))


@pytest.mark.slow
@pytest.mark.parametrize("language", [code for code in LANGUAGE_CODES if code != "en"])
def test_nothing_is_clipped_in_any_language(
    qtbot: QtBot, desk: Desk, inspected: Callable[[str], Inspection], application: QApplication, language: str
) -> None:
    install_language(application, language)
    chooser = RoleChooser(language, ThemeName.LIGHT)
    window = MainWindow(desk, QWidget)
    for widget in (chooser, window):
        qtbot.addWidget(widget)
        widget.resize(*SIZES[0])
    chooser.show()
    window.sign_in(Officer("A. Officer", Role.EXPERT))
    window.show()
    page = window.current_page
    assert isinstance(page, BoothPage)
    page.run.inspection, page.run.stage = inspected("bright paper"), Stage.DONE
    page.run.changed.emit()
    qtbot.waitUntil(lambda: page.settled)
    stays_empty(qtbot, lambda: list(clipped(chooser)))
    stays_empty(qtbot, lambda: list(clipped(window)))
    stays_empty(qtbot, lambda: list(outside(window)))
    page.refer()
    qtbot.waitUntil(lambda: page.panels.side.refer.maximumWidth() == SUMMARY_PX)
    stays_empty(qtbot, lambda: list(clipped(page)))


def test_the_tray_is_shown_only_for_readers_with_one(qtbot: QtBot, desk: Desk) -> None:
    with_tray, without = BoothPanels(desk.reader.tray), BoothPanels(None)
    for panels in (with_tray, without):
        qtbot.addWidget(panels)
    assert with_tray.tray is not None
    assert without.tray is None
