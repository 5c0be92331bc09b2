"""A full-page reader that exists only in software: it captures documents of the forge as a real reader would."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import numpy as np
from numpy.typing import NDArray

from device_drivers.capture_session import CaptureSession
from device_drivers.errors import DocumentRemoved, ReaderFault, ReaderUnavailable
from device_drivers.frame import Frame, FrameMetadata
from device_drivers.scanner import Capabilities, Health, Presence
from device_drivers.simulator.demonstration import LaidDocument, tray_documents
from device_drivers.simulator.reader_model import capture, laid_sheet
from device_drivers.simulator.reader_profile import DESK, ReaderProfile
from device_drivers.simulator.sheet import Sheet
from device_drivers.tray import TrayDocument
from imaging.capture import Capture
from imaging.light import STANDARD_LIGHTS, Light

RESOLUTIONS_PPI = (400.0, 300.0, 600.0)
EXPOSURE_MS = 300.0
FIRMWARE = "simulator 1"


@dataclass(slots=True)
class Faults:
    """What is to go wrong; switched on and off while the reader is in use.

    `removed_after` and `unplugged_after` count frames of one capture. `failed_lamp` is a lamp that does not light.
    `error_rate` 0..1 is the share of frames that fail with a ReaderFault.
    """

    removed_after: int | None = None
    unplugged_after: int | None = None
    failed_lamp: Light | None = None
    error_rate: float = 0.0


class SimulatedReader(CaptureSession):
    """The simulated reader with a tray of documents; nothing lies on the glass until `lay`.

    `sleep` is called with seconds for every exposure (None: no waiting), `now` gives the UTC time of a frame, `today`
    is the day the tray's documents are valid on, `seed` decides the noise of each frame; `resolutions_ppi` are
    offered, the first by default.
    """

    name = "simulated"

    def __init__(
        self,
        *,
        profile: ReaderProfile = DESK,
        resolutions_ppi: tuple[float, ...] = RESOLUTIONS_PPI,
        tray: Sequence[LaidDocument] | None = None,
        today: date | None = None,
        seed: int = 1,
        sleep: Callable[[float], None] | None = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        faults: Faults | None = None,
    ) -> None:
        super().__init__()
        self.faults = Faults() if faults is None else faults
        self._profile, self._seed, self._sleep, self._now = profile, seed, sleep, now
        self._resolutions_ppi = resolutions_ppi
        self._tray = None if tray is None else tuple(tray)
        self._today = today
        self._laid: tuple[int, int] | None = None
        self._unplugged = False
        self._printed: tuple[tuple[int, int, float], Sheet] | None = None
        self._chance = np.random.default_rng([seed, 77])

    # -- the tray -------------------------------------------------------------------------------------------------

    @property
    def _documents(self) -> tuple[LaidDocument, ...]:
        if self._tray is None:
            self._tray = tray_documents(self._now().date() if self._today is None else self._today)
        return self._tray

    def documents(self) -> tuple[TrayDocument, ...]:
        """Return the documents of the tray."""
        return tuple(
            TrayDocument(item.title, tuple(side.page for side in item.document.sides)) for item in self._documents
        )

    def lay(self, index: int, side: int = 0) -> None:
        """Lay a side of a document on the glass; raises IndexError where the tray has no such side."""
        self._documents[index].document.sides[side]
        if index < 0 or side < 0:
            raise IndexError("documents and sides count from 0")
        self._laid = index, side

    def clear_glass(self) -> None:
        """Take the document off the glass."""
        self._laid = None

    @property
    def laid(self) -> tuple[int, int] | None:
        """(document, side) on the glass, None where it is empty."""
        return self._laid

    def unplug(self) -> None:
        """Pull the cable; the reader must be opened again after `plug_in`."""
        self._unplugged = True

    def plug_in(self) -> None:
        """Connect the cable again."""
        self._unplugged = False

    # -- the scanner ----------------------------------------------------------------------------------------------

    def capabilities(self) -> Capabilities:
        """Return three lights at 400, 300 or 600 ppi."""
        return Capabilities(STANDARD_LIGHTS, self._resolutions_ppi, self._profile.glass_mm, detects_presence=True)

    def presence(self) -> Presence:
        """Return whether a document of the tray lies on the glass."""
        return Presence.ABSENT if self._laid is None else Presence.PRESENT

    def health(self) -> Health:
        """Return whether it is open, plugged in and all lamps work."""
        if self._unplugged:
            return Health(False, "the reader does not answer", "Check the cable, then open the reader again")
        if not self._opened:
            return Health(False, "the reader is not open", "Open it")
        if self.faults.failed_lamp is not None:
            return Health(False, f"the {self.faults.failed_lamp.value} lamp does not light", "Have the lamp replaced")
        return Health(True)

    def _connect(self) -> None:
        if self._unplugged:
            raise self._gone()

    def _disconnect(self) -> None:
        self._printed = None

    def _expose(self, light: Light, ppi: float) -> Frame:
        self._fail_where_told(light)
        if self._laid is None:
            raise DocumentRemoved(self.name, "no document lies on the glass", "Lay the document on the glass")
        if self._sleep is not None:
            self._sleep(EXPOSURE_MS / 1000)
        index, page = self._laid
        side = self._documents[index].document.sides[page]
        rng = np.random.default_rng([self._seed, index, page, list(Light).index(light)])
        return Frame(
            Capture(light, self._pixels(light, ppi, (index, page), rng), ppi=ppi, source=self._source()),
            FrameMetadata(
                reader=self.name,
                serial_number=f"SIM-{self._seed:04d}",
                light=light,
                ppi=ppi,
                taken_at=self._now(),
                exposure_ms=EXPOSURE_MS,
                gain=1.0,
                firmware=FIRMWARE,
                side=side.page,
            ),
        )

    def _source(self) -> str:
        return f"{self.name} reader"

    def _pixels(self, light: Light, ppi: float, laid: tuple[int, int], rng: np.random.Generator) -> NDArray[np.uint8]:
        """Return the picture of the side on the glass under `light`."""
        index, page = laid
        item = self._documents[index]
        profile = replace(self._profile, ppi=ppi)
        sheet = self._sheet(index, page, ppi)
        return capture(item.document.sides[page], light, profile, item.placements[page], rng, sheet=sheet).pixels

    def _sheet(self, index: int, page: int, ppi: float) -> Sheet:
        """Return the side on the glass printed at `ppi`; the last one is kept for the next light."""
        wanted = index, page, ppi
        if self._printed is None or self._printed[0] != wanted:
            self._printed = None
            item = self._documents[index]
            profile = replace(self._profile, ppi=ppi)
            self._printed = wanted, laid_sheet(item.document.sides[page], profile, item.placements[page])
        return self._printed[1]

    def _fail_where_told(self, light: Light) -> None:
        finished = self.frames_finished
        if self.faults.unplugged_after is not None and finished >= self.faults.unplugged_after:
            self._unplugged = True
        if self._unplugged:
            raise self._gone()
        if self.faults.removed_after is not None and finished >= self.faults.removed_after:
            self.clear_glass()
        if self.faults.failed_lamp is light:
            raise ReaderFault(self.name, f"the {light.value} lamp does not light", "Have the lamp replaced")
        if self.faults.error_rate and self._chance.random() < self.faults.error_rate:
            raise ReaderFault(self.name, "the frame arrived damaged", "Capture again")

    def _gone(self) -> ReaderUnavailable:
        return ReaderUnavailable(self.name, "the reader does not answer", "Check the cable, then open the reader again")
