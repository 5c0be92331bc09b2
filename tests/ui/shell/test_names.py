from inspector.officer import Role, Workspace
from ui.command_line import LANGUAGE_CODES
from ui.shell.names import LANGUAGES, role_name, role_task, workspace_name


def test_every_role_and_workspace_has_a_name_of_its_own() -> None:
    assert len({role_name(role) for role in Role}) == len(Role)
    assert len({workspace_name(workspace) for workspace in Workspace}) == len(Workspace)
    assert all(role_task(role) for role in Role)


def test_the_command_line_knows_the_same_languages() -> None:
    assert set(LANGUAGES) == set(LANGUAGE_CODES)
