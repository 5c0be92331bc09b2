from collections.abc import Callable

from inspector.inspection import Inspection, QuestionedDocument
from inspector.officer import Officer, Role
from inspector.pre_recorded import read_document
from inspector.records.entry import Decision
from tests.demonstration import Demonstration
from ui.booth.decision import DecisionWriter
from ui.desk import Desk


def test_a_referral_carries_its_evidence_a_clearance_does_not(
    desk: Desk, inspected: Callable[[str], Inspection], demonstration: Demonstration
) -> None:
    desk.sign_in(Officer("A. Officer", Role.FIRST_LINE))
    writer = DecisionWriter(desk)
    document: QuestionedDocument = read_document(demonstration.document("bright paper"))
    inspection = inspected("bright paper")
    writer.write(inspection, document, Decision.REFER, ("UV-BR-FU", "holder_differs"), "look at the photo").result()
    writer.write(inspected("genuine"), document, Decision.CLEAR, (), "").result()
    referrals = desk.ask_records(lambda records: records.referrals()).result()
    assert [referral.inspection_id for referral in referrals] == [inspection.id]
    assert referrals[0].reasons == ("UV-BR-FU", "holder_differs")
    assert referrals[0].note == "look at the photo"
    assert all(path.is_file() for lights in referrals[0].captures.values() for path in lights.values())
