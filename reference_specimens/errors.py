"""What can go wrong with specimens and their library; each error says what, why and what to do.

SpecimenError
 |- SpecimenInvalid       a folder is no valid specimen/1: correct the faults it lists, then add it again
 |- SpecimenNotFound      nothing in the library answers to that name: list it, or add the specimen
 |- LibraryUnavailable    the library folder cannot be read or written: check folder, rights and free space
"""

from collections.abc import Sequence

from reference_specimens.fault import Fault


class SpecimenError(Exception):
    """Something about a specimen or the library; `what` names it, `cause` says why, `remedy` what to do."""

    def __init__(self, what: str, cause: str, remedy: str) -> None:
        super().__init__(f"{what}: {cause}. {remedy}")
        self.what, self.cause, self.remedy = what, cause, remedy

    def __reduce__(self) -> tuple[type["SpecimenError"], tuple[object, ...]]:
        # The default would rebuild it from the joined message; it has to cross process borders whole.
        return type(self), (self.what, self.cause, self.remedy)


class SpecimenInvalid(SpecimenError):
    """A folder that is no valid specimen; `faults` are all of them, in the order of the file."""

    def __init__(self, what: str, cause: str, remedy: str, faults: Sequence[Fault] = ()) -> None:
        super().__init__(what, cause, remedy)
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[type["SpecimenError"], tuple[object, ...]]:
        return type(self), (self.what, self.cause, self.remedy, self.faults)


class SpecimenNotFound(SpecimenError):
    """No specimen or model of that name in the library."""


class LibraryUnavailable(SpecimenError):
    """The library folder cannot be read or written."""
