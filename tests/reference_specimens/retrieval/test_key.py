from datetime import date

from mrz.parse import parse
from reference_specimens.retrieval.key import Key
from tests.inspector.rules.zones import LOWER, TODAY, UPPER


def test_the_key_is_issuer_layout_type_and_time_of_issue() -> None:
    mrz = parse((UPPER, LOWER), today=TODAY)
    key = Key.of(mrz)
    assert key is not None
    assert (key.country, key.mrz_format, key.type) == ("UTO", "TD3", "P")
    assert key.issued is not None
    assert key.issued[1] == date.fromisoformat(mrz.fields["expiry_date"])
    assert key.issued[0].year == key.issued[1].year - 15
    earlier = Key.of(mrz, today=date(2010, 1, 1))
    assert earlier is not None
    assert earlier.issued is not None
    assert earlier.issued[1] == date(2010, 1, 1)


def test_without_an_issuer_there_is_no_key_and_without_expiry_no_time() -> None:
    assert Key.of(parse(("P<<<<<<<",), today=TODAY)) is None
    unknown = LOWER[:21] + "<<<<<<<" + LOWER[28:]
    key = Key.of(parse((UPPER, unknown), today=TODAY))
    assert key is not None
    assert key.issued is None
