from device_drivers.errors import DocumentRemoved, ReaderError


def test_an_error_says_what_why_and_what_to_do() -> None:
    error = DocumentRemoved("reader 7", "the glass is empty", "Lay the document back")
    assert isinstance(error, ReaderError)
    assert str(error) == "reader 7: the glass is empty. Lay the document back"
    assert (error.what, error.cause, error.remedy, error.frames) == (
        "reader 7",
        "the glass is empty",
        "Lay the document back",
        (),
    )
