"""Names of roles, workspaces and languages for the rail and the role chooser."""

from PySide6.QtCore import QCoreApplication

from inspector.officer import Role, Workspace

LANGUAGES = {
    "en": "English",
    "sq": "Shqip",
    "bs": "Bosanski",
    "cnr": "Crnogorski",
    "mk": "Македонски",
    "sr": "Српски",
}


def workspace_name(workspace: Workspace) -> str:
    """Return the name of a workspace."""
    names = {
        Workspace.INSPECT: QCoreApplication.translate("Workspace", "Inspect"),
        Workspace.EXAMINE: QCoreApplication.translate("Workspace", "Examine"),
        Workspace.SPECIMENS: QCoreApplication.translate("Workspace", "Specimens"),
        Workspace.LOG: QCoreApplication.translate("Workspace", "Log"),
    }
    return names[workspace]


def role_name(role: Role) -> str:
    """Return the name of a role."""
    names = {
        Role.FIRST_LINE: QCoreApplication.translate("Role", "First line"),
        Role.EXPERT: QCoreApplication.translate("Role", "Second line"),
        Role.TRAINER: QCoreApplication.translate("Role", "Trainer"),
        Role.SUPERVISOR: QCoreApplication.translate("Role", "Supervisor"),
        Role.AUDITOR: QCoreApplication.translate("Role", "Auditor"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Role", "Administrator"),
    }
    return names[role]


def role_task(role: Role) -> str:
    """Return one line on what the role does here."""
    tasks = {
        Role.FIRST_LINE: QCoreApplication.translate("Role", "Inspect travel documents at the booth"),
        Role.EXPERT: QCoreApplication.translate("Role", "Examine referred documents and conclude"),
        Role.TRAINER: QCoreApplication.translate("Role", "Keep the specimens and teach with them"),
        Role.SUPERVISOR: QCoreApplication.translate("Role", "Read the log and its figures"),
        Role.AUDITOR: QCoreApplication.translate("Role", "Read the log, change nothing"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Role", "Keep the library of this workstation"),
    }
    return tasks[role]
