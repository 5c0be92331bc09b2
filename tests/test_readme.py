"""The README is true: its pictures and links exist and every command it shows runs."""

import re
from pathlib import Path

import pytest

from inspector.command_line.main import run

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [line.split("#")[0].split() for line in README.splitlines() if line.startswith("inspector ")]
PAGES = [path for path in ROOT.rglob("*.md") if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)]


def links(page: Path) -> list[str]:
    found = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    return [link for link in found if not link.startswith(("http://", "https://", "mailto:"))]


def test_it_opens_with_a_picture_and_the_two_commands() -> None:
    top = README.splitlines()[:12]
    assert any(line.startswith("![") for line in top)
    assert "script/start" in "\n".join(top)
    assert "script/test" in "\n".join(top)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_pictures_exist(page: Path) -> None:
    missing = [link for link in links(page) if not (page.parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("name", ["start", "test", "bench", "setup", "lock"])
def test_scripts_are_there_and_run(name: str) -> None:
    script = ROOT / "script" / name
    assert script.stat().st_mode & 0o111


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_shown_exists(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    words = [word for word in command[1:3] if re.fullmatch(r"[a-z]+", word)]
    assert run([*words, "--help"]) == 0
    shown = {word for word in command if word.startswith("--")}
    text = capsys.readouterr().out
    assert all(option in text for option in shown)


def test_six_commands_or_more_are_shown() -> None:
    assert len(COMMANDS) >= 6
