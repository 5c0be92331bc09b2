from hypothesis import given, settings
from hypothesis import strategies as st

from mrz.clair import decoded, encoded


def test_published_example() -> None:
    assert encoded("Алексей") == "ALEKSEQ"
    assert decoded("ALEKSEQ") == "АЛЕКСЕЙ"


@given(st.text("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ -"))
@settings(deadline=None)
def test_nothing_is_lost(name: str) -> None:
    assert decoded(encoded(name)) == name
    assert all(character.isascii() for character in encoded(name))
