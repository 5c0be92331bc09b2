"""Who works at the desk, and what the role permits: anything not listed is denied (accounts come with records)."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.errors import NotPermitted


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


class Permission(StrEnum):
    """An act that not every role may do."""

    CONCLUDE = "conclude"
    ADD_NOTE = "add_note"
    ADD_SPECIMEN = "add_specimen"
    EXPORT_LOG = "export_log"
    PROPOSE_LEARNING = "propose_learning"
    CONFIRM_LEARNING = "confirm_learning"


GRANTED: dict[Permission, tuple[Role, ...]] = {
    Permission.CONCLUDE: (Role.EXPERT,),
    Permission.ADD_NOTE: (Role.FIRST_LINE, Role.EXPERT, Role.TRAINER),
    Permission.ADD_SPECIMEN: (Role.TRAINER, Role.EXPERT, Role.ADMINISTRATOR),
    Permission.EXPORT_LOG: (Role.SUPERVISOR, Role.AUDITOR),
    Permission.PROPOSE_LEARNING: (Role.TRAINER, Role.EXPERT),
    Permission.CONFIRM_LEARNING: (Role.EXPERT, Role.SUPERVISOR),
}


def may(officer: Officer, permission: Permission) -> bool:
    """Whether the officer's role grants the permission; anything not listed is denied."""
    return officer.role in GRANTED.get(permission, ())


def require(officer: Officer, permission: Permission) -> None:
    """Raise NotPermitted, naming the roles that may, unless the officer's role grants the permission."""
    if may(officer, permission):
        return
    roles = ", ".join(role.value for role in GRANTED.get(permission, ())) or "no role"
    raise NotPermitted(
        f"{officer.name} may not {permission.value.replace('_', ' ')}",
        f"the role {officer.role.value} does not grant it",
        f"Ask someone who may: {roles}",
    )
