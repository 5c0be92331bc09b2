"""The readers this installation can use, by name; drivers are imported only when one is made."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from device_drivers.errors import ReaderUnavailable
from device_drivers.scanner import Scanner


@dataclass(frozen=True, slots=True)
class ReaderDescription:
    """A reader that can be made: `name` for commands and settings, `title` for the screen.

    `pre_recorded`: it shows pictures from files, so inspections of them are evaluations. `unavailable` is empty, or
    says why the driver cannot be used here.
    """

    name: str
    title: str
    pre_recorded: bool
    unavailable: str = ""


@dataclass(frozen=True, slots=True)
class Driver:
    """A driver: the module and class that make it, and the libraries it needs beyond the standard installation."""

    name: str
    title: str
    module: str
    factory: str
    pre_recorded: bool = False
    needs: tuple[str, ...] = ()

    def missing(self) -> tuple[str, ...]:
        """Return the needed libraries that are not installed."""
        return tuple(library for library in self.needs if find_spec(library) is None)

    def load(self) -> Callable[..., Scanner]:
        """Import the driver and return what makes its scanner."""
        factory: Callable[..., Scanner] = getattr(import_module(self.module), self.factory)
        return factory


DRIVERS: tuple[Driver, ...] = (
    Driver("simulated", "Simulated full-page reader", "device_drivers.simulated_reader", "SimulatedReader"),
    Driver("magnifier", "Simulated magnifier", "device_drivers.simulated_magnifier", "SimulatedMagnifier"),
    Driver("image-files", "Image files", "device_drivers.image_files", "ImageFiles", pre_recorded=True),
)


def available(drivers: tuple[Driver, ...] = DRIVERS) -> tuple[ReaderDescription, ...]:
    """Return every known reader; one whose libraries are missing says so in `unavailable`."""
    return tuple(
        ReaderDescription(driver.name, driver.title, driver.pre_recorded, _unavailable(driver)) for driver in drivers
    )


def make(name: str, *, drivers: tuple[Driver, ...] = DRIVERS, **options: Any) -> Scanner:
    """Return the scanner called `name`, not yet opened; `options` are its driver's own.

    Raises ReaderUnavailable for an unknown name or a driver whose libraries are missing.
    """
    driver = next((item for item in drivers if item.name == name), None)
    if driver is None:
        known = ", ".join(item.name for item in drivers)
        raise ReaderUnavailable(f"reader {name!r}", "no driver has this name", f"Choose one of: {known}")
    reason = _unavailable(driver)
    if reason:
        raise ReaderUnavailable(f"reader {name!r}", reason, f"Install {', '.join(driver.missing())}")
    return driver.load()(**options)


def _unavailable(driver: Driver) -> str:
    missing = driver.missing()
    return f"needs {', '.join(missing)}, which is not installed" if missing else ""
