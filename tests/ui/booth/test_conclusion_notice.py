from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from inspector.inspection import Inspection
from inspector.officer import Officer, Role
from inspector.pre_recorded import read_document
from inspector.records.entry import FraudType
from tests.demonstration import Demonstration
from ui.booth.conclusion_notice import ConclusionNotice
from ui.desk import Desk


def test_it_shows_what_was_concluded_until_it_is_seen(
    qtbot: QtBot, desk: Desk, inspected: Callable[[str], Inspection], demonstration: Demonstration
) -> None:
    officer, expert = Officer("A. Officer", Role.FIRST_LINE), Officer("B. Expert", Role.EXPERT)
    document = read_document(demonstration.document("bright paper"))
    inspection = inspected("bright paper")
    referral = desk.ask_records(
        lambda records: records.refer(inspection, document, officer=officer, reasons=("UV-BR-FU",))
    ).result()
    conclusion = desk.ask_records(
        lambda records: records.conclude(referral.id, expert, FraudType.NOT_FRAUD_DAMAGED, (), "")
    ).result()
    notice = ConclusionNotice()
    qtbot.addWidget(notice)
    notice.show_conclusion(referral)
    assert notice.isHidden()
    notice.show_conclusion(replace(referral, conclusion=conclusion))
    assert not notice.isHidden()
    assert "damaged" in notice.words.text()
    notice.show_conclusion(None)
    assert notice.isHidden()
