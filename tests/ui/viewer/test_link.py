import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from imaging.region import Region
from ui.viewer.link import LinkedViews
from ui.viewer.page_view import PageView


@pytest.fixture
def views(qtbot: QtBot) -> list[PageView]:
    made = [PageView(), PageView(), PageView()]
    for view, ppi in zip(made, (400, 200, 400), strict=True):
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        view.set_image(np.zeros((round(88 / 25.4 * ppi), round(125 / 25.4 * ppi)), np.uint8), ppi=ppi)
    return made


def test_linked_views_look_at_the_same_millimetres_whatever_their_resolution(views: list[PageView]) -> None:
    link = LinkedViews()
    for view in views:
        link.add(view)
    views[0].show_region(Region(60, 20, 10, 10))
    assert views[1].viewport == views[0].viewport
    views[1].pan(20, 10)
    assert views[0].viewport == views[1].viewport == views[2].viewport


def test_an_unlinked_or_removed_view_goes_its_own_way(views: list[PageView]) -> None:
    link = LinkedViews()
    for view in views:
        link.add(view)
    link.linked = False
    before = views[1].viewport
    views[0].zoom(2)
    assert views[1].viewport == before
    link.linked = True
    link.remove(views[1])
    views[0].zoom(2)
    assert views[1].viewport == before
    assert views[2].viewport == views[0].viewport


def test_a_hidden_view_does_not_lead(views: list[PageView]) -> None:
    link = LinkedViews()
    for view in views:
        link.add(view)
    views[2].hide()
    before = views[0].viewport
    views[2].zoom(4)
    assert views[0].viewport == before
