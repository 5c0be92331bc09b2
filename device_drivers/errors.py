"""What can go wrong with a reader, named by what the caller can do about it.

ReaderError
 |- ReaderUnavailable     not there or unplugged: connect it, then open it again
 |- ReaderBusy            another program holds it: close that program, then try again
 |- DocumentRemoved       the document left the glass during a capture: lay it back and repeat
 |- CaptureCancelled      the caller cancelled: nothing to do
 |- UnsupportedRequest    the reader does not offer this light or resolution: ask for what `capabilities` lists
 |- ReaderFault           it answers, but wrongly: service it; the message says what it said
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from device_drivers.frame import Frame


class ReaderError(Exception):
    """A reader could not do what was asked; `frames` are the captures finished before that, none is lost."""

    def __init__(self, what: str, cause: str, remedy: str, frames: Sequence["Frame"] = ()) -> None:
        super().__init__(f"{what}: {cause}. {remedy}")
        self.what, self.cause, self.remedy = what, cause, remedy
        self.frames = tuple(frames)


class ReaderUnavailable(ReaderError):
    """The reader is not connected, was unplugged or was closed; connect it and open it again."""


class ReaderBusy(ReaderError):
    """Another program holds the reader; close that program and try again."""


class DocumentRemoved(ReaderError):
    """The document left the glass during a capture; lay it back and repeat."""


class CaptureCancelled(ReaderError):
    """The caller cancelled the capture."""


class UnsupportedRequest(ReaderError):
    """The reader does not offer this light or resolution; `capabilities` lists what it offers."""


class ReaderFault(ReaderError):
    """The reader answered, but wrongly; `cause` is what it said."""
