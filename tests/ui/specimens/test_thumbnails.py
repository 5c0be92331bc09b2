"""Thumbnails are made once, kept beside the library, and say when a file cannot be read."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reference_specimens.library import Library
from tests.ui.workspace_material import ANSWER_MS, SIDE
from ui.desk import Desk
from ui.specimens.thumbnails import WIDTH_PX, Thumbnails, make_thumbnail

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("propagateSizeHints")]


def test_a_thumbnail_is_kept_and_taken_from_there(library: Library, qapp: object) -> None:
    specimen = library.specimen(SIDE)
    made = make_thumbnail(library, specimen)
    assert made.width() == WIDTH_PX
    kept = library.cache_path(specimen, f"thumbnail-{WIDTH_PX}.png")
    assert kept.exists()
    (specimen.folder / "vi.png").unlink()
    assert make_thumbnail(library, specimen).size() == made.size()


def test_a_picture_is_asked_for_once(
    library: Library, trainer_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    ask = trainer_desk.ask_library

    def counted(call: Callable[[Library], object]) -> "Future[object]":
        asked.append(call)
        return ask(call)

    monkeypatch.setattr(trainer_desk, "ask_library", counted)
    thumbnails = Thumbnails(trainer_desk)
    specimen = library.specimen(SIDE)
    with qtbot.waitSignal(thumbnails.ready, timeout=ANSWER_MS) as ready:
        assert thumbnails.picture(specimen) is None
        assert thumbnails.picture(specimen) is None
    assert ready.args == [SIDE]
    assert thumbnails.picture(specimen) is not None
    assert len(asked) == 1


def test_a_file_that_cannot_be_read_is_an_empty_picture(
    library: Library, trainer_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    thumbnails = Thumbnails(trainer_desk)
    specimen = library.specimen(SIDE)
    (specimen.folder / "vi.png").write_bytes(b"nothing")
    with qtbot.waitSignal(thumbnails.ready, timeout=ANSWER_MS):
        thumbnails.picture(specimen)
    picture = thumbnails.picture(specimen)
    assert picture is not None
    assert picture.isNull()
