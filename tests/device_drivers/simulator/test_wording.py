from device_drivers.simulator.wording import CARD, LABELS, PASSPORT, PERMIT, VISA, label


def test_labels_are_bilingual_but_for_english_and_equal_words() -> None:
    assert label("surname", "mk") == "Презиме / Surname"
    assert label("surname", "en") == "Surname"
    assert label("can", "sr") == "CAN"


def test_every_language_has_every_word() -> None:
    for words in (*LABELS.values(), PASSPORT, CARD, PERMIT, VISA):
        assert set(words) == {"mk", "sr", "sq", "en"}
