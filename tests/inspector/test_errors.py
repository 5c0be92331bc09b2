import pickle

import pytest

from inspector.errors import KnownError, NotPermitted, Unavailable, UnreadableInput, VerificationFault


@pytest.mark.parametrize(
    ("kind", "code"), [(VerificationFault, 1), (UnreadableInput, 2), (NotPermitted, 3), (Unavailable, 4)]
)
def test_exit_codes_of_the_contract(kind: type[KnownError], code: int) -> None:
    assert kind("it", "broke", "Mend it").exit_code == code


def test_an_error_is_one_line_and_survives_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(UnreadableInput("photo.png", "not a picture", "Name a picture")))
    assert isinstance(error, UnreadableInput)
    assert str(error) == "photo.png: not a picture. Name a picture"
    assert error.as_json() == {"what": "photo.png", "cause": "not a picture", "remedy": "Name a picture"}
