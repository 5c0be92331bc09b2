import pytest

from inspector.officer import Officer, Role, Workspace, may_open


@pytest.mark.parametrize(
    ("role", "workspace", "allowed"),
    [
        (Role.FIRST_LINE, Workspace.INSPECT, True),
        (Role.FIRST_LINE, Workspace.EXAMINE, False),
        (Role.FIRST_LINE, Workspace.LOG, False),
        (Role.EXPERT, Workspace.EXAMINE, True),
        (Role.SUPERVISOR, Workspace.LOG, True),
        (Role.SUPERVISOR, Workspace.EXAMINE, False),
        (Role.AUDITOR, Workspace.LOG, True),
        (Role.ADMINISTRATOR, Workspace.LOG, False),
    ],
)
def test_a_role_opens_only_its_workspaces(role: Role, workspace: Workspace, allowed: bool) -> None:
    assert may_open(Officer("A. Officer", role), workspace) is allowed


def test_every_role_has_at_least_one_workspace() -> None:
    for role in Role:
        assert any(may_open(Officer("A", role), workspace) for workspace in Workspace)
