from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.region import MM_PER_INCH, Region
from inspector.inspection import Outcome
from ui.viewer.marking import Marking
from ui.viewer.page_view import PageView
from ui.viewer.view_space import ViewSpace


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.set_image(np.full((1386, 1968, 3), 200, np.uint8), ppi=400)
    return made


def test_a_new_page_is_shown_whole(view: PageView) -> None:
    rect = view.space.rect(Region(0, 0, 125, 88))
    assert view.fitted
    assert view.rect().contains(rect.toRect())
    view.resize(900, 700)
    assert view.rect().contains(view.space.rect(Region(0, 0, 125, 88)).toRect())


def test_the_wheel_zooms_at_the_pointer(view: PageView) -> None:
    pointer = QPointF(200, 150)
    before = view.space.page_point(pointer)
    wheel = QWheelEvent(
        pointer,
        QPointF(view.mapToGlobal(pointer.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    scale = view.viewport.px_per_mm
    QApplication.sendEvent(view, wheel)
    assert view.viewport.px_per_mm > scale
    after = view.space.page_point(pointer)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))
    assert not view.fitted


def test_dragging_pans(view: PageView, qtbot: QtBot) -> None:
    view.zoom(3)
    before = view.space.page_point(QPointF(300, 200))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    qtbot.mouseMove(view, QPoint(340, 230))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(340, 230))
    after = view.space.page_point(QPointF(340, 230))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_keys_zoom_fit_and_show_pixels(view: PageView, press: Callable[..., None]) -> None:
    scale = view.viewport.px_per_mm
    press(view, Qt.Key.Key_Plus)
    assert view.viewport.px_per_mm > scale
    press(view, Qt.Key.Key_1)
    assert view.viewport.px_per_mm == pytest.approx(400 / MM_PER_INCH / view.devicePixelRatioF())
    press(view, Qt.Key.Key_Left)
    press(view, Qt.Key.Key_0)
    assert view.fitted
    assert not view.press_key(Qt.Key.Key_F4)


def test_zoom_stays_when_the_light_changes_and_ends_with_another_page_size(view: PageView) -> None:
    view.show_region(Region(60, 10, 20, 20))
    before = view.viewport
    view.set_image(np.zeros((1386, 1968), np.uint8), ppi=400)
    assert view.viewport == before
    view.set_image(np.zeros((850, 1348), np.uint8), ppi=400)
    assert view.fitted


def test_a_click_on_a_frame_names_the_smallest_under_the_pointer(view: PageView, qtbot: QtBot) -> None:
    view.set_markings(
        [
            Marking(Region(0, 0, 125, 88), Outcome.FAILED, key="paper"),
            Marking(Region(50, 30, 20, 20), Outcome.FAILED, key="emblem"),
        ]
    )
    inside = view.space.point(QPointF(60, 40)).toPoint()
    with qtbot.waitSignal(view.marking_clicked) as clicked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=inside)
    assert clicked.args == ["emblem"]


def test_a_tool_gets_the_mouse_in_millimetres(view: PageView, qtbot: QtBot) -> None:
    class Recorder:
        points: list[tuple[str, float, float]] = []  # noqa: RUF012

        def press(self, point_mm: QPointF) -> None:
            self.points.append(("press", point_mm.x(), point_mm.y()))

        def move(self, point_mm: QPointF) -> None:
            self.points.append(("move", point_mm.x(), point_mm.y()))

        def release(self, point_mm: QPointF) -> None:
            self.points.append(("release", point_mm.x(), point_mm.y()))

        def paint(self, painter: QPainter, space: ViewSpace) -> None:
            painter.drawPoint(space.point(QPointF(1, 1)))

    tool = Recorder()
    before = view.viewport
    view.set_tool(tool)
    at = view.space.point(QPointF(20, 30)).toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    view.grab()
    assert [name for name, *_ in tool.points] == ["press", "release"]
    assert tool.points[0][1:] == pytest.approx((20, 30), abs=0.5)
    assert view.viewport == before


def test_double_click_switches_between_page_and_pixels(view: PageView, qtbot: QtBot) -> None:
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert not view.fitted
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.fitted


def test_an_empty_view_says_what_to_do(view: PageView, qtbot: QtBot) -> None:
    view.set_image(None)
    empty = view.grab().toImage()
    view.set_placeholder("Lay the document on the glass")
    assert view.grab().toImage() != empty
    view.fit()
    view.show_pixels()


def test_where_the_pointer_is_is_told_in_mm(view: PageView, qtbot: QtBot) -> None:
    at = view.space.point(QPointF(20, 30)).toPoint()
    with qtbot.waitSignal(view.hovered) as hovered:
        qtbot.mouseMove(view, at)
    assert hovered.args is not None
    assert hovered.args[0].x() == pytest.approx(20, abs=0.5)
