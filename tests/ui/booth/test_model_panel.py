from pytestqt.qtbot import QtBot

from inspector.inspection import InspectedPage, Inspection, ModelMatch
from ui.booth.model_panel import ModelPanel

MATCH = ModelMatch("UTO-P-1-2020", "UTO-AO-01001", 0.97)


def test_an_identified_model_links_to_its_specimen(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    pages = (InspectedPage("data page", specimen_id="UTO-P-1-2020/data page"),)
    panel.show_model(Inspection("x", pages=pages, model=MATCH), "Utopia ordinary passport")
    assert panel.model.text() == "Utopia ordinary passport"
    assert panel.detail.text() == "UTO-AO-01001"
    with qtbot.waitSignal(panel.specimen_wanted) as wanted:
        panel.link.click()
    assert wanted.args == ["UTO-P-1-2020/data page"]


def test_without_a_model_it_shows_what_comes_near(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_model(Inspection("x", candidates=(MATCH,), complete=True))
    assert "basic checks only" in panel.model.text()
    assert "UTO-P-1-2020" in panel.detail.text()
    panel.show_model(Inspection("x"))
    assert panel.model.text() == "Document model"
    assert panel.link.isHidden()
