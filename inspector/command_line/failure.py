"""How the command line ends when something went wrong: one line on stderr and an exit code (design section 6.1)."""

import sys
from typing import Protocol, cast

import click
from click.exceptions import NoArgsIsHelpError

from inspector.errors import KnownError
from inspector.fault_log import keep_fault

BUG = 70
# Errors of the layers below, named instead of imported: if one was raised, its module is loaded; if not, it stays out.
_CODES_BELOW = (
    ("reference_specimens.errors", "LibraryUnavailable", 4),
    ("reference_specimens.errors", "SpecimenError", 2),
    ("imaging.errors", "UnreadableImage", 2),
    ("device_drivers.errors", "ReaderError", 4),
    ("mrz.errors", "EngineUnavailable", 4),
)


class Explained(Protocol):
    """An error that says what happened to what, why, and what to do."""

    what: str
    cause: str
    remedy: str


def exit_code(error: BaseException) -> int | None:
    """Return the exit code of a known error, None for anything else."""
    if isinstance(error, KnownError):
        return error.exit_code
    for module, name, code in _CODES_BELOW:
        kind = getattr(sys.modules.get(module), name, None)
        if isinstance(kind, type) and isinstance(error, kind):
            return code
    return None


def report_usage(error: click.ClickException) -> int:
    """Write a wrong use of a command as one line (a group without a command shows its help); return the exit code."""
    if isinstance(error, NoArgsIsHelpError):
        error.show()
        return error.exit_code
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "inspector"
    write_line(f"{command}: {error.format_message().rstrip('.')}. See '{command} --help'.")
    return error.exit_code


def report_known(error: Exception) -> int:
    """Write a known error as one line, each fault of a specimen as a line of its own; return the exit code."""
    explained = cast(Explained, error)
    write_line(f"inspector: {explained.what}: {explained.cause}. {explained.remedy}")
    for fault in getattr(error, "faults", ()):
        write_line(f"  {fault}")
    return exit_code(error) or BUG


def report_bug(error: Exception) -> None:
    """Keep the traceback of anything else in a log file and write one line that says where."""
    where = keep_fault(error)
    write_line(f"inspector: fault of the program: {type(error).__name__}. Report it with {where}")


def write_line(text: str) -> None:
    """Write one line to stderr, whatever characters file names brought along."""
    line = " ".join(text.splitlines())
    sys.stderr.write(line.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
    sys.stderr.flush()
