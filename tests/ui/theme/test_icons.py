from PySide6.QtGui import QIcon

from inspector.officer import Workspace
from ui.theme.icons import SIDE_PX, workspace_icon


def drawn(icon: QIcon) -> bytes:
    image = icon.pixmap(SIDE_PX, SIDE_PX).toImage()
    return bytes(image.constBits())


def test_every_workspace_has_an_icon_of_its_own() -> None:
    pictures = {drawn(workspace_icon(workspace)) for workspace in Workspace}
    assert len(pictures) == len(Workspace)
    assert all(any(picture) for picture in pictures)
