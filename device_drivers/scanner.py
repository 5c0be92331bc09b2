"""The contract every reader fulfils; drivers may block and start no threads, the caller owns those."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self

from device_drivers.frame import Frame
from imaging.light import Light

OnFrame = Callable[[Frame], None]


class Presence(StrEnum):
    """Whether a document lies on the reader."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"  # the reader cannot tell


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a reader offers: lights in capture order, resolutions in ppi (default first), page size in mm."""

    lights: tuple[Light, ...]
    resolutions_ppi: tuple[float, ...]
    area_mm: tuple[float, float]
    detects_presence: bool = False
    pre_recorded: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """How the reader is: `ready` to capture, otherwise `fault` says why in one line."""

    ready: bool
    fault: str = ""
    remedy: str = ""


class Scanner(ABC):
    """A reader of documents.

    Life: make (nothing is touched), `open`, any number of captures, `close`; or use it in a `with` statement.
    `close` may be called at any time and twice. After an error or `close` no lamp is lit. Methods block; only
    `cancel` may be called from another thread.
    """

    name: str

    @abstractmethod
    def open(self) -> None:
        """Take the reader; raises ReaderUnavailable or ReaderBusy."""

    @abstractmethod
    def close(self) -> None:
        """Give the reader back with all lamps off; never raises."""

    @abstractmethod
    def capabilities(self) -> Capabilities:
        """Return what the reader offers; the same for every call while open."""

    @abstractmethod
    def capture(
        self, lights: Sequence[Light], *, ppi: float | None = None, on_frame: OnFrame | None = None
    ) -> list[Frame]:
        """Capture the page once under each of `lights`, in that order, at `ppi` (None: the reader's default).

        `on_frame` is called with each frame as it is finished. Raises UnsupportedRequest before any lamp is lit, and
        DocumentRemoved, CaptureCancelled, ReaderUnavailable or ReaderFault with the frames finished before.
        """

    @abstractmethod
    def presence(self) -> Presence:
        """Return whether a document lies on the reader."""

    @abstractmethod
    def health(self) -> Health:
        """Return whether the reader is ready, without raising."""

    @abstractmethod
    def cancel(self) -> None:
        """Ask a running capture to stop after the current frame; does nothing where none runs."""

    @property
    @abstractmethod
    def lit(self) -> frozenset[Light]:
        """The lamps that are on now; empty outside `capture`."""

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
