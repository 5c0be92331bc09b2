"""What moved the advice is told line by line, with its sum; a new document leaves nothing of the last."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.inspection import Cause, MovedAdvice
from ui.details.evidence_scale import MOST_LINES, EvidenceScale

PAPER = MovedAdvice("UV-BR-FU", Cause.DECIDES, weight=1.5)
PRINT = MovedAdvice("UV-LU-IS", Cause.AGREES, "emblem", weight=0.4)
GLARE = MovedAdvice("glare", Cause.ASKS)


def told(scale: EvidenceScale) -> list[list[str]]:
    rows = [[scale.lines.itemAtPosition(row, column) for column in range(3)] for row in range(scale.lines.rowCount())]
    widgets = [[item.widget() for item in row if item is not None] for row in rows]
    return [[widget.text() for widget in row if isinstance(widget, QLabel)] for row in widgets if row]


def test_each_cause_has_a_line_with_its_weight(qtbot: QtBot) -> None:
    scale = EvidenceScale()
    qtbot.addWidget(scale)
    scale.show_evidence((PAPER, PRINT, GLARE), 1.9, 1.0)
    assert told(scale) == [
        ["UV paper", "decides alone", "1.50"],
        ["UV print", "agrees with another", "0.40"],
        ["Glare", "asks for a look", ""],
    ]
    assert scale.sum.text() == "evidence 1.90, referred above 1.00"
    assert not scale.isHidden()


def test_many_causes_end_in_a_count(qtbot: QtBot) -> None:
    scale = EvidenceScale()
    qtbot.addWidget(scale)
    scale.show_evidence([PRINT] * (MOST_LINES + 3), 2.0, 1.0)
    assert told(scale)[-1] == ["and 3 more"]


def test_where_nothing_moved_the_advice_nothing_is_shown(qtbot: QtBot) -> None:
    scale = EvidenceScale()
    qtbot.addWidget(scale)
    scale.show_evidence((PAPER,), 1.5, 1.0)
    scale.show_evidence((), 0.0, 1.0)
    assert scale.isHidden()
    assert told(scale) == []


def test_the_bar_is_red_above_the_limit_only(qtbot: QtBot) -> None:
    scale = EvidenceScale()
    qtbot.addWidget(scale)
    scale.bar.resize(200, 20)
    scale.bar.show_weights((0.4,), 1.0)
    below = scale.bar.grab().toImage().pixelColor(10, 10)
    scale.bar.show_weights((1.4,), 1.0)
    above = scale.bar.grab().toImage().pixelColor(10, 10)
    assert below.green() > 1.5 * above.green()
    assert above.red() > 2 * above.green()
