"""Errors of the world, not of documents: what happened to what, the cause and the remedy; each with its exit code.

KnownError
 |- UnreadableInput       2   nothing readable, or wrong usage
 |- VerificationFault     1   a verification found a fault
 |- NotPermitted          3
 |- Unavailable           4   device or store
"""


class KnownError(Exception):
    """Something outside the program went wrong; shown as one line, never as a traceback."""

    exit_code = 2

    def __init__(self, what: str, cause: str, remedy: str) -> None:
        super().__init__(f"{what}: {cause}. {remedy}")
        self.what, self.cause, self.remedy = what, cause, remedy

    def __reduce__(self) -> tuple[type["KnownError"], tuple[str, str, str]]:
        return type(self), (self.what, self.cause, self.remedy)

    def as_json(self) -> dict[str, str]:
        """Return {"what", "cause", "remedy"}."""
        return {"what": self.what, "cause": self.cause, "remedy": self.remedy}


class UnreadableInput(KnownError):
    """An input that cannot be read or judged."""


class VerificationFault(KnownError):
    """A verification that found a fault."""

    exit_code = 1


class NotPermitted(KnownError):
    """The role may not do this."""

    exit_code = 3


class Unavailable(KnownError):
    """A device or a store that is not available."""

    exit_code = 4
