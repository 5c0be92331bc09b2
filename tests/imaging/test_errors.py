import pickle

from imaging.errors import UnreadableImage


def test_it_says_what_why_and_what_to_do_and_crosses_processes() -> None:
    error = pickle.loads(pickle.dumps(UnreadableImage("a.png", "it is empty", "Name another file")))
    assert (error.what, error.cause, error.remedy) == ("a.png", "it is empty", "Name another file")
    assert str(error) == "a.png: it is empty. Name another file"
