from pytestqt.qtbot import QtBot

from ui.problem import Problem
from ui.shell.error_bar import ErrorBar


def test_it_says_what_happened_and_what_to_do_until_it_is_closed(qtbot: QtBot) -> None:
    bar = ErrorBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_problem(Problem("The reader does not answer", "It was unplugged.", "Check its cable.", "simulated: gone"))
    words = " ".join(label.text() for label in bar.findChildren(type(bar._what)))
    assert "The reader does not answer" in words
    assert "Check its cable." in words
    assert bar.toolTip() == "simulated: gone"
    with qtbot.waitSignal(bar.dismissed):
        bar.clear()
    assert (bar.problem, bar.isHidden()) == (None, True)
