import subprocess
import sys

import pytest

from device_drivers.errors import ReaderUnavailable
from device_drivers.registry import DRIVERS, Driver, available, make
from device_drivers.simulated_reader import SimulatedReader

MISSING = Driver("ghost", "Ghost reader", "no_such_module_here", "Ghost", needs=("no_such_library_here",))


def test_the_simulated_reader_and_image_files_are_listed() -> None:
    listed = {reader.name: reader for reader in available()}
    assert not listed["simulated"].pre_recorded
    assert listed["image-files"].pre_recorded
    assert listed["simulated"].unavailable == ""


def test_a_driver_without_its_libraries_is_listed_with_the_reason() -> None:
    ghost = available((*DRIVERS, MISSING))[-1]
    assert ghost.name == "ghost"
    assert "no_such_library_here" in ghost.unavailable


def test_making_a_driver_without_its_libraries_names_the_remedy() -> None:
    with pytest.raises(ReaderUnavailable) as caught:
        make("ghost", drivers=(MISSING,))
    assert "no_such_library_here" in caught.value.remedy


def test_an_unknown_name_lists_what_there_is() -> None:
    with pytest.raises(ReaderUnavailable) as caught:
        make("telescope")
    assert "simulated" in caught.value.remedy


def test_options_reach_the_driver() -> None:
    made = make("simulated", sleep=None, seed=7)
    assert isinstance(made, SimulatedReader)
    assert made.lit == frozenset()


def test_listing_imports_no_driver() -> None:
    script = (
        "import sys; from device_drivers.registry import available; available(); "
        "sys.exit('device_drivers.simulated_reader' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
