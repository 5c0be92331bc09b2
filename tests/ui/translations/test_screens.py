"""The workspaces in Macedonian: its script shows what was never translated, or asked for under another context."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.inspection import Advice
from inspector.officer import Officer, Workspace
from inspector.records.entry import Decision, FraudType
from inspector.records.store import Records
from reference_specimens.library import Library
from tests.demonstration import TODAY
from tests.ui.workspace_material import (
    ANSWER_MS,
    EXPERT,
    OFFICER,
    SIDE,
    SUPERVISOR,
    TITLE,
    TRAINER,
    decide,
    draft,
    refer,
    write_specimen_folder,
)
from ui.desk import Desk, DeskSetup
from ui.examine.page import ExaminePage
from ui.language import install_language
from ui.log.page import LogPage
from ui.shell.window import MainWindow
from ui.specimens.page import SpecimensPage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]

KEY = re.compile(r"   \S+$")
WORD = re.compile(r"(?<![\w-])[A-Za-z][a-z]{2,}(?![\w-])")
DATA = (
    TITLE,
    OFFICER.name,
    EXPERT.name,
    SUPERVISOR.name,
    TRAINER.name,
    "lane",
    *(f.description for f in draft().features),
)

Show = Callable[[Officer, Workspace], MainWindow]


@pytest.fixture
def desk(tmp_path: Path, application: QApplication) -> Iterator[Desk]:
    """A desk with an open and a concluded referral, one specimen, and Macedonian screens."""
    install_language(application, "mk")
    records = Records(tmp_path / "home", workstation="lane 4")
    decide(records, 1, Advice.CLEAR, Decision.CLEAR)
    concluded = refer(records, 2)
    records.conclude(concluded.id, EXPERT, FraudType.FORGED_PHOTO_SUBSTITUTION, ("UV-LU-IS",))
    refer(records, 3, evaluation=True)
    Library(tmp_path / "library").add(write_specimen_folder(tmp_path / "card"))
    options = {"sleep": None, "today": TODAY}
    written = datetime.now().astimezone().date()  # the day of the records, which the log shows with those before
    made = Desk(DeskSetup(tmp_path / "home", tmp_path / "library", "simulated", "lane 4", options, lambda: written))
    yield made
    made.close()
    install_language(application, "en")


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Show:
    """Sign an officer in and open a workspace."""

    def opened(officer: Officer, workspace: Workspace) -> MainWindow:
        window = MainWindow(desk, QWidget)
        qtbot.addWidget(window)
        window.show()
        window.sign_in(officer)
        window.open(workspace)
        return window

    return opened


def words_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = range(model.columnCount()) if isinstance(view, QTableView) else (0,)
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget says: on it, on hover, and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from words_of(widget)


def english(window: MainWindow, desk: Desk) -> set[str]:
    """The English words among all that a window says, shown or hidden; keys and the data of the material left out."""
    tray = desk.reader.tray
    documents = {document.title for document in tray.documents()} if tray else set()
    known = {"Space", "ppi", *WORD.findall(" ".join(DATA))}
    widgets = [window, *(one for one in window.findChildren(QWidget) if not isinstance(one.parent(), QTabBar))]
    said = {KEY.sub("", text) for widget in widgets for text in texts_of(widget)} - documents
    return {text for text in said if set(WORD.findall(text)) - known}


def test_a_case(show: Show, desk: Desk, qtbot: QtBot) -> None:
    window = show(EXPERT, Workspace.EXAMINE)
    page = window.current_page
    assert isinstance(page, ExaminePage)
    qtbot.waitUntil(lambda: page.queue.model.rowCount() == 1, timeout=ANSWER_MS)
    page.queue.list.setCurrentIndex(page.queue.model.index(0))
    qtbot.waitUntil(lambda: page.case.contents is not None, timeout=ANSWER_MS)
    page.case.conclusion.choose(FraudType.IRREGULAR_STOLEN_BLANK)
    page.case.conclusion.conclude_button.click()
    assert english(window, desk) == set()


def test_a_specimen(show: Show, desk: Desk, qtbot: QtBot) -> None:
    window = show(TRAINER, Workspace.SPECIMENS)
    page = window.current_page
    assert isinstance(page, SpecimensPage)
    qtbot.waitUntil(lambda: len(page.browse.model.specimens) == 1, timeout=ANSWER_MS)
    page.show_item(SIDE)
    qtbot.waitUntil(page.record.isVisible, timeout=ANSWER_MS)
    assert english(window, desk) == set()
    page.show_bench()
    assert english(window, desk) == set()


def test_the_log(show: Show, desk: Desk, qtbot: QtBot) -> None:
    window = show(SUPERVISOR, Workspace.LOG)
    page = window.current_page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: bool(page.count.text()) and len(page.model.entries) > 3, timeout=ANSWER_MS)
    for row in range(len(page.model.entries)):
        page.rows.table.selectRow(row)
        assert english(window, desk) == set()
