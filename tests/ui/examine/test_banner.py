from pytestqt.qtbot import QtBot

from ui.examine.banner import Banner


def test_it_shows_only_while_there_is_something_to_say(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("Evaluation", "The pictures come from files.")
    assert not banner.isHidden()
    assert banner.words.text() == "Evaluation"
    assert banner.toolTip() == "The pictures come from files."
    banner.say("")
    assert banner.isHidden()
