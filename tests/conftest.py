import pytest

from tests.demonstration import Demonstration
from tests.demonstration import demonstration as make_demonstration


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever inspects the demonstration's documents is slow: making them takes long, and so do real inspections."""
    for item in items:
        if "demonstration" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def demonstration() -> Demonstration:
    """The demonstration library and captures of its tray (generated documents)."""
    return make_demonstration()
