"""One captured frame and what is known about how it was taken."""

from dataclasses import dataclass
from datetime import datetime

from imaging.capture import Capture
from imaging.light import Light


@dataclass(frozen=True, slots=True)
class FrameMetadata:
    """How a frame was taken; kept with the evidence.

    `taken_at` is UTC. `exposure_ms` and `gain` are None where the reader does not tell.
    `pre_recorded` is true for pictures from files: an inspection of them is an evaluation, never an operation.
    """

    reader: str
    serial_number: str
    light: Light
    ppi: float | None
    taken_at: datetime
    exposure_ms: float | None = None
    gain: float | None = None
    firmware: str = ""
    pre_recorded: bool = False
    side: str = ""
    format_version: int = 1


@dataclass(frozen=True, slots=True)
class Frame:
    """A capture with its metadata."""

    capture: Capture
    metadata: FrameMetadata
