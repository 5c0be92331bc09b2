from inspector.evaluation.judged import STRONG, WEAK
from inspector.inspection import Advice
from tests.inspector.evaluation.labelled import BAD, GOOD, SET, judged, not_judged


def test_a_look_at_a_genuine_document_is_wrong_unless_it_was_expected_or_a_new_capture_is_wanted() -> None:
    assert judged("1", "attention", [BAD]).refused
    assert not judged("1", "attention", [], recapture=True).refused
    assert not judged("1", "attention", [], expected=Advice.ATTENTION).refused
    assert judged("1", "refer", [BAD], expected=Advice.ATTENTION, recapture=True).refused
    assert not judged("1", "clear", [GOOD]).refused


def test_a_document_in_which_no_page_was_found_wants_a_new_capture() -> None:
    broken = not_judged(SET[0])
    assert broken.advice is None
    assert broken.wants_recapture
    assert not broken.refused
    assert not broken.missed
    assert broken.prado_id is None


def test_bands_of_strength() -> None:
    assert judged("1", "clear", [], genuine=False, strength=0.39).band == WEAK
    assert judged("1", "clear", [], genuine=False, strength=0.4).band == STRONG
    assert judged("1", "clear", []).band == ""


def test_the_score_is_the_evidence_and_a_little_for_a_look_that_was_asked_for() -> None:
    assert judged("1", "refer", [BAD], evidence=7.5).score == 7.5
    assert 0 < judged("1", "attention", [], genuine=False).score < 1
    assert judged("1", "attention", [], recapture=True).score == 0
    assert judged("1", "clear", [GOOD]).score == 0
