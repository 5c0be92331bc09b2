from pytestqt.qtbot import QtBot

from ui.shell.empty_state import EmptyState
from ui.theme.parts import button


def test_it_says_what_is_missing_and_what_to_do_next(qtbot: QtBot) -> None:
    action = button("Add a specimen")
    state = EmptyState("No specimens yet", "Add one from a folder.", action)
    qtbot.addWidget(state)
    assert state.isAncestorOf(action)
    state.say("Nothing found", "Loosen the filter.")
    assert (state.heading.text(), state.sentence.text()) == ("Nothing found", "Loosen the filter.")
