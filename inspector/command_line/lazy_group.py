"""A Click group whose commands are imported when they are called, so that the others cost nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import EntryPoint
from typing import Any

import click

from inspector.errors import Unavailable

PIPE_CLOSED = 141  # what shells report for a program that SIGPIPE ended


@dataclass(frozen=True, slots=True)
class LazyCommand:
    """Where a command lies (`package.module:attribute`) and its line in the help, which needs no import."""

    target: str
    help: str

    def load(self) -> click.Command:
        """Import the command."""
        module, _, attribute = self.target.partition(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self.target} is no Click command")
        return command


class LazyGroup(click.Group):
    """A group of `LazyCommand` and of commands registered as entry points by packages above this one.

    An entry point names a Click command, or a mapping that holds one under the entry point's name.
    """

    def __init__(
        self, *, built_in: Mapping[str, LazyCommand], registered: Mapping[str, EntryPoint], **settings: object
    ) -> None:
        """Take the commands without importing any."""
        super().__init__(**settings)  # type: ignore[arg-type]
        self._built_in = built_in
        self._registered = registered

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, sorted."""
        return sorted({*self._built_in, *self._registered})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command, None where there is none of that name."""
        if cmd_name in self._built_in:
            return self._built_in[cmd_name].load()
        if cmd_name not in self._registered:
            return None
        try:
            return _registered_command(self._registered[cmd_name])
        except ImportError as error:
            cause = f"a part of the program is missing ({error})"
            raise Unavailable(f"inspector {cmd_name}", cause, "Install the program whole.") from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; where the reader of the results went away it ends quietly."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            ctx.exit(PIPE_CLOSED)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands; only registered ones are imported, and those import Qt when they are called."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._short_help(name)) for name in self.list_commands(ctx)])

    def _short_help(self, name: str) -> str:
        if name in self._built_in:
            return self._built_in[name].help
        try:
            return _registered_command(self._registered[name]).get_short_help_str(80)
        except ImportError as error:
            return f"Not available here ({error})."


def _registered_command(entry: EntryPoint) -> click.Command:
    loaded = entry.load()
    command = loaded[entry.name] if isinstance(loaded, Mapping) else loaded
    if isinstance(command, click.Group) and entry.name in command.commands:
        command = command.commands[entry.name]
    if not isinstance(command, click.Command):
        raise TypeError(f"the entry point {entry.name} gives no Click command")
    return command
