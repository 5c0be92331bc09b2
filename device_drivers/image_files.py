"""Pictures from a folder as a reader: pre-recorded documents, marked so that every inspection is an evaluation."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from device_drivers.capture_session import CaptureSession
from device_drivers.errors import DocumentRemoved, ReaderFault, ReaderUnavailable
from device_drivers.frame import Frame, FrameMetadata
from device_drivers.recorded_document import RecordedDocument, UnreadableBatch, recorded_documents
from device_drivers.scanner import Capabilities, Health, Presence
from device_drivers.tray import TrayDocument
from imaging.errors import UnreadableImage
from imaging.files import read_capture
from imaging.light import Light

NOMINAL_PPI = 400.0
AREA_MM = (130.0, 95.0)


class ImageFiles(CaptureSession):
    """The documents of a folder as a tray; a side offers the lights it was recorded under.

    `folder` holds one folder for each document, or a BATCH.json (design section 6.1).
    """

    name = "image-files"

    def __init__(self, *, folder: Path | str, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._folder, self._now = Path(folder), now
        self._found: tuple[RecordedDocument, ...] = ()
        self._laid: tuple[int, int] | None = None

    # -- the tray -------------------------------------------------------------------------------------------------

    def documents(self) -> tuple[TrayDocument, ...]:
        """Return the documents found when the reader was opened."""
        return tuple(TrayDocument(item.title, tuple(side.page for side in item.sides)) for item in self._found)

    def lay(self, index: int, side: int = 0) -> None:
        """Lay a side of a document on the glass; raises IndexError where there is none."""
        if index < 0 or side < 0:
            raise IndexError("documents and sides count from 0")
        self._found[index].sides[side]
        self._laid = index, side

    def clear_glass(self) -> None:
        """Take the document off the glass."""
        self._laid = None

    @property
    def laid(self) -> tuple[int, int] | None:
        """(document, side) on the glass, None where it is empty."""
        return self._laid

    # -- the scanner ----------------------------------------------------------------------------------------------

    def capabilities(self) -> Capabilities:
        """Return every light that any document of the folder was recorded under."""
        recorded = {light for item in self._found for side in item.sides for light in side.files}
        lights = tuple(light for light in Light if light in recorded)
        return Capabilities(lights, (NOMINAL_PPI,), AREA_MM, detects_presence=True, pre_recorded=True)

    def presence(self) -> Presence:
        """Return whether a document is chosen."""
        return Presence.ABSENT if self._laid is None else Presence.PRESENT

    def health(self) -> Health:
        """Return whether the folder is there and read."""
        if not self._folder.is_dir():
            return Health(False, f"{self._folder} is not there", "Choose a folder of pictures")
        return Health(True) if self._opened else Health(False, "the folder is not open", "Open it")

    def _connect(self) -> None:
        if not self._folder.is_dir():
            raise ReaderUnavailable(self.name, f"{self._folder} is not a folder", "Choose a folder of pictures")
        try:
            self._found = recorded_documents(self._folder)
        except UnreadableBatch as error:
            raise ReaderUnavailable(self.name, str(error), "Correct the file or remove it") from error
        if not self._found:
            raise ReaderUnavailable(
                self.name, f"{self._folder} holds no pictures named after their light", "Name them vi, uv365, ir870 ..."
            )

    def _disconnect(self) -> None:
        self._laid = None

    def _expose(self, light: Light, ppi: float) -> Frame:
        if not self._folder.is_dir():
            raise ReaderUnavailable(
                self.name, f"{self._folder} is gone", "Connect its drive, then open the folder again"
            )
        if self._laid is None:
            raise DocumentRemoved(self.name, "no document is chosen", "Choose a document of the folder")
        document = self._found[self._laid[0]]
        side = document.sides[self._laid[1]]
        path = side.files.get(light)
        if path is None:
            raise ReaderFault(
                self.name, f"{document.title} was not recorded under {light.value}", "Ask for another light"
            )
        try:
            capture = read_capture(path, light, ppi=document.ppi)
        except UnreadableImage as error:
            raise ReaderFault(self.name, str(error), "Replace the file") from error
        taken = FrameMetadata(
            reader=self.name,
            serial_number=self._folder.name,
            light=light,
            ppi=capture.ppi,
            taken_at=self._now(),
            pre_recorded=True,
            side=side.page,
        )
        return Frame(capture, taken)
