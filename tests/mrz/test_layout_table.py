from mrz.layout_table import CheckDigit, Content, Field, Layout, Span, at


def test_places_are_written_as_the_standard_prints_them() -> None:
    assert at(2, 14, 19) == Span(1, 13, 19)
    assert at(1, 15) == Span(0, 14, 15)
    assert at(2, 14, 19).length == 6


def test_text_and_covered_text() -> None:
    lines = ("ABCDEF", "123456")
    check = CheckDigit("composite", at(1, 6), (at(2, 5, 6), at(1, 1, 2)))
    assert at(2, 2, 4).text(lines) == "234"
    assert check.covered(lines) == "56AB"


def test_a_layout_fits_by_lengths_and_beginning() -> None:
    form = Layout("X", (3, 2), (Field("a", at(2, 1, 2), Content.DIGITS),), (), "here", prefixes=((1, ("1", "2")),))
    assert form.fits(["ABC", "10"])
    assert form.fits(["ABC", "20"])
    assert not form.fits(["ABC", "30"])
    assert not form.fits(["ABCD", "10"])
    assert form.begins(["", "1"])
    assert form.field("a") == form.fields[0]
    assert form.field("b") is None
    assert form.permitted(1, 0) == "0123456789"
    assert len(form.permitted(0, 0)) == 37
