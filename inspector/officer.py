"""Who works at the desk: name and role (accounts come with the records issue)."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The roles of design section 4."""

    FIRST_LINE = "first_line"
    EXPERT = "expert"
    TRAINER = "trainer"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Workspace(StrEnum):
    """The workspaces of the application, in the order of the rail."""

    INSPECT = "inspect"
    EXAMINE = "examine"
    SPECIMENS = "specimens"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Officer:
    """The person at the desk."""

    name: str
    role: Role


PERMITTED: dict[Role, tuple[Workspace, ...]] = {
    Role.FIRST_LINE: (Workspace.INSPECT, Workspace.SPECIMENS),
    Role.EXPERT: (Workspace.INSPECT, Workspace.EXAMINE, Workspace.SPECIMENS, Workspace.LOG),
    Role.TRAINER: (Workspace.INSPECT, Workspace.SPECIMENS),
    Role.SUPERVISOR: (Workspace.SPECIMENS, Workspace.LOG),
    Role.AUDITOR: (Workspace.LOG,),
    Role.ADMINISTRATOR: (Workspace.SPECIMENS,),
}


def may_open(officer: Officer, workspace: Workspace) -> bool:
    """Whether the officer's role may open the workspace; anything not listed is denied."""
    return workspace in PERMITTED[officer.role]
