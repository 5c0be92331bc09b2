"""The entry point `inspector`: finds the command, runs it, and turns errors into one line and an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib.metadata import entry_points, version

import click

from inspector.command_line.failure import BUG, exit_code, report_bug, report_known, report_usage
from inspector.command_line.lazy_group import PIPE_CLOSED, LazyCommand, LazyGroup

DISTRIBUTION = "document-inspection-workstation"
WORKSTATION = "workstation"
INTERRUPTED = 130  # what shells report for a program that SIGINT ended

COMMANDS = {
    "inspect": LazyCommand("inspector.command_line.inspect:command", "Inspect a document in picture files."),
    "mrz": LazyCommand("inspector.command_line.mrz:command", "Read and verify machine readable zones."),
    "specimens": LazyCommand("inspector.command_line.specimens:command", "Add, list, show and find specimens."),
    "evaluate": LazyCommand("inspector.command_line.evaluate:command", "Measure the program on a labelled set."),
    "devices": LazyCommand("inspector.command_line.devices:command", "List readers and capture with them."),
}


def _open_workstation(context: click.Context) -> object:
    if context.invoked_subcommand is not None:
        return None
    workstation = context.command.get_command(context, WORKSTATION) if isinstance(context.command, LazyGroup) else None
    if workstation is None:
        raise click.UsageError("the workstation's screens are not installed; name a command, see --help")
    with workstation.make_context(WORKSTATION, [], parent=context) as inner:
        return workstation.invoke(inner)


def make_group() -> LazyGroup:
    """Return the group of all commands, built in and registered; imports none of them."""
    registered = {entry.name: entry for entry in entry_points(group="inspector.commands")}
    group = LazyGroup(
        built_in=COMMANDS,
        registered=registered,
        name="inspector",
        help="Inspect travel documents. Without a command it opens the workstation.",
        callback=click.pass_context(_open_workstation),
        invoke_without_command=True,
    )
    return click.version_option(version(DISTRIBUTION), prog_name="inspector")(group)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; the only place where any exception is caught."""
    try:
        result = make_group().main(args=arguments, prog_name="inspector", standalone_mode=False)
    except click.ClickException as error:
        return report_usage(error)
    except click.Abort:
        return INTERRUPTED
    except SystemExit as end:  # the end of shell completion
        return end.code if isinstance(end.code, int) else 0
    except Exception as error:  # noqa: BLE001 whatever is left is known, or a bug that is logged whole
        return _failed(error)
    return result if isinstance(result, int) else 0


def main() -> None:
    """Run the command of `sys.argv` and exit."""
    for stream in (sys.stdout, sys.stderr):
        # Results are UTF-8 in any locale; odd bytes of file names become JSON escapes instead of a failure.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = run()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        code = _pipe_closed()
    sys.exit(code)


def _failed(error: Exception) -> int:
    if exit_code(error) is not None:
        return report_known(error)
    report_bug(error)
    return BUG


def _pipe_closed() -> int:
    """The reader of the results went away: be quiet, also when Python flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
