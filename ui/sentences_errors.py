"""Known errors as translated sentences; anything else is a bug and says so."""

import logging

from PySide6.QtCore import QCoreApplication

from ui.problem import Problem

_LOG = logging.getLogger(__name__)


def describe(error: BaseException) -> Problem:
    """Return the sentences for an error of the reader, the library, the records or the files.

    Known errors carry `what`, `cause` and `remedy` in English; where there is a translation for their kind it is
    used and the original words stay as detail.
    """
    what, cause, remedy = (str(getattr(error, name, "")) for name in ("what", "cause", "remedy"))
    if not what:
        _LOG.error("unexpected error", exc_info=error)
        return _bug(error)
    translated = _particular().get(what) or _kinds().get(type(error).__name__)
    if translated is None:
        return Problem(what, cause, remedy)
    return Problem(translated[0], translated[1], translated[2], f"{what}: {cause}")


def _bug(error: BaseException) -> Problem:
    translate = QCoreApplication.translate
    return Problem(
        translate("Problem", "Something in the program went wrong"),
        translate("Problem", "This is a fault of the program, not of the document."),
        translate("Problem", "What was captured is kept. Try again; if it happens again, report it."),
        f"{type(error).__name__}: {error}",
    )


def _particular() -> dict[str, tuple[str, str, str]]:
    """Errors with a fixed `what` of their own."""
    translate = QCoreApplication.translate
    return {
        "The inspection stopped": (
            translate("Problem", "The inspection stopped"),
            translate("Problem", "The analysis ended unexpectedly and was started again; the captures are kept."),
            translate("Problem", "Press Repeat."),
        ),
    }


def _kinds() -> dict[str, tuple[str, str, str]]:
    translate = QCoreApplication.translate
    return {
        "ReaderUnavailable": (
            translate("Problem", "The reader does not answer"),
            translate("Problem", "It is not connected, was unplugged or is switched off."),
            translate("Problem", "Check its cable and power, then press Repeat."),
        ),
        "ReaderBusy": (
            translate("Problem", "The reader is in use"),
            translate("Problem", "Another program holds it."),
            translate("Problem", "Close that program, then press Repeat."),
        ),
        "DocumentRemoved": (
            translate("Problem", "The document was taken off the reader too early"),
            translate("Problem", "The pictures taken before are kept."),
            translate("Problem", "Lay it back, leave it there, and press Repeat."),
        ),
        "ReaderFault": (
            translate("Problem", "The reader reports a fault"),
            translate("Problem", "It answered, but not as it should."),
            translate("Problem", "Press Repeat; if it happens again, have the reader serviced."),
        ),
        "UnsupportedRequest": (
            translate("Problem", "The reader does not offer this light or resolution"),
            "",
            translate("Problem", "Choose another reader or other lights."),
        ),
        "CaptureCancelled": (
            translate("Problem", "The capture was cancelled"),
            translate("Problem", "The pictures taken before are kept."),
            translate("Problem", "Press Repeat to capture again."),
        ),
    }
