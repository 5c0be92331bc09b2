"""Where the workstation keeps its state (design section 6.1): all of it below one folder."""

import os
from pathlib import Path

HOME_VARIABLE = "INSPECTOR_HOME"


def home() -> Path:
    """Return the folder of all state: `INSPECTOR_HOME`, else the data folder of the platform (XDG on Linux)."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # only needed where nothing is configured

    return user_data_path("inspector", appauthor=False)


def library_folder() -> Path:
    """Return the folder of the specimen library that is used where none is named."""
    return home() / "library"


def records_folder(home: Path) -> Path:
    """Return where the records and their evidence lie below `home`."""
    return home / "records"


def logs_folder() -> Path:
    """Return where technical logs lie."""
    return home() / "logs"
