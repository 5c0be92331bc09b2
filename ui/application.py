"""Starting the application: fonts, theme, language, desk and window."""

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from inspector.officer import Officer, Role
from ui.bug_report import log_to, report_bugs
from ui.desk import Desk, DeskSetup
from ui.language import install_language
from ui.preferences import Preferences, read_preferences, write_preferences
from ui.shell.role_chooser import RoleChooser
from ui.shell.window import MainWindow
from ui.theme.apply import apply_theme
from ui.theme.palette import ThemeName


@dataclass(frozen=True, slots=True)
class Start:
    """What the command line asks for; None leaves a choice to what the desk remembers."""

    home: Path
    library: Path
    reader: str = "simulated"
    post: str = ""
    role: Role | None = None
    officer: str = ""
    language: str | None = None
    theme: str | None = None


class Application:
    """The running application: window, desk and what the start page changes."""

    def __init__(self, start: Start, reader_options: dict[str, object] | None = None) -> None:
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName("inspector")
        self.preferences = _preferences(start)
        self._home = start.home
        apply_theme(self.qt, self.preferences.theme)
        install_language(self.qt, self.preferences.language)
        setup = DeskSetup(start.home, start.library, start.reader, start.post, dict(reader_options or {}))
        self.desk = Desk(setup)
        self.window = MainWindow(self.desk, self._make_chooser)
        self.window.resize(1366, 768)

    def open(self, role: Role | None) -> None:
        """Show the window, signed in where a role is given, and start the reader and the analysis behind it."""
        if role is None:
            self.window.lock()
        else:
            self.window.sign_in(Officer(self.preferences.officer or self._nobody(), role))
        self.window.show()
        QTimer.singleShot(0, self.window, self._start_behind)

    def _nobody(self) -> str:
        return QCoreApplication.translate("RoleChooser", "Officer")

    def show_bug(self, error: BaseException) -> None:
        """Show a fault of the program in the workspace in front."""
        page = self.window.current_page
        if page is not None:
            page.fail(error)

    def _start_behind(self) -> None:
        self.desk.reader.open()
        self.desk.analysis  # noqa: B018 the property starts the process

    def _make_chooser(self) -> RoleChooser:
        chosen = self.preferences
        chooser = RoleChooser(chosen.language, chosen.theme, chosen.officer)
        chooser.entered.connect(self._enter)
        chooser.language_chosen.connect(self._speak)
        chooser.theme_chosen.connect(self._paint)
        return chooser

    def _enter(self, officer: Officer) -> None:
        self._remember(replace(self.preferences, officer=officer.name))
        self.window.sign_in(officer)

    def _speak(self, language: str) -> None:
        self._remember(replace(self.preferences, language=language))
        install_language(self.qt, language)
        self.window.lock()

    def _paint(self, theme: ThemeName) -> None:
        self._remember(replace(self.preferences, theme=theme))
        apply_theme(self.qt, theme)

    def _remember(self, preferences: Preferences) -> None:
        self.preferences = preferences
        write_preferences(self._home, preferences)


def run_workstation(start: Start) -> int:
    """Open the window and return the exit code when it is closed."""
    application = Application(start)
    handler = log_to(start.home / "logs")
    report_bugs(application.show_bug)
    application.open(start.role)
    code = application.qt.exec()
    application.desk.close()
    handler.close()
    return code


def run_tray_report(start: Start, folder: Path) -> Path:
    """Inspect the whole tray without a display and return the report's first page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.tray_report.report import write_report

    application = Application(start, {"sleep": None} if start.reader == "simulated" else None)
    try:
        application.open(Role.FIRST_LINE)
        return write_report(application.window, application.desk, folder)
    finally:
        application.window.close()
        application.desk.close()


def _preferences(start: Start) -> Preferences:
    remembered = read_preferences(start.home)
    return Preferences(
        language=start.language or remembered.language,
        theme=ThemeName(start.theme) if start.theme else remembered.theme,
        officer=start.officer or remembered.officer,
    )
