import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from inspector.command_line.lazy_group import LazyCommand, LazyGroup
from inspector.errors import Unavailable

PROGRAM = """
import click
@click.command()
def command():
    "Do what the plug-in does."
    click.echo("done")
commands = {"mapped": command}
group = click.Group("group", commands={"grouped": command})
nothing = 3
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    (tmp_path / "plugin_for_test.py").write_text(PROGRAM)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "plugin_for_test"
    sys.modules.pop("plugin_for_test", None)


def group(**registered: str) -> LazyGroup:
    entries = {name: EntryPoint(name, value, "inspector.commands") for name, value in registered.items()}
    built_in = {"own": LazyCommand("plugin_for_test:command", "The built-in line.")}
    return LazyGroup(built_in=built_in, registered=entries, name="test")


def test_help_of_built_in_commands_imports_nothing(plugin: str) -> None:
    result = CliRunner().invoke(group(), ["--help"])
    assert "The built-in line." in result.output
    assert plugin not in sys.modules


def test_a_command_is_imported_when_it_is_called(plugin: str) -> None:
    assert CliRunner().invoke(group(), ["own"]).output == "done\n"
    assert plugin in sys.modules


@pytest.mark.parametrize(
    ("name", "target"), [("direct", "command"), ("mapped", "commands"), ("grouped", "group")], ids=str
)
def test_registered_commands_are_commands_or_hold_them(plugin: str, name: str, target: str) -> None:
    commands = group(**{name: f"{plugin}:{target}"})
    assert CliRunner().invoke(commands, [name]).output == "done\n"
    assert "Do what the plug-in does." in CliRunner().invoke(commands, ["--help"]).output


def test_a_registered_command_that_cannot_be_imported_is_a_known_error_and_does_not_break_the_help() -> None:
    broken = group(broken="no_such_module_here:command")
    with pytest.raises(Unavailable, match="a part of the program is missing"):
        broken.get_command(click.Context(broken), "broken")
    result = CliRunner().invoke(broken, ["--help"])
    assert result.exit_code == 0
    assert "Not available here (No module named 'no_such_module_here')" in result.output


def test_what_is_no_command_is_a_bug(plugin: str) -> None:
    with pytest.raises(TypeError, match="no Click command"):
        group(odd=f"{plugin}:nothing").get_command(click.Context(group()), "odd")
    with pytest.raises(TypeError, match="no Click command"):
        LazyCommand(f"{plugin}:nothing", "").load()


def test_unknown_commands_are_none() -> None:
    assert group().get_command(click.Context(group()), "absent") is None
    assert group(broken="x:y").list_commands(click.Context(group())) == ["broken", "own"]
