import pytest

from tests.demonstration import Demonstration
from tests.demonstration import demonstration as make_demonstration


@pytest.fixture(scope="session")
def demonstration() -> Demonstration:
    """The demonstration library and captures of its tray (generated documents)."""
    return make_demonstration()
