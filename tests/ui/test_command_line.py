import subprocess
import sys

from click.testing import CliRunner

from ui.command_line import commands


def test_the_help_lists_the_options_without_loading_qt() -> None:
    probe = "import sys, ui.command_line; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
    result = CliRunner().invoke(commands["workstation"], ["--help"])
    assert result.exit_code == 0
    for option in ("--reader", "--home", "--library", "--role", "--language", "--theme", "--tray-report"):
        assert option in result.output


def test_a_wrong_role_is_a_usage_error() -> None:
    assert CliRunner().invoke(commands["workstation"], ["--role", "king"]).exit_code == 2
