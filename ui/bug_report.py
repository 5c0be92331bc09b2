"""What happens when the program itself has a fault: the log gets it whole, the officer a sentence, the work goes on."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_FILE = "workstation.log"
_LOG = logging.getLogger("ui")


def log_to(folder: Path) -> logging.Handler:
    """Write technical logs (no data of travellers) into `folder`; returns the handler, to be closed at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / LOG_FILE, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _LOG.addHandler(handler)
    return handler


def report_bugs(show: Callable[[BaseException], None]) -> None:
    """Let `show` tell the officer about every exception that nothing else caught."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.critical("unexpected error", exc_info=(kind, error, trace))
        show(error)

    sys.excepthook = hook
