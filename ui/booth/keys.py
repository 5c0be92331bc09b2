"""The keys of the booth."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.shell.keys import KeyAction

if TYPE_CHECKING:
    from ui.booth.page import BoothPage


def booth_keys(page: "BoothPage") -> Iterator[KeyAction]:
    """Yield the table; while a side panel is open, numbers and Enter belong to it."""
    side = page.panels.side
    in_booth = lambda: not side.is_open  # noqa: E731
    yield KeyAction(
        Qt.Key.Key_Space, QCoreApplication.translate("Booth", "Capture, repeat, other side"), page.capture, in_booth
    )
    yield KeyAction(Qt.Key.Key_Return, "", side.confirm, lambda: side.is_open)
    yield KeyAction(
        Qt.Key.Key_Return,
        QCoreApplication.translate("Booth", "Clear where nothing is irregular"),
        page.clear,
        page.advises_clear,
    )
    yield KeyAction(
        Qt.Key.Key_F7, QCoreApplication.translate("Booth", "Clear with a reason"), page.clear, anywhere=True
    )
    yield KeyAction(
        Qt.Key.Key_F8, QCoreApplication.translate("Booth", "Refer to the second line"), page.refer, anywhere=True
    )
    yield KeyAction(
        Qt.Key.Key_F4,
        QCoreApplication.translate("Booth", "Details, and back"),
        lambda: page.show_details(),
        anywhere=True,
    )
    yield KeyAction(
        Qt.Key.Key_F5, QCoreApplication.translate("Booth", "Repeat the same side"), page.repeat, anywhere=True
    )
    yield KeyAction(
        Qt.Key.Key_F9, QCoreApplication.translate("Booth", "Next document"), page.next_document, anywhere=True
    )
    yield KeyAction(Qt.Key.Key_Escape, QCoreApplication.translate("Booth", "Cancel, close"), page.escape, anywhere=True)
    yield KeyAction(
        Qt.Key.Key_PageDown, QCoreApplication.translate("Booth", "Other side of the document"), partial(_turn, page)
    )
    for letter, text in (
        ("W", QCoreApplication.translate("Booth", "White light")),
        ("U", QCoreApplication.translate("Booth", "UV")),
        ("I", QCoreApplication.translate("Booth", "Infrared")),
        ("O", QCoreApplication.translate("Booth", "All lights side by side")),
    ):
        yield KeyAction(letter, text, partial(_press_letter, page, letter))
    yield from _zoom_keys(page)
    for number in range(1, 10):
        yield KeyAction(_digit(number), "", partial(side.press_number, number), lambda: side.is_open)
    if page.panels.tray is not None:
        yield KeyAction(
            "T", QCoreApplication.translate("Booth", "Simulator: turn the document over"), page.panels.tray.turn_over
        )
        yield KeyAction(
            "N",
            QCoreApplication.translate("Booth", "Simulator: lay the next document"),
            partial(page.panels.tray.step, 1),
        )


def _zoom_keys(page: "BoothPage") -> Iterator[KeyAction]:
    keys = [
        (Qt.Key.Key_Plus, QCoreApplication.translate("Booth", "Zoom in")),
        (Qt.Key.Key_Equal, ""),
        (Qt.Key.Key_Minus, QCoreApplication.translate("Booth", "Zoom out")),
        (Qt.Key.Key_0, QCoreApplication.translate("Booth", "Whole page")),
        (Qt.Key.Key_Left, ""),
        (Qt.Key.Key_Right, ""),
        (Qt.Key.Key_Up, ""),
        (Qt.Key.Key_Down, ""),
    ]
    for key, text in keys:
        yield KeyAction(key, text, partial(_press_view, page, key), lambda: not page.panels.side.is_open)
    yield KeyAction(
        Qt.Key.Key_1,
        QCoreApplication.translate("Booth", "Pixel for pixel"),
        partial(_press_view, page, Qt.Key.Key_1),
        lambda: not page.panels.side.is_open,
    )


def _turn(page: "BoothPage") -> None:
    sides = len(page.run.inspection.pages) if page.run.inspection is not None else 0
    if sides > 1:
        page.show_side((page.shown_side + 1) % sides)


def _digit(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + number)


def _press_letter(page: "BoothPage", letter: str) -> None:
    (page.details.lights if page.in_details else page.panels.picture).press_letter(letter)


def _press_view(page: "BoothPage", key: Qt.Key) -> None:
    lights = page.details.lights if page.in_details else page.panels.picture
    lights.current_view.press_key(key)
