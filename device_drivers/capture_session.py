"""What every driver does around its own exposures: the order of calls, cancelling, and lamps that never stay lit."""

from abc import abstractmethod
from collections.abc import Sequence
from threading import Event

from device_drivers.errors import CaptureCancelled, ReaderError, ReaderUnavailable, UnsupportedRequest
from device_drivers.frame import Frame
from device_drivers.scanner import OnFrame, Scanner
from imaging.light import Light


class CaptureSession(Scanner):
    """A scanner that only needs to know how to connect, to expose one light and to let go.

    A driver implements `_connect`, `_disconnect`, `_expose`, `capabilities`, `presence` and `health`; `_expose` may
    raise any ReaderError and leaves the frames to this class.
    """

    def __init__(self) -> None:
        self._opened = False
        self._cancelled = Event()
        self._lit: frozenset[Light] = frozenset()
        self.frames_finished = 0  # of the running or last capture

    @abstractmethod
    def _connect(self) -> None:
        """Take the device; raises ReaderUnavailable or ReaderBusy."""

    @abstractmethod
    def _disconnect(self) -> None:
        """Let the device go; never raises."""

    @abstractmethod
    def _expose(self, light: Light, ppi: float) -> Frame:
        """Return the frame under `light`, whose lamp is lit; raises a ReaderError."""

    def open(self) -> None:
        """Take the reader; opening an open reader does nothing."""
        if not self._opened:
            self._connect()
            self._opened = True

    def close(self) -> None:
        """Give the reader back with all lamps off; may be called twice."""
        self._cancelled.set()
        self._lit = frozenset()
        if self._opened:
            self._opened = False
            self._disconnect()

    def cancel(self) -> None:
        """Stop a running capture after the current frame; a capture that starts later is not affected."""
        self._cancelled.set()

    @property
    def lit(self) -> frozenset[Light]:
        """The lamps that are on now."""
        return self._lit

    def capture(
        self, lights: Sequence[Light], *, ppi: float | None = None, on_frame: OnFrame | None = None
    ) -> list[Frame]:
        """Capture the page under each of `lights`, in that order (see `Scanner.capture`)."""
        resolution = self._checked(lights, ppi)
        self._cancelled.clear()
        self.frames_finished = 0
        frames: list[Frame] = []
        try:
            for light in lights:
                self._refuse_when_cancelled()
                frames.append(self._lit_exposure(light, resolution))
                self.frames_finished = len(frames)
                if on_frame is not None:
                    on_frame(frames[-1])
        except ReaderError as error:
            error.frames = tuple(frames)
            raise
        return frames

    def _lit_exposure(self, light: Light, ppi: float) -> Frame:
        self._lit = frozenset({light})
        try:
            return self._expose(light, ppi)
        finally:
            self._lit = frozenset()

    def _checked(self, lights: Sequence[Light], ppi: float | None) -> float:
        if not self._opened:
            raise ReaderUnavailable(self.name, "the reader is not open", "Open it first")
        offered = self.capabilities()
        unknown = [light.value for light in lights if light not in offered.lights]
        if unknown:
            known = ", ".join(light.value for light in offered.lights)
            raise UnsupportedRequest(self.name, f"it has no light {', '.join(unknown)}", f"It offers {known}")
        if ppi is not None and ppi not in offered.resolutions_ppi:
            known = ", ".join(f"{value:g}" for value in offered.resolutions_ppi)
            raise UnsupportedRequest(self.name, f"it does not capture at {ppi:g} ppi", f"It offers {known} ppi")
        return offered.resolutions_ppi[0] if ppi is None else ppi

    def _refuse_when_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CaptureCancelled(self.name, "the capture was cancelled", "Capture again when ready")
