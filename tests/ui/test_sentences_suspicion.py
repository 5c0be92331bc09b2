from ui.sentences_suspicion import clearing_reasons, reason_words, suspicion_reasons


def test_the_lists_are_short_and_do_not_overlap() -> None:
    assert 4 <= len(clearing_reasons()) <= 8
    assert not set(clearing_reasons()) & set(suspicion_reasons())


def test_every_recorded_reason_has_words() -> None:
    for code in (*suspicion_reasons(), *clearing_reasons(), "IR-AB-MR", "mrz_check_digits"):
        assert reason_words(code) != code
