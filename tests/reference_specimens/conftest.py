from pathlib import Path

import pytest

from tests.reference_specimens.specimen_folder import write_specimen


@pytest.fixture
def specimen_folder(tmp_path: Path) -> Path:
    """A folder with a small valid specimen."""
    return write_specimen(tmp_path / "specimen")
