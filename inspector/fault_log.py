"""Where a fault of the program is kept whole: one file a fault, named by its moment, for the people who mend it."""

import logging
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from inspector.home import logs_folder


def keep_fault(error: BaseException) -> Path:
    """Write the traceback of `error` to a new file below the home and return it.

    Where the home cannot be written it lies below the folder for temporary files.
    """
    where = _log_file()
    log = logging.Logger("inspector.failure")
    handler = logging.FileHandler(where, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    log.error("inspector %s", " ".join(sys.argv[1:2]), exc_info=error)
    handler.close()
    return where


def _log_file() -> Path:
    name = f"fault-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.log"
    try:
        logs_folder().mkdir(parents=True, exist_ok=True)
        (logs_folder() / name).touch()
    except OSError:
        return Path(tempfile.mkdtemp(prefix="inspector-")) / name
    return logs_folder() / name
