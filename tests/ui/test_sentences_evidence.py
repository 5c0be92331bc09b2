from inspector.inspection import Cause, MovedAdvice
from ui.sentences_evidence import cause_words, moved_name


def test_every_cause_has_words_of_its_own() -> None:
    assert len({cause_words(cause) for cause in Cause}) == len(Cause)


def test_checks_rules_and_wants_of_the_capture_have_names() -> None:
    names = [moved_name(MovedAdvice(code, Cause.ASKS)) for code in ("IR-AB-MR", "model_not_identified", "underexposed")]
    assert names == ["IR MRZ", "Document model", "Exposure"]
