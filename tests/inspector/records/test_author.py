from dataclasses import replace

from inspector.inspection import Advice
from inspector.records.author import Author
from inspector.records.entry import Decision
from tests.inspector.records.questioned import OFFICER, inspection


def test_a_decision_carries_codes_counts_and_timing() -> None:
    entry = Author(OFFICER, "lane 4").decision(inspection(Advice.ATTENTION), Decision.LEFT, ["seen"], "r-1")
    assert (entry.event, entry.advice, entry.decision, entry.referral_id) == ("inspection", "attention", "left", "r-1")
    assert (entry.findings, entry.reasons) == (("UV-BR-FU",), ("seen",))
    assert (entry.performed, entry.not_performed, entry.total_ms) == (1, 1, 812.5)


def test_an_unidentified_document_has_no_model() -> None:
    assert Author(OFFICER, "").decision(replace(inspection(), model=None), Decision.CLEAR, ()).model is None


def test_an_act_without_a_document_names_none() -> None:
    entry = Author(OFFICER, "lane 4").act("export")
    assert (entry.inspection_id, entry.referral_id, entry.model, entry.officer) == ("", None, None, OFFICER.name)
