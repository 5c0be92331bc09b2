"""What a role permits is decided here once; anything not listed is denied."""

import pytest

from inspector import officer as rules
from inspector.errors import NotPermitted
from inspector.officer import GRANTED, Officer, Permission, Role, Workspace, may, may_open, require


@pytest.mark.parametrize("permission", list(Permission))
@pytest.mark.parametrize("role", list(Role))
def test_a_permission_is_granted_to_the_listed_roles_only(permission: Permission, role: Role) -> None:
    assert may(Officer("A. Officer", role), permission) == (role in GRANTED[permission])


def test_the_first_line_neither_concludes_nor_changes_the_library_nor_exports_the_log() -> None:
    officer = Officer("A. Officer", Role.FIRST_LINE)
    assert not any(may(officer, permission) for permission in Permission)


@pytest.mark.parametrize("role", [Role.TRAINER, Role.EXPERT, Role.ADMINISTRATOR])
def test_trainers_experts_and_administrators_add_specimens(role: Role) -> None:
    assert may(Officer("A. Officer", role), Permission.ADD_SPECIMEN)


def test_the_auditor_changes_nothing() -> None:
    auditor = Officer("A. Auditor", Role.AUDITOR)
    granted = [permission for permission in Permission if may(auditor, permission)]
    assert granted == [Permission.EXPORT_LOG]


def test_a_permission_that_nobody_listed_is_denied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "GRANTED", {})
    assert not any(may(Officer("A. Officer", role), Permission.CONCLUDE) for role in Role)


def test_a_refusal_says_who_what_and_whom_to_ask() -> None:
    with pytest.raises(NotPermitted) as refused:
        require(Officer("A. Officer", Role.FIRST_LINE), Permission.CONCLUDE)
    assert "A. Officer" in refused.value.what
    assert "first_line" in refused.value.cause
    assert "expert" in refused.value.remedy
    assert refused.value.exit_code == 3


def test_what_is_permitted_passes_in_silence() -> None:
    require(Officer("E. Expert", Role.EXPERT), Permission.CONCLUDE)


def test_a_workspace_opens_for_the_roles_that_work_in_it() -> None:
    assert may_open(Officer("E. Expert", Role.EXPERT), Workspace.EXAMINE)
    assert not may_open(Officer("A. Officer", Role.FIRST_LINE), Workspace.LOG)
