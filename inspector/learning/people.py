"""The two persons behind everything that is learnt; accounts come later, until then each names himself."""

from dataclasses import dataclass

from inspector.errors import NotPermitted, UnreadableInput
from inspector.officer import Officer, Permission, Role, require

_ROLES = ", ".join(role.value for role in Role)


@dataclass(frozen=True, slots=True)
class TwoPersons:
    """Who proposed and who confirmed."""

    proposer: Officer
    confirmer: Officer


def two_persons(proposed_by: str, confirmed_by: str) -> TwoPersons:
    """Return the persons from `NAME, ROLE` each.

    Raises UnreadableInput for a text of another form, NotPermitted where both are one person or a role may not.
    """
    proposer, confirmer = _officer(proposed_by), _officer(confirmed_by)
    if proposer.name.casefold() == confirmer.name.casefold():
        cause = "the same person proposed and confirmed"
        raise NotPermitted("Learning", cause, "Let a second person confirm")
    require(proposer, Permission.PROPOSE_LEARNING)
    require(confirmer, Permission.CONFIRM_LEARNING)
    return TwoPersons(proposer, confirmer)


def signature(officer: Officer) -> str:
    """Return `NAME, ROLE`, as it is recorded."""
    return f"{officer.name}, {officer.role.value}"


def _officer(text: str) -> Officer:
    name, _, role = (part.strip() for part in text.rpartition(","))
    if not name or role not in list(Role):
        raise UnreadableInput(text, "not a name and a role", f"Write it as 'NAME, ROLE' with one of {_ROLES}")
    return Officer(" ".join(name.split()), Role(role))
