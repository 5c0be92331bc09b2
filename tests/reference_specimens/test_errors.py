import pickle

import pytest

from reference_specimens.errors import LibraryUnavailable, SpecimenError, SpecimenInvalid, SpecimenNotFound
from reference_specimens.fault import Fault

FAULT = Fault("bad date", "$.last_issued", '"x"', "a date YYYY-MM-DD or null")


@pytest.mark.parametrize("kind", [SpecimenInvalid, SpecimenNotFound, LibraryUnavailable])
def test_an_error_tells_what_cause_and_remedy_in_one_line(kind: type[SpecimenError]) -> None:
    error = kind("folder", "it is empty", "Choose another.")
    assert str(error) == "folder: it is empty. Choose another."
    assert isinstance(error, SpecimenError)


def test_faults_cross_process_borders_with_their_error() -> None:
    again = pickle.loads(pickle.dumps(SpecimenInvalid("folder", "one fault", "Correct it.", [FAULT])))
    assert again.faults == (FAULT,)
    assert (again.what, again.cause, again.remedy) == ("folder", "one fault", "Correct it.")


def test_a_fault_is_one_line() -> None:
    assert str(FAULT) == '$.last_issued: bad date; found "x", expected a date YYYY-MM-DD or null'
