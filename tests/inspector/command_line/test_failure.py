import pickle
from pathlib import Path

import pytest

from device_drivers.errors import DocumentRemoved
from imaging.errors import UnreadableImage
from inspector.command_line.failure import exit_code, report_bug, report_known, write_line
from inspector.errors import KnownError, NotPermitted, Unavailable, UnreadableInput, VerificationFault
from reference_specimens.errors import LibraryUnavailable, SpecimenError, SpecimenInvalid, SpecimenNotFound
from reference_specimens.fault import Fault

WORDS = ("it", "has a cause", "Do this.")


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (VerificationFault, 1),
        (UnreadableInput, 2),
        (UnreadableImage, 2),
        (SpecimenInvalid, 2),
        (SpecimenNotFound, 2),
        (NotPermitted, 3),
        (Unavailable, 4),
        (LibraryUnavailable, 4),
        (DocumentRemoved, 4),
    ],
)
def test_known_errors_have_the_exit_code_of_the_contract(
    kind: type[KnownError], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report_known(kind(*WORDS)) == code
    assert capsys.readouterr().err == "inspector: it: has a cause. Do this.\n"


@pytest.mark.parametrize("error", [ValueError("x"), OSError(5, "x"), KeyError("x")])
def test_anything_else_is_not_known(error: Exception) -> None:
    assert exit_code(error) is None


def test_every_fault_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    faults = [Fault("bad date", "$.first_issued", '"x"', "a date"), Fault("missing key", "$.page", "nothing", "a text")]
    report_known(SpecimenInvalid(*WORDS, faults))
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_a_line_stays_one_line_whatever_a_file_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    write_line("a\nb\udcffc")
    assert capsys.readouterr().err == "a b\\udcffc\n"


def test_a_bug_is_logged_whole_and_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path))
    report_bug(ZeroDivisionError("by zero"))
    (log,) = (tmp_path / "logs").iterdir()
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert str(log) in err
    assert "Traceback" not in err
    assert "ZeroDivisionError: by zero" in log.read_text(encoding="utf-8")


def test_a_bug_is_logged_elsewhere_where_the_home_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "home").write_text("a file")
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "home"))
    report_bug(ZeroDivisionError("by zero"))
    log = Path(capsys.readouterr().err.split(" with ")[1].strip())
    assert "by zero" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "error",
    [SpecimenInvalid(*WORDS, [Fault("a", "b", "c", "d")]), SpecimenNotFound(*WORDS), LibraryUnavailable(*WORDS)],
)
def test_errors_of_specimens_cross_process_borders_whole(error: SpecimenError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.what, again.cause, again.remedy) == (type(error), *WORDS)
    assert getattr(again, "faults", ()) == getattr(error, "faults", ())
